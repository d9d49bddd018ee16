import { fold } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { type Subject, stemSet } from './subject.ts';

const askedRole =
  /\b(?:quels? roles?|(?:what|which) (?:roles?|part)|quel(?:le)? (?:est|etait) (?:le|la) (?:role|fonction)|(?:what(?:'s| is| was)) (?:the )?(?:role|.{1,40}'s role))\b/;

/** Whether a word asks for the role, and names no organisation. */
export function isRoleWord(word: string): boolean {
  return /^(?:roles?|fonctions?|part|play|plays|played|hold)$/.test(word);
}

/** Whether the question asks what an organisation is to an act: "Quel rôle joue la Région ?". */
export function asksRole(question: string): boolean {
  return askedRole.test(fold(question).replaceAll('’', "'"));
}

/** The subject without the words that ask for the role. */
export function withoutRole(subject: Subject): Subject {
  return { ...subject, words: subject.words.filter((one) => !isRoleWord(one.word)) };
}

/**
 * The organisations that the subject names, each told by the role that says more than being a partner: who coordinates is a partner too.
 */
export function rolesOf(subject: Subject, facts: readonly FactOf<'organisation'>[]): FactOf<'organisation'>[] {
  const named = facts.filter((fact) => fact.value.role !== 'mentioned' && heads(subject, stemSet(fact.value.name)));
  const special = named.filter((fact) => fact.value.role !== 'partner');
  return special.length > 0 ? special : named;
}

/** The first name of the question is whose role is asked; what follows ("in the group") is the setting. */
function heads({ words }: Subject, has: ReadonlySet<string>): boolean {
  const first = words.find((one) => one.key) ?? words[0];
  return first?.forms.some((form) => form.every((part) => has.has(part))) ?? false;
}
