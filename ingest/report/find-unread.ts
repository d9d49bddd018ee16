import { oneLine } from '../../corpus/language/readable.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { Fact } from '../../corpus/record/fact.ts';
import { sourceText } from '../reading/source-text.ts';
import { type Announcement, announcements } from './announcements.ts';

/** Something that a document announces and that no fact was read from: what, where and in which words. */
export type Unread = { what: string; act: string; start: number; words: string };

/** A document without end that repeats one wording tells no more after so many. */
const most = 200;
/** Characters around the wording that are shown. */
const around = 50;

/**
 * What the acts of a document announce and was not understood. The sitting is told once for all acts of minutes; votes and decisions are
 * looked for in each act, amounts and recitals at each occurrence.
 */
export function findUnread(acts: readonly Act[]): Unread[] {
  const [first] = acts;
  if (first === undefined) return [];
  const parts = acts.length > 1 && first.kind === 'minutes' ? acts.slice(1) : acts;
  const all = acts.flatMap(({ facts }) => facts);
  // Each extract of a register has its own sitting; minutes tell it at their head.
  const sittings: [Act, readonly Fact[]][] = first.kind === 'minutes' ? [[first, all]] : acts.map((act) => [act, act.facts]);
  return announcements.flatMap((announcement) => {
    if ('each' in announcement) return parts.flatMap((act) => outside(act, announcement, announcement.each));
    const told: [Act, readonly Fact[]][] = announcement.of === 'document' ? sittings : parts.map((act) => [act, act.facts]);
    return told.flatMap(([act, facts]) => (facts.some(announcement.once) ? [] : found(act, announcement).slice(0, 1)));
  });
}

function found(act: Act, { what, wording }: Announcement): (Unread & { end: number })[] {
  const { view, folded } = sourceText(act.text);
  const hits: (Unread & { end: number })[] = [];
  for (const match of folded.matchAll(wording)) {
    if (hits.length === most) break;
    const { start, end } = view.toSource({ start: match.index, end: match.index + match[0].length });
    hits.push({ what, act: act.id, start, end, words: oneLine(act.text.slice(Math.max(0, start - around), end + around)) });
  }
  return hits;
}

function outside(act: Act, announcement: Announcement, kinds: readonly Fact['kind'][]): Unread[] {
  const told = act.facts.filter(({ kind }) => kinds.includes(kind));
  return found(act, announcement)
    .filter(
      ({ start, end }) =>
        !told.some((fact) => fact.places.some((place) => place.start < end && start < place.end) && says(fact, act.text.slice(start, end))),
    )
    .map(({ end: _, ...unread }) => unread);
}

/** The place of an amount is its sentence, which may hold a second figure: only the fact that prints this one has read it. */
function says(fact: Fact, words: string): boolean {
  if (fact.kind !== 'amount') return true;
  const [raw, printed] = [figures(fact.value.raw), figures(words)];
  return raw === '' || raw.includes(printed) || printed.includes(raw);
}

function figures(words: string): string {
  return words.replace(/[^\d,.]/g, '').replace(/[,.]+$/, '');
}
