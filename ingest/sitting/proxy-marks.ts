import { fold } from '../../corpus/language/fold.ts';
import type { SourceText } from '../reading/source-text.ts';
import type { AttendanceList } from './attendance-lists.ts';
import type { Entry } from './list-entries.ts';

/** A mark of a proxy beside a name: "(Pr*)", "(P2)", "(pouvoir **)". Letters that mean a proxy, then stars or a number. */
const mark = /^\s{0,2}\(?\s?(?:p|pr|pv|proc|procuration|pouv|pouvoir)\.?\s?(\*{1,9}|\d{1,2})\s?\)?(?![a-z\d*])/;

/**
 * Proxies that are told by marks: giver and holder bear the same one. Paired only where exactly two people bear it, one there and one away,
 * and said to be computed.
 */
export function pairByMarks(text: SourceText, lists: AttendanceList[], entries: Entry[]): Entry[] {
  const bearers = new Map<string, Entry[]>();
  for (const { names } of lists) {
    for (const one of names) {
      const code = mark.exec(fold(sourceBehind(text, one.end)))?.[1];
      const entry = entries.find(({ start, person }) => start === one.start && person === one.name);
      if (code !== undefined && entry !== undefined) bearers.set(code, [...(bearers.get(code) ?? []), entry]);
    }
  }
  const holders = new Map<Entry, Entry>();
  for (const [first, second, ...more] of bearers.values()) {
    if (first === undefined || second === undefined || more.length > 0) continue;
    const [there, away] = first.status === 'present' ? [first, second] : [second, first];
    if (there.status === 'present' && away.status !== 'present') holders.set(away, there);
  }
  return entries.map((entry) => {
    const holder = holders.get(entry);
    if (holder === undefined) return entry;
    return {
      ...entry,
      status: 'represented',
      by: holder.person,
      as: 'proxy',
      basis: 'sameMark',
      other: { start: holder.start, end: holder.end },
    };
  });
}

/** From the source: the readable text takes stars for Markdown marks. */
function sourceBehind({ source, view }: SourceText, end: number): string {
  const from = view.toSource({ start: end - 1, end }).end;
  return source.slice(from, from + 24);
}
