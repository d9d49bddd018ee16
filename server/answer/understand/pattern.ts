import { fillers, type Item } from './items.ts';

/**
 * A wording, as a clerk writes it in the tables: folded words (no accents, no capitals, no articles), where
 * `a|b` is either word, `envoy~` any word that begins so, `pas?` a word that may be missing, `...` up to twelve items of anything,
 * `<person>` `<date>` `<act>` what was recognised, `^` the question's beginning and `$` its end.
 */
export type Pattern = { source: string; steps: Step[]; required: WordStep[]; size: number };
export type WordStep = { gap: false; words: Set<string>; prefixes: string[]; optional: boolean };
type Step = { gap: true } | WordStep;
export type Match = { from: number; to: number; items: number[] };

const longestGap = 12;
/** Steps that one pattern may try over a question: a question of nothing but articles must not hold up the others. Real ones need under 300. */
const mostSteps = 3_000;
type Budget = { left: number };
const steps = new Map<string, Step>();

export function parsePattern(source: string): Pattern {
  const parsed = source.split(/\s+/).map((word) => {
    const known = steps.get(word) ?? parseStep(word);
    steps.set(word, known);
    return known;
  });
  const required = parsed.filter((step) => !step.gap).filter((step) => !step.optional && !step.words.has('^') && !step.words.has('$'));
  return { source, steps: parsed, required, size: required.length };
}

/** "du", "des", "d'" are "de", "au" and "aux" are "à": one wording stands for all of them, in the tables and in the question. */
export function bareForm(word: string): string {
  if (/^(?:du|des|d)$/.test(word)) return 'de';
  return /^aux?$/.test(word) ? 'a' : word;
}

function parseStep(word: string): Step {
  if (word === '...') return { gap: true };
  const optional = word.endsWith('?');
  const options = (optional ? word.slice(0, -1) : word).split('|').map(bareForm);
  return {
    gap: false,
    words: new Set(options.filter((option) => !option.endsWith('~'))),
    prefixes: options.filter((option) => option.endsWith('~')).map((option) => option.slice(0, -1)),
    optional,
  };
}

/** Whole words that a pattern is made of: what a misspelt word of a question may be corrected to. */
export function wordsOf(pattern: Pattern): string[] {
  return pattern.steps.flatMap((step) => (step.gap ? [] : [...step.words, ...step.prefixes])).filter((word) => /^\p{L}+$/u.test(word));
}

/** The tightest place where the pattern fits, the first of equals, with the items that its words took. */
export function findPattern(pattern: Pattern, items: Item[]): Match | null {
  for (const step of pattern.required) if (!items.some((item) => fits(step, item.text))) return null;
  const anchored = pattern.source.startsWith('^');
  let best: Match | null = null;
  const budget: Budget = { left: mostSteps };
  for (let from = 0; from < (anchored ? 1 : items.length); from++) {
    const taken = matchAt(pattern.steps, 0, items, from, budget);
    if (!taken?.length) continue;
    const match = { from: taken[0] ?? from, to: (taken.at(-1) ?? from) + 1, items: taken };
    if (!best || match.to - match.from < best.to - best.from) best = match;
  }
  return best;
}

function matchAt(pattern: Step[], at: number, items: Item[], i: number, budget: Budget): number[] | null {
  if (budget.left-- <= 0) return null;
  const step = pattern[at];
  if (!step) return [];
  if (step.gap) {
    for (let skip = 0; skip <= longestGap && i + skip <= items.length; skip++) {
      const rest = matchAt(pattern, at + 1, items, i + skip, budget);
      if (rest) return rest;
    }
    return null;
  }
  if (step.words.has('^')) return matchAt(pattern, at + 1, items, i, budget);
  if (step.words.has('$')) return items.slice(i).every((item) => item.kind === 'break' || fillers.has(item.text)) ? [] : null;
  const item = items[i];
  if (item && fits(step, item.text)) {
    const rest = matchAt(pattern, at + 1, items, i + 1, budget);
    if (rest) return [i, ...rest];
  }
  // Articles may stand between the words of a wording; before its first word they would only shift the match.
  if (item && at > 0 && fillers.has(item.text)) {
    const rest = matchAt(pattern, at, items, i + 1, budget);
    if (rest) return rest;
  }
  return step.optional ? matchAt(pattern, at + 1, items, i, budget) : null;
}

function fits(step: WordStep, text: string): boolean {
  return step.words.has(text) || (step.prefixes.length > 0 && step.prefixes.some((prefix) => text.startsWith(prefix)));
}
