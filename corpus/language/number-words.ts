import { fold } from './fold.ts';
import { remember } from './remember.ts';

/** A whole number written in French words, at these offsets of the text. */
export type FoundNumber = { start: number; end: number; value: number };

/**
 * Finds whole numbers written in French words, up to the billions: "vingt et un", "quatre-vingt-dix-sept", "deux mil dix huit",
 * "premier". Hyphens, spaces and line breaks may join the words (acts print "vingt six" and "vingt-six").
 * A lone "un" or "une" is not returned: it is an article far more often than a number (see `parseNumberWords` to read it all the same).
 */
export function findNumberWords(text: string): readonly FoundNumber[] {
  return numbersIn(fold(text));
}

/** The same in a text that is folded already. */
export const numbersIn = remember((folded): readonly FoundNumber[] => {
  const found: FoundNumber[] = [];
  // Other words need not be listed: what stands between two words of a number is looked at in the text.
  const words = [...folded.matchAll(numberWords)];
  let i = 0;
  while (i < words.length) {
    const run = readNumber(words, i, folded);
    if (run === null) {
      i += 1;
      continue;
    }
    const first = words[i];
    const last = words[run.next - 1];
    const article = run.next === i + 1 && (first?.[0] === 'un' || first?.[0] === 'une');
    if (first && last && !article) found.push({ start: first.index, end: last.index + last[0].length, value: run.value });
    i = run.next;
  }
  return found;
});

/** The number that a whole text spells, or null: "vingt et un" → 21, "un" → 1, "vingt chaises" → null. */
export function parseNumberWords(text: string): number | null {
  const folded = fold(text).trim();
  const words = [...folded.matchAll(/[a-z]+/g)];
  const run = readNumber(words, 0, folded);
  return run !== null && run.next === words.length ? run.value : null;
}

const units: Record<string, number> = {
  zero: 0,
  un: 1,
  une: 1,
  premier: 1,
  premiere: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
};
const tens: Record<string, number> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  octante: 80,
  huitante: 80,
  nonante: 90,
};
/** "mil" is the old spelling that dates keep; "milles" and "mils" are common faults. */
const scales: Record<string, number> = {
  mille: 1e3,
  mil: 1e3,
  milles: 1e3,
  mils: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};

/** The words that numbers are made of. */
const numberWords = new RegExp(
  `(?<![a-z])(?:${[...Object.keys(units), ...Object.keys(tens), ...Object.keys(scales), 'cents?', 'et'].join('|')})(?![a-z])`,
  'g',
);

/** Reads the longest number from word `from` on. Words that don't continue a number end it: "quatorze vingt" are two. */
function readNumber(words: RegExpMatchArray[], from: number, text: string): { value: number; next: number } | null {
  let total = 0;
  let group = 0;
  let groupBegun = false;
  let smallestScale = Number.POSITIVE_INFINITY;
  let next = from;
  for (let i = from; i < words.length; i++) {
    if (i > from && !joined(words[i - 1], words[i], text)) break;
    const word = words[i]?.[0] ?? '';
    const scale = scales[word];
    const added = scale === undefined ? addToGroup(group, groupBegun, word, i > from) : null;
    if (scale !== undefined && scale < smallestScale && (groupBegun || scale === 1e3)) {
      total += (groupBegun ? group : 1) * scale;
      group = 0;
      groupBegun = false;
      smallestScale = scale;
    } else if (added !== null) {
      group = added;
      groupBegun = true;
    } else if (word === 'et' && groupBegun && group % 100 >= 20 && /^(un|une|onze)$/.test(words[i + 1]?.[0] ?? '')) {
      continue;
    } else break;
    next = i + 1;
  }
  return next > from ? { value: total + group, next } : null;
}

/** The group of up to three digits with one more word, or null where the word can't follow. */
function addToGroup(group: number, begun: boolean, word: string, follows: boolean): number | null {
  const rest = group % 100;
  const unit = units[word];
  if (unit !== undefined) {
    if ((word === 'premier' || word === 'premiere' || word === 'zero') && follows) return null;
    if (!begun || (rest === 0 && group > 0)) return group + unit;
    if (rest === 10 && unit >= 7 && unit <= 9) return group + unit;
    if (rest === 70 || rest === 90) return unit > 0 && unit <= 9 ? group + unit : null; // soixante-dix-sept, septante-trois
    if (rest === 60 || rest === 80) return unit > 0 && unit <= 16 ? group + unit : null;
    if (rest >= 20 && rest % 10 === 0 && rest < 60) return unit > 0 && unit <= 9 ? group + unit : null;
    return null;
  }
  const ten = tens[word];
  if (ten !== undefined) {
    if (rest === 4 && ten === 20) return group - 4 + 80;
    return !begun || (rest === 0 && group > 0) ? group + ten : null;
  }
  if (word === 'cent' || word === 'cents') {
    if (!begun) return 100;
    return group > 1 && group < 10 ? group * 100 : null;
  }
  return null;
}

function joined(before: RegExpMatchArray | undefined, after: RegExpMatchArray | undefined, text: string): boolean {
  if (before?.index === undefined || after?.index === undefined) return false;
  const gap = text.slice(before.index + before[0].length, after.index);
  return gap.length <= 4 && /^[\s-]+$/.test(gap);
}
