import { groupBy } from '../../../corpus/group-by.ts';
import { foldWords } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { md, proof } from '../compose/rich.ts';
import { list, notFound, say } from '../draft.ts';
import type { FindContext, Finder } from './finder.ts';
import { offSubject, searchedOf } from './narrow.ts';
import { actRef } from './tell.ts';

/** What an acronym means, in the acts' words; acts that expand it otherwise are told apart. */
export const acronym: Finder = async (context) => {
  const { question, words, reader, scope } = context;
  const asked = new Set([...question.subject, ...(question.text.match(/\b(?:\p{Lu}[.]?){2,10}\b/gu) ?? [])].map(bare));
  if (asked.size === 0) return offSubject(context);
  const meanings = (await reader.acronyms()).filter((one) => asked.has(bare(one.acronym)));
  const facts = meanings.flatMap((one) => one.facts);
  if (facts.length === 0)
    return notFound(say(words.notFound.acronym(question.subject.length > 0 ? question.subject : [...asked], searchedOf(context))));
  const inScope = scope.fixed ? (await acronymsIn(context)).filter((fact) => asked.has(bare(fact.value.acronym))) : facts;
  const byMeaning = groupBy(
    inScope.length > 0 ? inScope : facts,
    (fact) => `${bare(fact.value.acronym)}|${foldWords(fact.value.expansion)}`,
  );
  const items = [...byMeaning.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const acts = [...new Map(same.map((fact) => [fact.actId, fact])).values()].slice(0, 6);
    const where = words.and(
      acts.flatMap((fact) => {
        const act = scope.byId.get(fact.actId);
        return act ? [md`${words.act(actRef(act))}${proof(fact)}`] : [];
      }),
    );
    return [words.texts.acronym(first.value.acronym, first.value.expansion, where)];
  });
  return { status: 'answered', blocks: [list(items)] };
};

async function acronymsIn({ reader, scope }: FindContext): Promise<FactOf<'acronym'>[]> {
  return scope.acts.length === 0 ? [] : reader.facts({ kinds: ['acronym'], actIds: scope.acts.map((act) => act.id) });
}

/** "C.C.I." and "CCI" are one. */
function bare(acronym: string): string {
  return foldWords(acronym).replace(/ /g, '');
}
