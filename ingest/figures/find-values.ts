import { monthNumbers } from '../../corpus/language/months.ts';
import { numbersIn } from '../../corpus/language/number-words.ts';

/** A figure where it stands, in digits or in words. */
export type Value = { value: number; start: number; end: number };

const digits = /(?<![a-z\d]|[a-z\d][.,/_:-])\d{1,3}(?![a-z\d%€°]|[.,/:_-]\d)/g;
const none =
  /(?<![a-z\d])(?:neant|aucune?|sans|pas d')(?=[\s,;.)/-]|$|[a-z])|(?<=:\s{0,3})\/{1,2}(?=\s|$)|(?<=:[ \t]{0,3})-{1,2}(?=\s*$|\s*\n|\s+(?:pour|contre|abst|vot))/gm;
/** Character recognition reads a nought as the letter: only behind a side of a vote, since a list of people may begin with an initial. */
const letterNought = /o(?=\s)(?<=(?:pour|contre|abstentions?)\s{0,2}:\s{0,3}o)/g;
const oneBefore = /(?<![a-z\d])une?(?=\s{1,2}(?:voix|votes?|abstention|contre|pour|opposition)(?![a-z]))/g;

/** Figures of up to three digits that are no hour, price, share or day of a month; numbers in words; words for none. */
export function findValues(folded: string): Value[] {
  const found: Value[] = [];
  for (const match of folded.matchAll(digits)) {
    const end = match.index + match[0].length;
    const after = folded.slice(end, end + 16);
    // "vendre pour 12 345 €": the thousands of a price.
    if (/^(?: \d{3}){1,3}(?:,\d{1,2})? ?(?:€|euros?\b|eur\b|k€)/.test(folded.slice(end, end + 24))) continue;
    if (/^\s{0,2}(?:€|%|h\s?\d|h\b|heures?|euros?|ans?\b|m2|km|pour cent|eme|bis)/.test(after)) continue;
    const word = /^\s{0,2}(?:er\s)?([a-z]+)/.exec(after)?.[1];
    if (word && word.length > 2 && monthNumbers[word] !== undefined) continue;
    found.push({ value: Number(match[0]), start: match.index, end });
  }
  for (const { start, end, value } of numbersIn(folded)) {
    const word = /^\s{0,2}([a-z]+)/.exec(folded.slice(end, end + 16))?.[1];
    if (value < 1000 && !(word && monthNumbers[word] !== undefined)) found.push({ value, start, end });
  }
  for (const match of folded.matchAll(letterNought)) found.push({ value: 0, start: match.index, end: match.index + 1 });
  for (const match of folded.matchAll(none)) found.push({ value: 0, start: match.index, end: match.index + match[0].length });
  for (const match of folded.matchAll(oneBefore)) found.push({ value: 1, start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}
