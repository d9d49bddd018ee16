import type { FactOf } from '../../../corpus/record/fact.ts';
import type { PersonName } from '../../../corpus/record/person-name.ts';
import { isFromScdl } from '../../scdl/facts-of-rows.ts';
import { joined, proof, type Rich, text, wordsOf } from '../compose/rich.ts';
import { byAct } from './by-act.ts';
import type { FindContext, Finder } from './finder.ts';
import { fullName } from './roll.ts';
import { actRef } from './tell.ts';

type Vote = FactOf<'vote'>;

/** How the vote was: result, figures and names that the act gives; never a "for" made from the absence of "against". */
export const vote: Finder = (context) =>
  byAct(
    context,
    ['vote'],
    'vote',
    (facts, act) => {
      const told = facts.flatMap((fact) => {
        const said = one(context, fact);
        return said === null ? [] : isFromScdl(fact) ? context.words.fromScdl(said) : said;
      });
      if (told.length === 0) return null;
      const said = context.words.vote.ofAct(actRef(act), told);
      if (context.question.aspect !== 'unanimity' || context.named.length > 0 || !context.question.yesNo) return said;
      return context.words.yesNo(
        facts.every((fact) => isFromScdl(fact) || fact.value.result === 'unanimity'),
        said,
      );
    },
    (facts, act) => {
      const near = facts.find((fact) => !isFromScdl(fact));
      return near
        ? context.words.vote.unstated(actRef(act), context.question.aspect, context.words.quote(wordsOf(near)), proof(near))
        : null;
    },
    { scdl: true },
  );

/** One vote, from the side that was asked for; null where the act does not tell that side. */
function one(context: FindContext, fact: Vote): Rich | null {
  const { words, question, named, roll } = context;
  const { result } = fact.value;
  const mark = proof(fact);
  const side = question.aspect;
  const [person] = named;
  if (person) {
    const is = (names: readonly PersonName[]) => names.some((name) => person.ids.includes(roll.idOf(fact.actId, name) ?? ''));
    const how = is(fact.value.namesAgainst)
      ? 'against'
      : is(fact.value.namesAbstain)
        ? 'abstain'
        : is(fact.value.namesFor)
          ? 'for'
          : is(fact.value.namesNotVoting)
            ? 'notVoting'
            : null;
    if (how) return words.vote.person(person.people[0]?.name ?? person.text, how, mark);
    return result === 'unanimity' ? words.vote.noNames(words.vote.whole(fact.value, mark)) : null;
  }
  if (side === 'unanimity') return result === null ? null : words.vote.whole(fact.value, mark);
  if (side === 'against' || side === 'abstain' || side === 'for') {
    const names = side === 'against' ? fact.value.namesAgainst : side === 'abstain' ? fact.value.namesAbstain : fact.value.namesFor;
    const count = side === 'against' ? fact.value.against : side === 'abstain' ? fact.value.abstain : fact.value.for;
    if (names.length > 0) return words.vote.side(side, count ?? names.length, words.and(names.map((name) => text(fullName(name)))), mark);
    if (count !== null) return words.vote.side(side, count, null, mark);
    // Unanimity leaves nobody against; whether some abstained it does not say.
    if (side === 'against' && result === 'unanimity') return words.vote.nobodyAgainst(mark);
    // How many voted for it "à l'unanimité" does not say.
    if (result === 'unanimity' && side === 'for' && !question.count) return words.vote.whole(fact.value, mark);
    return null;
  }
  const names = (['against', 'abstain'] as const).flatMap((which) => {
    const list = which === 'against' ? fact.value.namesAgainst : fact.value.namesAbstain;
    return list.length === 0 ? [] : [words.vote.named(which, words.and(list.map((name) => text(fullName(name)))))];
  });
  const whole = words.vote.whole(fact.value, mark);
  return names.length === 0 ? whole : joined([whole, ...names]);
}
