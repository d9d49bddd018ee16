import { fold } from '../../corpus/language/fold.ts';
import type { FoundName } from '../../corpus/language/name-at.ts';
import { findPersonNames } from '../../corpus/language/person-names.ts';
import type { SourceText } from '../reading/source-text.ts';
import type { Entry } from './list-entries.ts';
import { type Cell, tableCells } from './table-cells.ts';

/** The people of a table with the range it takes, in offsets of the readable text. */
export type AttendanceTable = { start: number; end: number; entries: Entry[] };

type Column = { status: Entry['status']; excused: boolean };

/** What the head of a column says of whoever is named or marked below it. */
const columns: { words: RegExp; column: Column }[] = [
  { words: /^(?:membres |elus |conseillers )?presente?s?(?:\(e\)s)?$/, column: { status: 'present', excused: false } },
  { words: /^(?:absente?s? )?excusee?s?$/, column: { status: 'absent', excused: true } },
  { words: /^absente?s?$/, column: { status: 'absent', excused: false } },
  {
    words: /^(?:representee?s?(?: par)?|(?:a )?(?:donne )?(?:pouvoir|procuration)s?(?: a| donnee? a)?|mandataire)$/,
    column: { status: 'represented', excused: false },
  },
];
/** The other columns of a roll. */
const plain =
  /^(?:n°|nom|prenom|nom,? (?:et )?prenom|prenom,? (?:et )?nom|noms? et prenoms?|civilite|titre|commune|ville|qualite|fonction|groupe|membres?|elus?|conseillers?(?: municipaux| communautaires)?|delegues?|titulaires?|vote|signatures?|emargement|observations?|arrivee|depart)$/;
const marked = /^(?:x|✓|✔|☑|☒|●|•|oui)$/i;
const fewest = 3;
/** Of states: one alone is the heading of a list. */
const fewestColumns = 2;
/** A roll stands at the head of its document. */
const head = 30_000;

/**
 * A table of attendance whose columns bear the states: a roll with a cross in one of them ("NOM Prénom | Présent | Absent | Pouvoir à"), or the names
 * themselves below "Présents | Excusés | Absents". The source is read, where tabs and runs of spaces still tell the columns. A row whose cross stands
 * below no head says nothing; where a third of the rows do, the columns are lost: nobody is read, and the heads are no headings of lists.
 */
