import { fold } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';

type Organisation = FactOf<'organisation'>;

/** Capitalised words with the particles between them: "Haute-Garonne", "Chambre de Commerce", "Département du Gard". */
const capitalised = /\p{Lu}[\p{L}]+(?:(?:[ '’-]|\s(?:de|du|des|d|la|le|l|les|et|of|the)[ '’]){1,3}\p{Lu}[\p{L}]+)*/gu;
/** What a sentence may begin with and names nobody. */
const opening =
  /^(?:l|la|le|les|un|une|is|are|was|were|did|does|do|has|have|est|sont|the|which|what|quel\w*|qui|who|ce|cette|que|et|and|parmi|among|a|en|in)$/;
/** Kinds of bodies: alone they name none. */
const kind =
  /^(?:departements?|departments?|regions?|communes?|villes?|academies?|academy|conseils?|council|societes?|company|etat|state)$/;

/**
 * The organisations that a yes-or-no question asks about ("Le Gers est-il partenaire ?"): of those that acts name in the role, the ones whose
 * name holds all the words of a name in the question. `asked`: that name; null where the question names none beside its own subject.
 */
export function organisationsAsked(
  question: string,
  facts: readonly Organisation[],
  subjectNames: ReadonlySet<string>,
): { asked: string; facts: Organisation[] } | null {
  const names = [...question.matchAll(capitalised)].flatMap(([found]) => {
    const words = found.split(/[ '’-]+/);
    while (opening.test(fold(words[0] ?? '-'))) words.shift();
    const asked = words.length === 0 ? '' : found.slice(found.indexOf(words[0] ?? ''));
    const wanted = stems(words.filter((word) => !kind.test(fold(word))).join(' '));
    return wanted.length === 0 || /^[\p{Lu}\d]{2,6}$/u.test(asked) ? [] : [{ asked, wanted }];
  });
  const holding = names.map(({ asked, wanted }) => ({
    asked,
    facts: facts.filter((fact) => {
      const has = new Set(stems(fact.value.name));
      return wanted.every((stem) => has.has(stem));
    }),
  }));
  const named = holding.find((one) => one.facts.length > 0);
  if (named) return named;
  const foreign = names.find(({ wanted }) => !wanted.every((stem) => subjectNames.has(stem)));
  return foreign ? { asked: foreign.asked, facts: [] } : null;
}
