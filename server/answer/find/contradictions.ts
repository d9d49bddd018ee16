import { groupBy } from '../../../corpus/group-by.ts';
import { fold, foldWords } from '../../../corpus/language/fold.ts';
import { findNumberWords } from '../../../corpus/language/number-words.ts';
import type { Act } from '../../../corpus/record/act.ts';
import type { Fact, FactOf } from '../../../corpus/record/fact.ts';
import { clauseAround } from '../compose/bounds.ts';
import { md, proof, proofAt, type Rich, wordsAt } from '../compose/rich.ts';
import type { FindContext } from './finder.ts';
import { actRef } from './tell.ts';

/** What the acts of a story say against each other or against themselves: shown side by side, settled by nobody. */
export function contradictions(context: FindContext, facts: readonly Fact[], acts: ReadonlyMap<string, Act>): Rich[] {
  return [...periodsOfOneName(context, facts), ...[...acts.values()].flatMap((act) => phasesOf(context, act))];
}

/** One name, two spans of years: "ENT3 : 2015-2019" here, "2015-2018" there. */
function periodsOfOneName(context: FindContext, facts: readonly Fact[]): Rich[] {
  const named = facts
    .filter((fact) => fact.kind === 'period' && fact.value.name !== null)
    .filter((fact): fact is FactOf<'period'> => fact.kind === 'period');
  return [...groupBy(named, (fact) => foldWords(fact.value.name ?? '')).values()].flatMap((same) => {
    const spans = new Map(same.map((fact) => [`${fact.value.from.slice(0, 4)}|${fact.value.to.slice(0, 4)}`, fact]));
    if (spans.size < 2) return [];
    const sides = [...spans.values()].map((fact) => md`${context.words.texts.span(fact.value.from, fact.value.to, [])}${proof(fact)}`);
    return [context.words.texts.oddPeriods(same[0]?.value.name ?? '', sides)];
  });
}

const ordinals = ['', 'premiere?', 'deuxieme|seconde?', 'troisieme', 'quatrieme', 'cinquieme', 'sixieme', 'septieme', 'huitieme'];

/**
 * "des trois phases précédentes" in an act that says elsewhere that the fourth ends: acts copied from the one before keep its count.
 * Only steps that the act says are ending count as gone by.
 */
function phasesOf(context: FindContext, act: Act): Rich[] {
  const text = fold(act.text).replace(/\n/g, ' ');
  const earlier = /([a-z]{4,8}|\d{1,2}) +(phases|etapes|tranches|periodes|programmes|conventions) +precedentes?/.exec(text);
  if (!earlier) return [];
  const count = Number(earlier[1]) || (findNumberWords(earlier[1] ?? '')[0]?.value ?? 0);
  const noun = (earlier[2] ?? '').replace(/s$/, '');
  const next = ordinals[count + 1];
  if (count === 0 || next === undefined) return [];
  const ending = new RegExp(
    `\\b(?:${next}|${count + 1} ?\\^?\\{?e(?:me)?\\}?) +${noun}\\b[^.;]{0,40}\\b(?:arriv\\w+|pren\\w+|achev\\w+|termin\\w+|expir\\w+)`,
  ).exec(text);
  if (!ending) return [];
  const first = { actId: act.id, ...clauseAround(act.text, { start: earlier.index, end: earlier.index + earlier[0].length }) };
  const second = { actId: act.id, ...clauseAround(act.text, { start: ending.index, end: ending.index + ending[0].length }) };
  const { words } = context;
  return [
    words.texts.oddCount(
      actRef(act),
      md`${words.quote(wordsAt(first))}${proofAt(first)}`,
      md`${words.quote(wordsAt(second))}${proofAt(second)}`,
    ),
  ];
}
