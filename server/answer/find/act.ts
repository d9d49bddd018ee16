import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { md, proof, type Rich, text, wordsOf } from '../compose/rich.ts';
import { type Block, bullets, say } from '../draft.ts';
import { acts } from './acts.ts';
import type { FindContext, Finder } from './finder.ts';
import { open } from './open.ts';
import { fullName } from './roll.ts';
import { actRef, titleOf } from './tell.ts';

/** Shows an act: title, sitting, identifiers, who presided, what it decides, the vote. Several acts: their list. */
export const act: Finder = async (context) => {
  const { scope } = context;
  if (scope.acts.length !== 1 || !scope.acts[0]) return acts(context);
  // "What does the act say about the ceilings": the passage that says it.
  const passages = context.question.subject.length > 0 ? await open(context) : null;
  if (passages?.status === 'answered') return passages;
  return { status: 'answered', blocks: await sheet(context, scope.acts[0]) };
};

async function sheet(context: FindContext, one: ActSummary): Promise<Block[]> {
  const { words, reader } = context;
  const facts = await reader.facts({ kinds: ['identifier', 'president', 'decision', 'vote'], actIds: [one.id] });
  const lines: Rich[] = [];
  const identifiers = new Map(facts.flatMap((fact) => (fact.kind === 'identifier' ? [[fact.value.value, fact] as const] : [])));
  for (const [value, fact] of identifiers) lines.push(md`${words.texts.scheme(fact.value.scheme, text(value))}${proof(fact)}`);
  for (const fact of facts) {
    if (fact.kind === 'president')
      lines.push(
        md`${words.offices.held(fullName(fact.value.person), fact.value.office, fact.value.orRepresentative, proof(fact))} (${words.offices.name.president})`,
      );
    if (fact.kind === 'decision') lines.push(md`${words.quote(wordsOf(fact))}${proof(fact)}`);
    if (fact.kind === 'vote') lines.push(md`${words.quote(wordsOf(fact))}${proof(fact)}`);
  }
  const head = say(md`${words.texts.actHead(actRef(one), one.body)}${await titleOf(context, one.id)}.`);
  return lines.length === 0 ? [head] : [head, bullets(lines)];
}
