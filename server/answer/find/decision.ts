import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { groupBy } from '../../../corpus/group-by.ts';
import { fold } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { joined, md, proof, type Rich, wordsOf } from '../compose/rich.ts';
import { type Block, bullets, list, say } from '../draft.ts';
import type { FindContext, Finder } from './finder.ts';
import { actRef, mostRows, titleOf } from './tell.ts';

/** Acts whose every article is quoted; more of them get their first article each. */
const wholeActs = 6;

/** What was decided: the articles of the operative part in the act's own words, with the vote. */
export const decision: Finder = async (context) => {
  const { reader, scope, words } = context;
  const actIds = scope.acts.map((act) => act.id);
  const facts = actIds.length === 0 ? [] : await reader.facts({ kinds: ['decision', 'vote'], actIds });
  const byAct = groupBy(facts, (fact) => fact.actId);
  const decisions = (id: string) =>
    toSign(
      (byAct.get(id) ?? []).filter((fact) => fact.kind === 'decision'),
      context.question.text,
    );
  const deciding = scope.acts.filter((act) => decisions(act.id).length > 0);
  const silent = scope.acts.filter((act) => decisions(act.id).length === 0);
  if (deciding.length === 0)
    return {
      status: 'not_stated',
      blocks: [
        list(
          await Promise.all(
            silent
              .slice(0, mostRows)
              .map(async (act) => words.actSilent(actRef(act), words.subjects.decision, await titleOf(context, act.id))),
          ),
        ),
      ],
    };
  if (deciding.length > wholeActs) {
    const rows = await Promise.all(deciding.slice(0, mostRows).map((act) => inOneLine(context, act, decisions(act.id))));
    const more = deciding.length - rows.length;
    return {
      status: 'answered',
      blocks: [say(words.texts.decidedBy(deciding.length)), bullets(rows), ...(more > 0 ? [say(words.more(more))] : [])],
    };
  }
  const blocks = deciding.flatMap((act): Block[] => {
    const [vote] = (byAct.get(act.id) ?? []).filter((fact) => fact.kind === 'vote');
    const items = decisions(act.id).map((fact) => md`${words.quote(wordsOf(fact))}${proof(fact)}`);
    const tail = vote ? [say(words.texts.carried(words.quote(wordsOf(vote)), proof(vote)))] : [];
    const head = context.question.count ? words.texts.decisionCount(actRef(act), items.length) : words.texts.decided(actRef(act));
    return [say(head), { kind: 'list', items }, ...tail];
  });
  return { status: 'answered', blocks };
};

/** "Who may sign": the article that lets somebody do it, where there is one. */
function toSign(facts: readonly FactOf<'decision'>[], question: string): readonly FactOf<'decision'>[] {
  if (!/^\W*(?:qui|who)\b.{0,60}\b(?:signer|sign|conclure|solliciter)\b/.test(fold(question))) return facts;
  const found = facts.filter((fact) => /\b(?:autorise|habilite|charge|mandate|donne (?:tout )?pouvoir)/.test(fold(fact.value.text)));
  return found.length > 0 ? found : facts;
}

/** An act, its title, and its first article where that is short enough for a line. */
async function inOneLine(context: FindContext, act: ActSummary, decisions: readonly FactOf<'decision'>[]): Promise<Rich> {
  const { words } = context;
  const [first] = decisions;
  const head = words.texts.actLine(actRef(act), words.date);
  return first ? joined([head, md`${words.quote(wordsOf(first))}${proof(first)}`]) : md`${head}${await titleOf(context, act.id)}`;
}
