import type { TextReading } from '../read-text.ts';
import { beForms, determiners, isHave, prepositionOf, withoutAgent } from '../tables/order-rows.ts';

/** Whether a word is told as done or as done to something. `any`: its form leaves it open, or it is no verb. */
export type Voice = 'active' | 'passive' | 'any';

/** Forms of participles that no other form of the verb shares: French by their accent, English behind "be". */
const frenchParticiple = /(?:é|ée|és|ées)$/iu;
/** "Crée trois emplois": the participle is "créé". */
const presentInEe = /^(?:re|ré)?(?:cr|agr|suppl)ée(?:s|nt)?$/iu;
const openParticiple = /(?:[ui]e?s?|[iu]te?s?|ises?|[ae]nte?s?)$/;

const openPrepositions: ReadonlySet<string> = new Set(
  'to in into at on for from with under since during between within as out up off down'.split(' '),
);

const isPreposition = (word: TextReading['words'][number] | undefined) =>
  word !== undefined && word.folded !== 'a' && prepositionOf.has(word.folded);

export function voiceAt({ words, lang }: TextReading, at: number): Voice {
  const word = words[at];
  if (word === undefined || word.part !== 'word') return 'any';
  const before = words.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
  const [previous = ''] = before.slice(-1);
  if (determiners.has(previous) && previous !== 'a') return 'any';
  // "s'oppose", "s'est engagé" and "est opposé", "est engagé" say one.
  if (before.some((one) => /^(?:s|se)$/.test(one))) return 'any';
  if (withoutAgent.has(word.folded)) return 'active';
  const has = (one: string | undefined) => one !== undefined && isHave(one, lang);
  const aux = before.findLast((one) => beForms.has(one) || has(one));
  const isNear = aux !== undefined && before.length - before.lastIndexOf(aux) <= 2;
  if (lang === 'en') {
    // "Two salaried doctors", "a heated pool", "his duly authorised representative": behind a figure, an article or an adverb it is no verb.
    if (/ed$/.test(word.folded) && (words[at - 1]?.part === 'figure' || /^an?$|.ly$/.test(previous))) return 'any';
    // "Will be to conclude": an infinitive.
    if (previous === 'to') return 'any';
    const participle = /(?:ed|en|[^aeiou]n|t|ld|de|ught)$/.test(word.folded);
    if (isNear && participle) return beForms.has(aux) ? 'passive' : 'active';
    const next = words[at + 1]?.folded ?? '';
    // "Developments integrated into the ENT", "the contract awarded to KOSMOS": what stands before a preposition may be done or done to.
    if (/ed$/.test(word.folded)) return next === 'by' ? 'passive' : openPrepositions.has(next) ? 'any' : 'active';
    return 'any';
  }
  if (presentInEe.test(word.printed)) return 'active';
  // "Un centre de santé", "à la limite": no participle stands right behind a preposition.
  if (isPreposition(words[at - 1])) return frenchParticiple.test(word.printed) ? 'any' : 'active';
  // "Arrivée en 2019" opens a sentence.
  if (at === 0 && frenchParticiple.test(word.printed)) return 'any';
  if (frenchParticiple.test(word.printed)) return isNear && has(aux) ? 'active' : 'passive';
  if (isNear && beForms.has(aux)) return openParticiple.test(word.folded) ? 'passive' : 'any';
  if (isNear && has(aux)) return 'active';
  // "Le moulin, construit en 1786"
  if (word.afterMark && openParticiple.test(word.folded)) return 'any';
  // "L'entreprise retenue": it may be a participle.
  if (at > 0 && /ues?$/.test(word.folded)) return 'any';
  // Finite forms and infinitives; nouns are met in no other voice.
  return /(?:e|ent|er|ait|aient|t|a|ont)$/.test(word.folded) ? 'active' : 'any';
}
