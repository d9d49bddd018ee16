import { fold } from '../../../corpus/language/fold.ts';
import type { FoundNumber } from '../../../corpus/language/number-words.ts';

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const small = new Map<string, number>([
  ...units.split(' ').map((word, n) => [word, n] as const),
  ...tens.split(' ').map((word, n) => [word, (n + 2) * 10] as const),
]);
const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

/**
 * Whole numbers written in English words, at these offsets: "three thousand two hundred and fifty", "twenty-one". A lone "one" is not
 * returned: it is a pronoun far more often than a number.
 */
export function findEnglishNumbers(text: string): FoundNumber[] {
  const words = [...fold(text).matchAll(/[a-z]+/g)];
  const found: FoundNumber[] = [];
  for (let i = 0; i < words.length; ) {
    const run = readRun(
      words.map((word) => word[0]),
      i,
    );
    const [first, last] = [words[i], words[run.next - 1]];
    if (run.next === i || !first || !last) {
      i += 1;
      continue;
    }
    if (!(run.next === i + 1 && first[0] === 'one')) found.push({ start: first.index, end: last.index + last[0].length, value: run.value });
    i = run.next;
  }
  return found;
}

function readRun(words: readonly string[], from: number): { value: number; next: number } {
  let total = 0;
  let group = 0;
  let next = from;
  for (let i = from; i < words.length; i++) {
    const word = words[i] ?? '';
    const value = small.get(word);
    const scale = scales.get(word);
    const article = i === from && word === 'a' && /^(?:hundred|thousand|million)$/.test(words[i + 1] ?? '');
    if (article) group = 1;
    else if (value !== undefined && canFollow(group, value)) group += value;
    else if (word === 'hundred' && group > 0 && group < 10) group *= 100;
    else if (scale !== undefined && group > 0) {
      total += group * scale;
      group = 0;
    } else if (word === 'and' && next > from && small.has(words[i + 1] ?? '') && (group >= 100 || (group === 0 && total > 0))) continue;
    else break;
    if (!article) next = i + 1;
  }
  return { value: total + group, next };
}

/** "twenty" takes a unit, "hundred" takes all below it; "nine two" are two numbers. */
function canFollow(group: number, value: number): boolean {
  const rest = group % 100;
  if (group === 0) return true;
  if (rest === 0) return value > 0;
  return rest >= 20 && rest % 10 === 0 && value > 0 && value < 10;
}
