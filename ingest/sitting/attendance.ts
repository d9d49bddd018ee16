import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import { type Extractor, type SourceText, spanIn } from '../reading/source-text.ts';
import { type AttendanceList, attendanceLists } from './attendance-lists.ts';
import { attendanceTable } from './attendance-table.ts';
import { type Entry, listEntries } from './list-entries.ts';
import { withMovements } from './movements.ts';
import { readPresident } from './president.ts';
import { pairByMarks } from './proxy-marks.ts';
import { withoutRepeats } from './repeated-lists.ts';
import { rollCall } from './roll-call.ts';
import { personKeys, samePerson } from './same-person.ts';
import { toldProxies } from './told-proxies.ts';
import { withoutTornHolders } from './torn-holders.ts';

/** Who was there, who was represented by whom, who was away: the headings of the lists and one fact a person. */
export const extractAttendance: Extractor = (text) => {
  const table = attendanceTable(text);
  // The heads of a table's columns are no headings of lists, and a count before it ("Pouvoirs : 2") is none of its rows.
  const lists = attendanceLists(text).filter(
    ({ heading, names }) =>
      table === null ||
      ((heading.start < table.start || heading.start > table.end) &&
        !names.some(({ start }) => start >= table.start && start <= table.end)),
  );
  const president = readPresident(text);
  const under = (status: Entry['status']) =>
    lists.flatMap(({ heading, names }) => (heading.status === status && !heading.mixed ? names : []));
  const known = { present: under('present'), absent: under('absent') };
  const listed = withoutRepeats(lists.map((list) => listEntries(list, known)));
  const listedOrCalled = listed.length > 0 ? pairByMarks(text, lists, listed) : table === null ? rollCall(text) : [];
  const inLists = [...(table?.entries ?? []), ...listedOrCalled];
  const told = [...inLists, ...toldProxies(text, lists, inLists)];
  const entries = settle(withMovements(text, withoutTornHolders(text, told)));
  return [
    ...lists.flatMap((list) => headingFact(text, list)),
    ...entries.map((entry) => entryFact(text, entry, president)),
    ...presiding(text, lists, entries, president),
  ];
};

type President = ReturnType<typeof readPresident>;

function headingFact(text: SourceText, { heading, names, none }: AttendanceList): FactDraft[] {
  if (heading.status === null) return [];
  return [
    {
      kind: 'attendanceHeading',
      value: { status: heading.status, none: none && names.length === 0, announced: heading.announced },
      derivation: 'stated',
      spans: [spanIn(text, heading.start, none ? heading.listStart : heading.end)],
    },
  ];
}

type Settled = Entry & { more: { start: number; end: number }[] };

/**
 * One entry a person and status: a proxy printed in both directions, or a person listed as excused and again with their proxy, is told once with
 * both places. A giver is not absent besides; who is printed as present and as represented stays both, for the checks to report.
 */
function settle(entries: Entry[]): Settled[] {
  const kept: Settled[] = [];
  /** Places in `kept` by surname and by words: who shares neither is somebody else. */
  const byKey = new Map<string, number[]>();
  for (const entry of entries) {
    const { words, family } = personKeys(entry.person);
    const near = [...new Set([...(byKey.get(`words ${words}`) ?? []), ...(byKey.get(`family ${family}`) ?? [])])].sort((a, b) => a - b);
    const alike = near.flatMap((place) => {
      const one = kept[place];
      return one && samePerson(one.person, entry.person) ? [{ place, one }] : [];
    });
    // A surname that two people of the lists bear says which of them only with a first name.
    const unclear = entry.person.given === null && new Set(alike.map(({ one }) => one.person.given)).size > 1;
    const known = unclear ? undefined : alike.find(({ one }) => mergeable(one, entry));
    const place = known?.place ?? kept.length;
    kept[place] = known === undefined ? { ...entry, more: entry.other === undefined ? [] : [entry.other] } : merged(known.one, entry);
    if (known !== undefined) continue;
    for (const key of [`words ${words}`, `family ${family}`]) byKey.set(key, [...(byKey.get(key) ?? []), place]);
  }
  return kept;
}

function merged(known: Settled, entry: Entry): Settled {
  const [main, other] = rank(entry) > rank(known) ? [entry, known] : [known, entry];
  const both = { ...main, excused: main.excused || other.excused, condition: main.condition ?? other.condition };
  return { ...both, more: main.status === other.status ? known.more : [...known.more, { start: other.start, end: other.end }] };
}

function mergeable(a: Entry, b: Entry): boolean {
  if (a.by !== null && b.by !== null && !samePerson(a.by, b.by)) return false;
  // "M. ROC (Belval), M. ROC (Pinville)": one list names nobody twice.
  if (a.status === 'present' && b.status === 'present' && a.origin !== undefined && b.origin !== undefined && a.origin !== b.origin)
    return false;
  if (a.status === b.status) return true;
  const statuses = new Set([a.status, b.status]);
  return !statuses.has('present');
}

/** What says more wins: a named holder, then a proxy, then the rest. */
function rank({ by, byOffice, status }: Entry): number {
  if (by !== null) return 3;
  if (byOffice !== null) return 2;
  return status === 'represented' ? 1 : 0;
}

function entryFact(text: SourceText, entry: Settled, president: President): FactDraft {
  const holder = entry.byOffice !== null && president !== null && president.office === entry.byOffice ? president.name : null;
  const computed = entry.basis ?? (holder !== null ? 'holderByOffice' : undefined);
  return {
    kind: 'attendance',
    value: {
      person: entry.person,
      status: entry.status,
      by: entry.by ?? holder,
      as: entry.as,
      excused: entry.excused,
      condition: entry.condition === null ? null : conditionWords(text, entry.condition),
    },
    derivation: computed === undefined ? 'stated' : 'computed',
    ...(computed === undefined ? {} : { basis: computed }),
    spans: [spanIn(text, entry.start, entry.end), ...entry.more.map(({ start, end }) => spanIn(text, start, end))],
  };
}

function conditionWords(text: SourceText, { start, end, lead = '' }: NonNullable<Entry['condition']>): string {
  return oneLine(lead + text.view.text.slice(start, end)).replace(/^\(\s*|\s*\)$/g, '');
}

/** Who presides is there, also where the list of those present does not repeat the name. */
function presiding(text: SourceText, lists: AttendanceList[], entries: Entry[], president: President): FactDraft[] {
  if (president === null || president.orRepresentative || president.stated === false) return [];
  // "Tous les membres étaient présents à l'exception de …" lists nobody who is.
  const present =
    entries.some(({ status }) => status === 'present') ||
    lists.some(({ heading }) =>
      /^(?:tous|l'ensemble|la totalite|mm|mmes|messieurs|mesdames)[ .]/.test(text.folded.slice(heading.start, heading.start + 12)),
    );
  const mixed = lists.some(({ heading }) => heading.status === 'presentOrRepresented');
  if (!present || mixed || entries.some((entry) => samePerson(entry.person, president.name))) return [];
  return [
    {
      kind: 'attendance',
      value: { person: president.name, status: 'present', by: null, as: null, excused: false, condition: null },
      derivation: 'computed',
      basis: 'presides',
      spans: [spanIn(text, president.start, president.end)],
    },
  ];
}
