import { groupBy } from '../../../corpus/group-by.ts';
import { foldWords } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import type { Unit } from '../scope.ts';
import type { FindContext } from './finder.ts';
import { fullName } from './roll.ts';

type Attendance = FactOf<'attendance'>;
export type AttendanceStatus = Attendance['value']['status'];

/** One person at a sitting. `key` is the person of the roll, else the printed name. */
export type Entry = { fact: Attendance; key: string; name: string; holder: string | null; holderKey: string | null };

/** The attendance of one sitting, told once for all its acts. */
export type Roster = {
  unit: Unit;
  /** As the first of the acts that agree tells it. */
  entries: Entry[];
  headings: FactOf<'attendanceHeading'>[];
  counts: FactOf<'count'>[];
  /** How many acts of the sitting print an attendance, and how many of them print this one. */
  telling: number;
  agreeing: number;
  /** Where other acts of the sitting tell somebody otherwise. */
  differing: { entry: Entry; acts: number }[];
};

/** Attendance of every sitting in scope, oldest first. */
export async function rosters(context: FindContext): Promise<Roster[]> {
  const { reader, scope } = context;
  const actIds = scope.acts.map((act) => act.id);
  if (actIds.length === 0) return [];
  const facts = await reader.facts({ kinds: ['attendance', 'attendanceHeading', 'count'], actIds });
  const byAct = groupBy(facts, (fact) => fact.actId);
  return scope.units.map((unit) => {
    const groups = new Map<string, Entry[][]>();
    for (const act of unit.acts) {
      const entries = (byAct.get(act.id) ?? []).flatMap((fact) => (fact.kind === 'attendance' ? [entryOf(fact, context)] : []));
      if (entries.length === 0) continue;
      const signature = entries
        .map((one) => signatureOf(one))
        .sort()
        .join(';');
      groups.set(signature, [...(groups.get(signature) ?? []), entries]);
    }
    const sorted = [...groups.values()].sort((a, b) => b.length - a.length);
    const entries = sorted[0]?.[0] ?? [];
    const source = entries[0]?.fact.actId ?? unit.acts[0]?.id ?? '';
    const ofSource = byAct.get(source) ?? [];
    return {
      unit,
      entries,
      headings: ofSource.filter((fact) => fact.kind === 'attendanceHeading'),
      counts: ofSource.filter((fact) => fact.kind === 'count'),
      telling: sorted.reduce((sum, group) => sum + group.length, 0),
      agreeing: sorted[0]?.length ?? 0,
      differing: differences(entries, sorted.slice(1).flat()),
    };
  });
}

/** Whether the sitting says who was present and who was represented, each for themselves. */
export function tellsApart(roster: Roster): boolean {
  return (
    roster.entries.some((one) => one.fact.value.status === 'present') ||
    !roster.entries.some((one) => one.fact.value.status === 'presentOrRepresented')
  );
}

export function withStatus(roster: Roster, ...statuses: AttendanceStatus[]): Entry[] {
  return roster.entries.filter((one) => statuses.includes(one.fact.value.status));
}

/** Those who voted through somebody: the proxies proper, not the substitutes. */
export function proxiesIn(roster: Roster): Entry[] {
  return roster.entries.filter((one) => one.fact.value.by !== null && one.fact.value.as !== 'substitute');
}

function entryOf(fact: Attendance, { roll }: FindContext): Entry {
  const { person, by } = fact.value;
  return {
    fact,
    key: roll.idOf(fact.actId, person) ?? foldWords(fullName(person)),
    name: fullName(person),
    holder: by && fullName(by),
    holderKey: by && (roll.idOf(fact.actId, by) ?? foldWords(fullName(by))),
  };
}

function signatureOf({ key, holderKey, fact }: Entry): string {
  return `${key}:${fact.value.status}:${holderKey ?? ''}`;
}

function differences(main: readonly Entry[], others: readonly Entry[][]): { entry: Entry; acts: number }[] {
  const usual = new Set(main.map(signatureOf));
  const out = new Map<string, { entry: Entry; acts: number }>();
  for (const entry of others.flat()) {
    const signature = signatureOf(entry);
    if (usual.has(signature)) continue;
    const known = out.get(signature);
    if (known) known.acts += 1;
    else out.set(signature, { entry, acts: 1 });
  }
  return [...out.values()];
}
