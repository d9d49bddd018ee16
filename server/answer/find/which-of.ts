import { foldWords } from '../../../corpus/language/fold.ts';
import type { Person } from '../../../corpus/record/person.ts';
import { type Draft, say } from '../draft.ts';
import type { FindContext, Named } from './finder.ts';

/**
 * A name of several people: those whom the sittings in scope list are meant. Where that leaves several whose printed names tell them apart,
 * the reader chooses; where the names don't (two "M. LEROUX" of different years), both are told, and a notice says so.
 */
export async function whichOf(context: FindContext): Promise<Draft | null> {
  for (const named of context.named) {
    if (named.people.length < 2) continue;
    const here = await listedHere(context, named);
    if (here.length > 0 && here.length < named.people.length) {
      named.people = here;
      named.ids = here.map((person) => person.id);
    }
    if (named.people.length < 2) continue;
    const names = new Set(named.people.map((person) => foldWords(person.name)));
    const tellable =
      names.size === named.people.length &&
      !named.people.some(
        (person) => foldWords(person.name).endsWith(foldWords(named.text)) && foldWords(person.name).length <= foldWords(named.text).length,
      );
    if (!tellable || named.people.some((person) => person.possiblySame.length > 0)) continue;
    return {
      status: 'clarify',
      blocks: [say(context.words.notFound.clarify(named.text))],
      choices: named.people.map((person) => choice(context, named, person)),
    };
  }
  return null;
}

async function listedHere({ reader, scope, roll }: FindContext, named: Named): Promise<Person[]> {
  if (!scope.fixed) return named.people;
  const facts = await reader.facts({
    kinds: ['attendance', 'president', 'secretary', 'signatory'],
    actIds: scope.acts.map((act) => act.id),
    people: named.ids,
  });
  const ids = new Set(
    facts.flatMap((fact) => [
      roll.idOf(fact.actId, fact.value.person),
      'by' in fact.value && fact.value.by ? roll.idOf(fact.actId, fact.value.by) : null,
    ]),
  );
  return named.people.filter((person) => ids.has(person.id));
}

/** The question with the fuller name in the place of the short one. */
function choice({ question }: FindContext, named: Named, person: Person): { label: string; question: string } {
  return { label: person.name, question: question.text.replace(named.text, person.name) };
}
