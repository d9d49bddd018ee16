import { groupBy } from '../../corpus/group-by.ts';
import { fold } from '../../corpus/language/fold.ts';
import { type FigureKind, figureLabels } from './figure-labels.ts';
import { around, onlyWords } from './words-around.ts';

/** A label where it stands; `plain` labels are words of everyday use too ("pour"). */
export type Label = { kind: FigureKind; plain: boolean; start: number; end: number };

const labelPatterns = figureLabels
  .flatMap(({ kind, plain, words }) => words.map((phrase) => ({ kind, plain: plain === true, phrase: fold(phrase) })))
  .sort((a, b) => b.phrase.length - a.phrase.length);
const kindOfPhrase = new Map(labelPatterns.map(({ phrase, kind, plain }) => [key(phrase), { kind, plain }]));
const labelRegex = new RegExp(`(?<![a-z\\d-])${anyOf(labelPatterns.map(({ phrase }) => phrase.split(' ')))}(?![a-z\\d])`, 'g');

/** Phrases that begin alike share their beginning: one by one they take twice as long, to compile and to look for. A longer one goes before its beginning. */
function anyOf(phrases: string[][]): string {
  const byFirst = groupBy(phrases, ([first = '']) => first);
  const patterns = [...byFirst].map(([first, group]) => {
    const rests = group.map((words) => words.slice(1)).filter((words) => words.length > 0);
    if (rests.length === 0) return pattern(first);
    return `${pattern(first)}(?:\\s{1,3}${anyOf(rests)})${rests.length < group.length ? '?' : ''}`;
  });
  return `(?:${patterns.join('|')})`;
}

function pattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&').replace(/e?s$/, '(?:e?s|\\(e?s?\\)s?|\\(e\\)\\(s\\))');
}

/** The same key for a phrase of the table and for the words met, whatever the mark of the plural. */
function key(words: string): string {
  return words
    .replace(/\(e?s?\)/g, '')
    .replace(/\s+/g, ' ')
    .split(' ')
    .map((word) => word.replace(/(?:es|s|e)$/, ''))
    .join(' ');
}

/** Every label of a folded text, in its order. */
export function findLabels(folded: string): Label[] {
  const found: Label[] = [];
  for (const match of folded.matchAll(labelRegex)) {
    const known = kindOfPhrase.get(key(match[0]));
    if (known) found.push({ ...known, start: match.index, end: match.index + match[0].length });
  }
  // "Nombre de membres en exercice", "Nombre de conseillers : en exercice …": the closer label says what is counted.
  return found.filter((label, n) => {
    const next = found[n + 1];
    return (
      label.kind !== 'members' ||
      !next ||
      folded.startsWith('n', next.start) ||
      !onlyWords(folded.slice(label.end, Math.min(next.start, label.end + 61)), around)
    );
  });
}
