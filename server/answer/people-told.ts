import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { Fact } from '../../corpus/record/fact.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { Answer, Intent, Question } from '../contract.ts';
import { answerTo } from './answer-to.ts';
import { fullName, rollOf } from './find/roll.ts';

/** Questions whose answer names somebody whom the next question may mean by "she". */
const naming: ReadonlySet<Intent> = new Set(['president', 'secretary', 'signatory', 'proxies', 'represented', 'absent', 'presence']);

/**
 * The people whom the answer to a question names beside those whom the question named, in its order: "Qui représentait M. X ?" "Et elle, était-elle
 * présente ?". None where the answer names more than four: a pronoun means nobody in a list.
 */
export async function peopleTold(question: Question, reader: CorpusReader): Promise<Question['people']> {
  if (!naming.has(question.intent)) return [];
  const [answer, people] = await Promise.all([answerTo(question, reader), reader.people()]);
  const listed = await ofLists(question, answer, reader);
  const facts = listed.length > 0 ? listed : answer.facts;
  const roll = rollOf(people);
  const asked = new Set(question.people.flatMap((one) => one.ids));
  const told = new Map<string, Question['people'][number]>();
  for (const fact of facts) {
    for (const name of namesOf(fact)) {
      const id = roll.idOf(fact.actId, name);
      if (id !== null && !asked.has(id) && !told.has(id)) told.set(id, { text: fullName(name), ids: [id], corrected: false });
    }
  }
  return told.size > 4 ? [] : [...told.values()];
}

/**
 * A list is proved whole, by its place: those whom it names are the records of that state in the acts that were cited. Of the absent, those whom nobody
 * represented are meant first.
 */
async function ofLists({ intent }: Question, { citations }: Answer, reader: CorpusReader): Promise<Fact[]> {
  if (intent !== 'absent' && intent !== 'represented') return [];
  const actIds = [...new Set(citations.map((one) => one.actId))];
  const facts = actIds.length === 0 ? [] : await reader.facts({ kinds: ['attendance'], actIds });
  return facts.filter(({ value }) => value.status === intent);
}

function namesOf(fact: Fact): PersonName[] {
  switch (fact.kind) {
    case 'attendance':
      return [fact.value.person, ...(fact.value.by ? [fact.value.by] : [])];
    case 'president':
    case 'secretary':
    case 'signatory':
      return [fact.value.person];
    default:
      return [];
  }
}
