import type { Act } from '../../corpus/record/act.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';

/** In which part of an act somebody is named. The first four are entries of its attendance list. */
export type MentionRole =
  | 'present'
  | 'represented'
  | 'absent'
  | 'presentOrRepresented'
  | 'holder'
  | 'president'
  | 'secretary'
  | 'signatory'
  | 'voter';

export type Mention = {
  name: PersonName;
  actId: string;
  /** Further acts of the sitting that name them alike. */
  alsoIn?: readonly string[];
  authority: string;
  body: string | null;
  sessionDate: string | null;
  role: MentionRole;
};

type Telling = Pick<Act, 'id' | 'authority' | 'body' | 'sessionDate' | 'facts'> & { actIds?: readonly string[] };

/** Everybody whom the facts of the acts name, once for each place in which a fact names them. `actIds`: the act and those that tell alike. */
export function mentionsOf(acts: readonly Telling[]): Mention[] {
  return acts.flatMap((act) => {
    const alsoIn = (act.actIds ?? []).filter((id) => id !== act.id);
    const sitting = { authority: act.authority.name, body: act.body, sessionDate: act.sessionDate };
    const base = { actId: act.id, ...(alsoIn.length > 0 ? { alsoIn } : {}), ...sitting };
    return act.facts.flatMap((fact): Mention[] => {
      switch (fact.kind) {
        case 'attendance': {
          const { person, by, status } = fact.value;
          const holder: Mention[] = by === null ? [] : [{ ...base, name: by, role: 'holder' }];
          return [{ ...base, name: person, role: status }, ...holder];
        }
        case 'president':
        case 'secretary':
        case 'signatory':
          return [{ ...base, name: fact.value.person, role: fact.kind }];
        case 'vote': {
          const { namesFor, namesAgainst, namesAbstain, namesNotVoting } = fact.value;
          return [...namesFor, ...namesAgainst, ...namesAbstain, ...namesNotVoting].map((name) => ({ ...base, name, role: 'voter' }));
        }
        default:
          return [];
      }
    });
  });
}

const listed: ReadonlySet<MentionRole> = new Set<MentionRole>(['present', 'represented', 'absent', 'presentOrRepresented']);

/** Whether the attendance list itself names them: two entries of one list are two people. */
export function isListed({ role }: Mention): boolean {
  return listed.has(role);
}
