import { parseNumberWords } from '../../corpus/language/number-words.ts';
import type { SourceText } from '../reading/source-text.ts';
import type { Figure, Figures } from './find-figures.ts';
import type { Label } from './find-labels.ts';
import { type Voters, votersAfter, votersBefore } from './vote-names.ts';

export type Side = 'for' | 'against' | 'abstain' | 'notVoting';
/** One side of a vote, as a figure, as names or as both. */
export type Tally = {
  side: Side;
  /** The label is a word of every sentence ("pour"). */
  plain: boolean;
  /** "Pour 12": nothing but a space joins label and figure. */
  bare: boolean;
  count: number | null;
  voters: Voters | null;
  /** "Contre :" and nothing behind it. */
  blank: boolean;
  start: number;
  end: number;
};

/** Every side of a vote that a text gives a figure or names for, or leaves blank behind a colon. */
const sides: ReadonlySet<string> = new Set<Side>(['for', 'against', 'abstain', 'notVoting']);
const isSide = (kind: string): kind is Side => sides.has(kind);

export function findTallies(text: SourceText, { figures, labels }: Figures): Tally[] {
  const figureOf = new Map<Label, Figure>(figures.map((figure) => [figure.label, figure]));
  const found: Tally[] = [];
  for (const [n, label] of labels.entries()) {
    if (!isSide(label.kind)) continue;
    const figure = figureOf.get(label);
    const next = labels[n + 1];
    const from = figure && figure.joined !== 'grid' ? figure.end : label.end;
    const nextFigure = next && figureOf.get(next);
    const until = Math.max(
      from,
      Math.min(next?.start ?? Number.POSITIVE_INFINITY, nextFigure?.start ?? Number.POSITIVE_INFINITY, text.folded.length),
    );
    const colon = /^\s*:/.test(text.folded.slice(label.end, label.end + 4));
    const words = text.folded.slice(label.start, label.end);
    const verb = /^(?:s'|vot(?:e|ent|ant)|ayant|ne |n'|ont |a |se sont)/.test(words);
    if (verb && /^\s+(?:de|d'|sur)(?:\s|$)/.test(text.folded.slice(label.end, label.end + 5)) && !figure) continue;
    const after = !figure && label.plain && !colon ? null : votersAfter(text, from, until);
    const voters = after ?? (verb && !figure ? votersBefore(text, label.start) : null);
    const blank = !figure && !voters && colon && /^\s*:\s*$/.test(text.folded.slice(label.end, Math.min(until, label.end + 40)));
    if (!figure && !voters && !blank) continue;
    const opposed = label.kind === 'against' && figure?.joined === 'before' ? opposedFigure(text.folded, label) : null;
    if (opposed && figure) {
      const span = { start: figure.start, end: opposed.end, plain: false, bare: false, voters: null, blank: false };
      found.push({ side: 'for', count: figure.value, ...span }, { side: 'against', count: opposed.value, ...span });
      continue;
    }
    // "14 voix pour M. X" elects somebody.
    if (figure?.joined === 'before' && label.kind === 'for' && after && /^\s+m/.test(text.folded.slice(label.end, label.end + 4))) continue;
    found.push({
      side: label.kind,
      plain: label.plain,
      bare: figure?.joined === 'after',
      count: figure?.value ?? null,
      voters,
      blank,
      start: Math.min(label.start, figure?.start ?? label.start, voters?.start ?? label.start),
      end: Math.max(label.end, figure && figure.joined !== 'grid' ? figure.end : 0, voters?.end ?? 0),
    });
  }
  return [...found, ...votesNamedByResult(text.folded, found)].sort((a, b) => a.start - b.start);
}

/** The votes that a result counts without their side: "adopté par 33 voix", "à l'unanimité (34 voix)". Who is elected by so many is none. */
const countedResults =
  /(?:adopt|approuv|accept|vot)(?:e|es|ee|ees)\s+par\s+(?<n>\d{1,3}|[a-z-]{2,24})\s+voix(?!\s+(?:pour|contre|favorables?))(?![a-z])|unanimite\s?\(\s?(?<m>\d{1,3})\s+(?:voix|votes?|votants|suffrages)\s?\)/g;

function votesNamedByResult(folded: string, found: Tally[]): Tally[] {
  return [...folded.matchAll(countedResults)].flatMap((match): Tally[] => {
    const printed = match.groups?.n ?? match.groups?.m ?? '';
    const count = /\d/.test(printed) ? Number(printed) : parseNumberWords(printed);
    const [start, end] = [match.index + match[0].indexOf(printed), match.index + match[0].length];
    if (count === null || found.some((other) => other.start < end && other.end > start)) return [];
    return [{ side: 'for', plain: false, bare: false, count, voters: null, blank: false, start, end }];
  });
}

/** "Adopté par 12 voix contre 3": the first figure is of those in favour. Not "3 voix contre, 12 pour". */
function opposedFigure(folded: string, { end }: Label): { value: number; end: number } | null {
  const match = /^\s{1,3}([a-z-]{3,12}|\d{1,3})(?![a-z\d])(?!\s*(?:voix|pour|abst|vot))/.exec(folded.slice(end, end + 40));
  const value = match?.[1] ? (/\d/.test(match[1]) ? Number(match[1]) : parseNumberWords(match[1])) : null;
  return match && value !== null ? { value, end: end + match[0].length } : null;
}
