import { fold } from '../../../corpus/language/fold.ts';
import { proofSpan } from '../compose/proof-span.ts';
import { md, proof, wordsOf } from '../compose/rich.ts';
import { notFound, say } from '../draft.ts';
import type { Finder } from './finder.ts';
import { searchedOf } from './narrow.ts';
import { actRef, rows, titleOf, wholeActs } from './tell.ts';

/**
 * How acts say from when on they hold. Their sitting is another date: an act is enforceable once it was sent and published (CGCT, L2131-1 and
 * L3131-1), and many set a later day.
 */
const takesEffect =
  /\b(?:a compter d|a partir d|prend\w* effet|prise d'effet|date d'effet|avec effet|entr\w+ en vigueur|executoire|applicables? (?:au|le|des))/;

/** From when on an act holds: the dates that stand by those words, in the acts in scope. */
export const effectDate: Finder = async (context) => {
  const { scope, reader, words } = context;
  const ids = scope.acts.map((act) => act.id).slice(0, 200);
  const facts = ids.length === 0 ? [] : await reader.facts({ kinds: ['date'], actIds: ids });
  const mentioned = facts.filter(({ value }) => value.role === 'mentioned' && value.date !== null);
  const whole = await wholeActs(context, [...new Set(mentioned.map((fact) => fact.actId))]);
  const lines = mentioned.flatMap((fact) => {
    const [act, [place], { date }] = [whole.get(fact.actId), fact.places, fact.value];
    if (!act || !place || date === null) return [];
    const span = proofSpan(fact, place, act.text);
    if (!takesEffect.test(fold(act.text.slice(span.start, span.end)))) return [];
    return [words.figures.amountLine(md`**${words.date(date)}**`, words.quote(wordsOf(fact)), proof(fact), actRef(act))];
  });
  if (lines.length > 0) return { status: 'answered', blocks: rows(context, lines) };
  if (!scope.fixed) return notFound(say(words.notFound.subject(context.question.subject, searchedOf(context))));
  const silent = scope.acts
    .slice(0, 12)
    .map(async (act) => words.actSilent(actRef(act), words.subjects.effect, await titleOf(context, act.id)));
  return { status: 'not_stated', blocks: rows(context, await Promise.all(silent)) };
};
