import { joined, proof } from '../compose/rich.ts';
import { bySitting } from './by-act.ts';
import type { Finder } from './finder.ts';
import { at } from './tell.ts';

/** The counts that the act prints: members in office, or those who took part in the vote. */
export const members: Finder = (context) => {
  const wanted = context.question.aspect === 'voters' ? ['voters', 'votesCast'] : ['inOffice'];
  return bySitting(context, ['count'], context.question.aspect === 'voters' ? 'voters' : 'members', (facts, unit) => {
    const fitting = facts.filter((fact) => wanted.includes(fact.value.of));
    if (fitting.length === 0) return null;
    return joined(fitting.map((fact) => context.words.figures.members(at(context, unit), fact.value.count, fact.value.of, proof(fact))));
  });
};
