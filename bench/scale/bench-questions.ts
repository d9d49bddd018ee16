import { longDate } from '../generated/act-text.ts';
import { type GeneratedAct, generateActs } from '../generated/generated-acts.ts';

/**
 * `acts`: those of which any answers. `words`: what an answer in words has to hold, for those that give one. `measured`: whether its time counts;
 * the others are for warming up.
 */
export type BenchQuestion = { kind: 'fact' | 'open'; text: string; acts: string[]; words: string; measured: boolean };

/** The corpus that every system is given; each makes it anew from the seed and holds none of it. */
export function benchCorpus(acts: number): Generator<GeneratedAct> {
  return generateActs({ seed: 20_261_122, count: acts });
}

/**
 * Questions of two kinds on acts spread over the whole corpus: who presided at a sitting, why a project was decided. `ofEach` to be measured, and
 * as many between them.
 */
export function benchQuestions(acts: number, ofEach: number): BenchQuestion[] {
  const count = 2 * ofEach;
  const step = Math.max(1, Math.floor(acts / count));
  const sittings = new Map<string, string[]>();
  const chosen: GeneratedAct['expected'][] = [];
  let n = 0;
  for (const { expected } of benchCorpus(acts)) {
    const key = sittingOf(expected);
    if (n % step === Math.floor(step / 2) && chosen.length < count) {
      chosen.push(expected);
      sittings.set(key, sittings.get(key) ?? []);
    }
    n += 1;
  }
  for (const { expected } of benchCorpus(acts)) sittings.get(sittingOf(expected))?.push(expected.id);
  return chosen.flatMap((act, nth): BenchQuestion[] => [
    {
      kind: 'fact',
      text: `Qui présidait la séance du ${longDate(act.date)} (${act.body}, ${act.authority}) ?`,
      acts: sittings.get(sittingOf(act)) ?? [act.id],
      words: act.president.split(' ').at(-1) ?? '',
      measured: nth % 2 === 1,
    },
    { kind: 'open', text: `Pourquoi ce projet : ${act.subject} ?`, acts: [act.id], words: '', measured: nth % 2 === 1 },
  ]);
}

function sittingOf({ authority, body, date }: GeneratedAct['expected']): string {
  return JSON.stringify([authority, body, date]);
}
