import { md, proof } from '../compose/rich.ts';
import { byAct } from './by-act.ts';
import type { Finder } from './finder.ts';
import { actRef } from './tell.ts';

/** The annexes that an act names. */
export const annexes: Finder = (context) =>
  byAct(context, ['annex'], 'annexes', (facts, act) =>
    context.words.texts.annexes(
      actRef(act),
      facts.map((fact) => md`${fact.value.about === '' ? fact.value.name : `${fact.value.name} : ${fact.value.about}`}${proof(fact)}`),
    ),
  );
