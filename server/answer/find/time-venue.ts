import { joined, proof } from '../compose/rich.ts';
import { bySitting } from './by-act.ts';
import type { Finder } from './finder.ts';
import { at } from './tell.ts';

/** When the sitting began: the first time that the act prints; when it ended, the last where it prints several. */
export const time: Finder = (context) =>
  bySitting(context, ['time'], context.question.aspect === 'end' ? 'timeEnd' : 'time', (facts, unit) => {
    const end = context.question.aspect === 'end';
    const fact = end ? (facts.length > 1 ? facts.at(-1) : undefined) : facts[0];
    return fact ? context.words.figures.time(at(context, unit), context.words.clock(fact.value.time), end, proof(fact)) : null;
  });

export const venue: Finder = (context) =>
  bySitting(context, ['venue'], 'venue', (facts, unit) =>
    joined(facts.slice(0, 2).map((fact) => context.words.figures.venue(at(context, unit), fact.value.name, proof(fact)))),
  );
