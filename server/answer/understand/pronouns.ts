import { foldWords } from '../../../corpus/language/fold.ts';
import type { Person } from '../../../corpus/record/person.ts';
import type { Question } from '../../contract.ts';
import { titleOf } from '../../titles.ts';
import type { Item } from './items.ts';

/** A pronoun that may stand for somebody named before. `gender` null: "lui", "l'". */
export type Pronoun = { at: number; gender: 'M.' | 'Mme' | null };

const genders: Record<string, Pronoun['gender']> = {
  il: 'M.',
  '-il': 'M.',
  he: 'M.',
  him: 'M.',
  his: 'M.',
  elle: 'Mme',
  '-elle': 'Mme',
  she: 'Mme',
  her: 'Mme',
  hers: 'Mme',
  lui: null,
};

/** Verbs before which "il" stands for nobody: "y a-t-il", "combien faut-il". */
const impersonal = /^(a|faut|faudrait|fallait|avait|est)$/;

/**
 * The first pronoun of a question without a name. A pronoun behind a hyphen that repeats a noun ("le quorum était-il atteint") stands for nobody:
 * only one whose verb opens the question or follows a question word does.
 */
export function pronounIn(items: Item[]): Pronoun | null {
  for (let at = 0; at < items.length; at++) {
    const text = items[at]?.text ?? '';
    const gender = genders[text];
    if (gender === undefined) continue;
    const before = items.slice(0, at).map((item) => item.text);
    if (text === '-il' || text === 'il') {
      if (before.includes('y') && impersonal.test(before.at(-1) ?? '')) continue;
      if (/^(faut|faudrait|fallait)$/.test(before.at(-1) ?? '')) continue;
      if (text === 'il' && items[at + 1]?.text === 'y') continue;
    }
    if (text.startsWith('-') && !openedByVerb(before)) continue;
    return { at, gender };
  }
  return null;
}

/** Words that may stand before the verb of a question whose subject is the pronoun: "À qui a", "Quand était", "De qui avait". */
const leading =
  /^(a|de|d|par|pour|et|qui|que|qu|quoi|quand|ou|combien|fois|comment|pourquoi|quel|quelle|quels|quelles|seance|seances|reunion|reunions|n|ne|y|l|en|lors|heure|date|dates|annee|annees|,|la|le|est|ete|procuration|procurations|pouvoir|pouvoirs)$/;

function openedByVerb(before: string[]): boolean {
  return before.slice(0, -1).every((text) => leading.test(text));
}

/** Whom a pronoun means: the last person named of that gender; whoever has no title fits both. */
export function meantPeople(pronoun: Pronoun, named: Question['people'], roll: Person[]): Question['people'][number][] {
  const found = named.find((one) => pronoun.gender === null || (genderOf(one, roll) ?? pronoun.gender) === pronoun.gender);
  return found ? [found] : [];
}

function genderOf(person: Question['people'][number], roll: Person[]): 'M.' | 'Mme' | null {
  const said = titleOf.get(foldWords(person.text).split(' ')[0] ?? '');
  if (said !== undefined) return said;
  const known = new Set(roll.filter((one) => person.ids.includes(one.id)).flatMap((one) => one.title ?? []));
  return known.size === 1 ? ([...known][0] ?? null) : null;
}
