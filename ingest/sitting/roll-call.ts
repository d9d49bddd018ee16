import type { FoundName } from '../../corpus/language/name-at.ts';
import { findPersonNames } from '../../corpus/language/person-names.ts';
import type { SourceText } from '../reading/source-text.ts';
import type { Entry } from './list-entries.ts';
import { findLink } from './proxy-links.ts';

/** What a row of a roll call says behind the name. */
const states: { words: string; status: Entry['status']; excused: boolean }[] = [
  { words: 'presente?', status: 'present', excused: false },
  { words: 'absente? excusee?', status: 'absent', excused: true },
  { words: 'absente?', status: 'absent', excused: false },
  { words: 'excusee?', status: 'absent', excused: true },
  { words: '(?:repr(?:\\.|esentee?)|pouvoir|procuration|a donne pouvoir)', status: 'represented', excused: false },
];
/** A column's mark or a stray sign may stand between the name and its state. */
const rows = states.map((row) => ({ ...row, pattern: new RegExp(`^[^a-z\\n]{0,8}${row.words}(?![a-z])`) }));

/** Fewer rows may be chance: a handful of people in a text with the word behind their names. */
const fewest = 8;
/** A roll call opens a document. */
const head = 30_000;

/**
 * A roll call in a table, without lists: "M. ROC Luc | Présent", "Mme PIN Eve | Repr. M. ROC", "M. BOL Max | Absent". Each row says its state;
 * a person whose state is not beside the name gets none.
 */
export function rollCall(text: SourceText): Entry[] {
  // The rules of a table are no part of names; offsets stay.
  const shown = text.view.text.slice(0, head).replace(/[|_[\]{}]/g, ' ');
  const folded = text.folded.slice(0, head).replace(/[|_[\]{}]/g, ' ');
  const names = findPersonNames(shown, { titled: true }).filter(({ name }) => name.given !== null || name.title !== null);
  const gaps = names.map(({ end }, i) => folded.slice(end, names[i + 1]?.start ?? end + 60));
  const entries = names.flatMap((one, i) => {
    const row = rows.find(({ pattern }) => pattern.test(gaps[i] ?? ''));
    return row === undefined ? [] : [toEntry(one, row, row.status === 'represented' ? holder(names, gaps, i) : null, gaps[i] ?? '')];
  });
  if (entries.length >= fewest && entries.some(({ status }) => status === 'present')) return entries;
  const called = calledInTurn(names, gaps);
  return called.length > 0 ? called : rowsOfOneLine(shown, folded);
}

/** Called one after the other without a gap: so few are no chance. */
const fewestInTurn = 4;
/** Between the state of one and the name of the next: a mark, a line end, "et". */
const turn = /^[^;\n]{0,60}[;,.\n]?\s{0,3}(?:et )?$/;

/** "M. ROC, présent ; Mme PIN, présente ; M. BOL, absent, pouvoir à Mme PIN ; …": everybody of the run has a state, or holds the proxy told before. */
function calledInTurn(names: FoundName[], gaps: string[]): Entry[] {
  let run: Entry[] = [];
  for (let i = 0; i < names.length; i++) {
    const [one, gap] = [names[i], gaps[i] ?? ''];
    const row = inLine.find(({ pattern }) => pattern.test(gap));
    if (one === undefined || row === undefined) {
      if (isRun(run)) break;
      run = [];
      continue;
    }
    const by = row.status === 'present' ? null : holder(names, gaps, i);
    run.push(toEntry(one, by === null ? row : { ...row, status: 'represented' }, by, gap));
    if (by !== null) i++;
    if (!turn.test(gaps[i] ?? '')) {
      if (isRun(run)) break;
      run = [];
    }
  }
  return isRun(run) ? run : [];
}

function isRun(run: Entry[]): boolean {
  return run.length >= fewestInTurn && run.some(({ status }) => status === 'present');
}

/** "ROC Luc : présent", "PIN Eve .......... absente (pouvoir à M. ROC)": each on a line of its own, three and more of them one after the other. */
function rowsOfOneLine(shown: string, folded: string): Entry[] {
  let run: Entry[] = [];
  let start = 0;
  for (const line of shown.split('\n')) {
    const row = rowOfLine(line, folded.slice(start, start + line.length), start);
    start += line.length + 1;
    if (row !== null) run.push(row);
    else if (line.trim() !== '') {
      if (run.length >= 3 && run.some(({ status }) => status === 'present')) return run;
      run = [];
    }
  }
  return run.length >= 3 && run.some(({ status }) => status === 'present') ? run : [];
}

const inLine = states.map((row) => ({ ...row, pattern: new RegExp(`^[ ,.:;…–-]{0,80}${row.words}(?=[ .;,(]|$)`) }));

function rowOfLine(line: string, folded: string, start: number): Entry | null {
  if (!/presente?|absente?|excusee?|repr|pouvoir|procuration/.test(folded)) return null;
  const names = findPersonNames(line);
  const [one, other] = names;
  if (one === undefined || /\p{L}{2}/u.test(line.slice(0, one.start))) return null;
  const gap = folded.slice(one.end, other?.start ?? folded.length);
  const row = inLine.find(({ pattern }) => pattern.test(gap));
  if (row === undefined) return null;
  const by = row.status !== 'present' ? holder(names, [gap], 0) : null;
  const entry = toEntry(
    { ...one, start: one.start + start, end: one.end + start },
    { ...row, ...(by === null ? {} : { status: 'represented' as const }) },
    by,
    gap,
  );
  return by === null ? entry : { ...entry, end: by.end + start };
}

function holder(names: FoundName[], gaps: string[], i: number): FoundName | null {
  return findLink(gaps[i] ?? '')?.direction === 'to' ? (names[i + 1] ?? null) : null;
}

function toEntry(one: FoundName, row: (typeof rows)[number], by: FoundName | null, gap: string): Entry {
  const state = row.pattern.exec(gap)?.[0].length ?? 0;
  return {
    person: one.name,
    start: one.start,
    end: by?.end ?? one.end + state,
    status: row.status,
    by: by?.name ?? null,
    byOffice: null,
    as: row.status === 'represented' ? 'proxy' : null,
    excused: row.excused,
    condition: null,
  };
}
