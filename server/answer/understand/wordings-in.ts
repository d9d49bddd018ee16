import type { Item } from './items.ts';
import { allWordings, type Wording } from './lexicon.ts';
import type { Pattern, WordStep } from './pattern.ts';

/**
 * The wordings that may fit a question, in the order of the tables: those whose rarest word stands in it. Most of two thousand lack theirs, and
 * to look for each word of each was two fifths of the time that understanding a question took.
 */
export function wordingsIn(items: readonly Item[]): Wording[] {
  const found = new Set(always);
  for (const { text } of items) {
    for (const at of byWord.get(text) ?? []) found.add(at);
    for (const length of prefixLengths) for (const at of byPrefix.get(text.slice(0, length)) ?? []) found.add(at);
  }
  return [...found].sort((a, b) => a - b).flatMap((at) => allWordings[at] ?? []);
}

const uses = new Map<WordStep, number>();
for (const { pattern } of allWordings) for (const step of pattern.required) uses.set(step, (uses.get(step) ?? 0) + 1);

const always: number[] = [];
const byWord = new Map<string, number[]>();
const byPrefix = new Map<string, number[]>();
for (const [at, { pattern }] of allWordings.entries()) {
  const step = rarest(pattern);
  if (step === undefined) always.push(at);
  for (const word of step?.words ?? []) add(byWord, word, at);
  for (const prefix of step?.prefixes ?? []) add(byPrefix, prefix, at);
}
const prefixLengths = new Set([...byPrefix.keys()].map((prefix) => prefix.length));

/** The step that the fewest wordings have: they share their steps (`parsePattern`). */
function rarest({ required }: Pattern): WordStep | undefined {
  return [...required].sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0];
}

function add(index: Map<string, number[]>, key: string, at: number): void {
  const known = index.get(key);
  if (known) known.push(at);
  else index.set(key, [at]);
}