export function attendanceTable(text: SourceText): AttendanceTable | null {
  const lines = tableCells(text.source.slice(0, head));
  for (const [at, cells] of lines.entries()) {
    if (cells.length < fewestColumns) continue;
    const states = cells.map(({ words }) => columns.find((one) => one.words.test(heading(words)))?.column ?? null);
    if (states.filter((state) => state !== null).length < fewestColumns) continue;
    if (!cells.every(({ words }, i) => states[i] !== null || words === '' || plain.test(heading(words)))) continue;
    const rows = readRows(text, cells, states, lines.slice(at + 1));
    const entries = isOfProxies(states) || rows.some(({ status }) => status === 'present') ? rows : [];
    const range = { start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
    const { start, end } = text.view.fromSource(range);
    return { start, end: entries.at(-1)?.end ?? end, entries };
  }
  return null;
}

function heading(words: string): string {
  return fold(words)
    .replace(/[:.*\s]+$/, '')
    .replace(/\((?:e|s|es)\)/g, '')
    .trim();
}

function readRows(text: SourceText, heads: Cell[], states: (Column | null)[], rows: Cell[][]): Entry[] {
  const entries: Entry[] = [];
  let unread = 0;
  let taken = 0;
  let blank = false;
  for (const row of rows) {
    if (row.length === 0) {
      blank = true;
      continue;
    }
    // Behind a blank line, a line without columns is the text below the table.
    if (blank && taken > 0 && row.length === 1) break;
    blank = false;
    const found = readRow(text, heads, states, row);
    if (found === null) {
      if (++unread > 2 && taken === 0) break;
      if (row.length < 2) break;
      continue;
    }
    taken++;
    entries.push(...found);
  }
  return taken >= (isOfProxies(states) ? 1 : fewest) && unread * 3 < taken + unread ? entries : [];
}

/** "Absents excusés | Pouvoir à": those present are listed elsewhere. */
function isOfProxies(states: (Column | null)[]): boolean {
  return states.length === 2 && states[0]?.status === 'absent' && states[1]?.status === 'represented';
}

/** The people of a row; null where its cells stand below no state or name nobody. */
function readRow(text: SourceText, heads: Cell[], states: (Column | null)[], row: Cell[]): Entry[] | null {
  const placed = row.filter(({ words }) => words !== '').map((cell) => ({ cell, at: columnOf(heads, row, cell) }));
  if (placed.some(({ at }) => at === null)) return null;
  const inState = placed.flatMap(({ cell, at }) => (at !== null && states[at] ? [{ cell, column: states[at] }] : []));
  const outside = placed.filter(({ at }) => at !== null && !states[at]).map(({ cell }) => cell);
  if (isOfProxies(states)) return proxyRow(text, row, states[0]?.excused ?? false);
  if (!states.includes(null)) {
    const people = inState.flatMap(({ cell, column }) => namesIn(cell).map((name) => entryOf(text, name, column)));
    return people.length === 0 ? null : people;
  }
  const [one, another] = namesAcross(text, outside);
  const [state, second] = inState.filter(({ cell }) => marked.test(cell.words) || namesIn(cell).length === 1);
  if (one === undefined || another !== undefined || state === undefined) return null;
  // A cross under "Excusé" and a name under "Pouvoir à": excused, and represented by that person.
  const holder = [state, second].find((each) => each?.column.status === 'represented');
  const excused = state.column.excused || (second?.column.excused ?? false);
  if (holder === undefined) return second === undefined ? [entryOf(text, one, state.column)] : null;
  const by = namesIn(holder.cell)[0] ?? null;
  return [{ ...entryOf(text, one, { status: 'represented', excused }, by), by: by?.name ?? null }];
}

/** Who is away, and who holds the proxy beside. */
function proxyRow(text: SourceText, [away, beside]: Cell[], excused: boolean): Entry[] | null {
  const [giver, another] = away === undefined ? [] : namesIn(away);
  if (giver === undefined || another !== undefined) return null;
  const holder = beside === undefined ? undefined : namesIn(beside)[0];
  if (holder === undefined) return [entryOf(text, giver, { status: 'absent', excused })];
  return [{ ...entryOf(text, giver, { status: 'represented', excused }, holder), by: holder.name }];
}

/** By number where tabs cut the cells and none is lost, else by where it stands below the heads. */
function columnOf(heads: Cell[], row: Cell[], cell: Cell): number | null {
  if (row.some(({ tabbed }) => tabbed)) return row.length > 1 && row.length <= heads.length ? row.indexOf(cell) : null;
  const middle = (cell.column + cell.column + cell.words.length) / 2;
  const near = heads.findIndex((one, i) => {
    const from = i === 0 ? 0 : one.column - 2;
    const to = Math.max(one.column + one.words.length, i === 0 ? (heads[1]?.column ?? 0) - 3 : 0) + 2;
    return (middle >= from && middle <= to) || cell.column === one.column;
  });
  return near < 0 ? null : near;
}

/** Surname and first name may have a column each. */
function namesAcross({ source }: SourceText, cells: Cell[]): FoundName[] {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return [];
  const across = source.slice(first.start, last.end).replace(/[\t|]/g, ' ');
  const found = findPersonNames(across).map((one) => ({ ...one, start: one.start + first.start, end: one.end + first.start }));
  return found.length > 0 ? found : cells.flatMap(namesIn);
}

function namesIn(cell: Cell): FoundName[] {
  return findPersonNames(cell.words, { alone: true }).map((one) => ({ ...one, start: one.start + cell.start, end: one.end + cell.start }));
}

function entryOf(text: SourceText, one: FoundName, { status, excused }: Column, holder: FoundName | null = null): Entry {
  const { start, end } = text.view.fromSource({ start: one.start, end: holder?.end ?? one.end });
  return {
    person: one.name,
    start,
    end,
    status,
    by: null,
    byOffice: null,
    as: status === 'represented' ? 'proxy' : null,
    excused,
    condition: null,
  };
}
