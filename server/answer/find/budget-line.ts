import { md, proof, wordsOf } from '../compose/rich.ts';
import { byAct } from './by-act.ts';
import type { Finder } from './finder.ts';
import { actRef } from './tell.ts';

/** Where an expense is charged. */
export const budgetLine: Finder = (context) =>
  byAct(context, ['budgetLine'], 'budgetLine', (facts, act) => {
    const { words } = context;
    const items = facts.map((fact) => md`${words.figures.budgetLine(fact.value)} (${words.quote(wordsOf(fact))})${proof(fact)}`);
    return words.figures.charged(actRef(act), items);
  });
