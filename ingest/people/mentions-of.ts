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
  authority: string;
  body: string | null;
  sessionDate: string | null;
  role: MentionRole;
};

/** Everybody whom the facts of the acts name, once for each place in which a fact names them. */
export function mentionsOf(acts: readonly Pick<Act, 'id' | 'authority' | 'body' | 'sessionDate' | 'facts'>[]): Mention[] {
  return acts.flatMap((act) => {
    const base = { actId: act.id, authority: act.authority.name, body: act.body, sessionDate: act.sessionDate };
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
