import type { Question } from '../../contract.ts';
import { stopWords } from './function-words.ts';
import { isGeneric, isGenericAdjective, isGenericForm } from './generic-words.ts';
import type { Item } from './items.ts';
import { corrected, isOrdinary } from './lexicon.ts';
import { frenchFor, knows, longestWay, spelled } from './vocabulary.ts';

export type Acronym = { acronym: string; expansion: string };
type Searched = Pick<Question, 'subject' | 'searched'> & { meanings: NonNullable<Question['meanings']> };

/**
 * Words that wordings use and that say what the question is about all the same: they stay in the subject. "Quelle est la subvention …" asks
 * for an amount, and for that of a grant.
 */
const carriers = new Set(
  `subvention subventions participation participations depense depenses recette recettes loyer indemnite indemnites dotation cotisation redevance
  marche marches lot lots contrat contrats convention conventions accord phase phases groupement partenariat partenariats budget budgets financement emprunt
  grant grants subsidy subsidies contribution contributions rent funding fee contract contracts agreement agreements phase phases group partnership partnerships
  departement department region commune etat state europe collectivite county council ministere ministry rectorat rectorate caisse
  difficulties difficulty drawbacks drawback advantages advantage benefits features avantages avantage inconvenients fonctionnalites ressources
  courrier courriers lettre lettres letter letters avis opinion questionnaire survey delegation loi law rapport report
  financee finances financees funded financed
  regie regies services service usages usage critiques criticism criticisms conditions condition role missions objectifs difficulte difficultes engagements outils`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const ordinals = /^(premiere?s?|dernieres?|derniers?|first|last|deuxieme|troisieme)$/;
const counts = /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten)$/;
const counted =
  /^(?:seances?|reunions?|sittings?|meetings?|sessions?|actes?|acts?|deliberations?|fois|times|ans|annees|years|mois|months)$/;
const determiner = /^(?:the|these|those|both|first|last|les|ces|des|nos|leurs|our|their|premieres?|premiers|derniers|dernieres)$/;
const asking = /^(pourquoi|combien|comment|quelles?|quels|which|where|whose)$/;

/** The words that carry the subject: those that neither asked, named nor dated anything, and are no words of grammar or courtesy. */
export function subjectWords(question: string, items: Item[], used: ReadonlySet<number>, ranked: boolean): string[] {
  const out: string[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'word' || item.text.startsWith('-') || item.text.length < 2 || item.text === 'là') {
      // "phase 3": a figure behind a word of the subject belongs to it.
      if (item.kind === 'word' && /^\d$/.test(item.text) && out.length > 0 && out.at(-1) === items[at - 1]?.text) out.push(item.text);
      return;
    }
    // "Par rapport à" compares, and is no report.
    if (used.has(at) && (!carriers.has(item.text) || items[at - 1]?.text === 'par' || isOfMembers(items, at))) return;
    // "Aux trois séances", "the four phases": a count of what is told anyway.
    if (
      counts.test(item.text) &&
      (counted.test(items[at + 1]?.text ?? '') || [at - 1, at + 1].some((beside) => determiner.test(items[beside]?.text ?? '')))
    )
      return;
    const ordinal =
      ordinals.test(item.text) && !ranked && /^(phase|tranche|etape|fois|annee|stage|part|partie)/.test(items[at + 1]?.text ?? '');
    if (
      (stopWords.has(item.text) ||
        isDone(items, at) ||
        (isGeneric(item.text) && !named(question, items, at) && !nounBehindDe(items, at) && !adjectiveAsNoun(items, at))) &&
      !ordinal
    )
      return;
    // A misspelt question word ("pourqoi", "wich") is one all the same; other words may be rare ones ("astre" is no "autre").
    if (!isOrdinary(item.text) && asking.test(corrected(item.text))) return;
    if (!out.includes(item.text)) out.push(item.text);
  });
  return out;
}

/** "Council members": the council says which people, and no subject. */
function isOfMembers(items: Item[], at: number): boolean {
  return items[at]?.text === 'council' && /^members?$/.test(items[at + 1]?.text ?? '');
}

/** "Ont été votés", "has been demanded", "a-t-il dépensé": behind its auxiliary a form that is also a noun is the verb, and no subject. */
function isDone(items: Item[], at: number): boolean {
  return /^(?:ete|ont|been|-(?:il|elle|on|ils|elles))$/.test(items[at - 1]?.text ?? '') && isGenericForm(items[at]?.text ?? '');
}

/** Forms of a common verb that are a noun of their own behind a bare "de": "logiciel de paie", "droit de garde". */
function nounBehindDe(items: Item[], at: number): boolean {
  return /^(?:paie|paye|garde|visite)$/.test(items[at]?.text ?? '') && items[at - 1]?.text === 'de';
}

/** "Le principal du collège", "le général de la division": an adjective of the tables between an article and "de" is somebody or something. */
function adjectiveAsNoun(items: Item[], at: number): boolean {
  const before = items[at - 1]?.text ?? '';
  const behind = items[at + 1]?.text ?? '';
  return isGenericAdjective(items[at]?.text ?? '') && /^(?:le|la|les|l|du|de|des|the)$/.test(before) && /^(?:du|de|des|d|of)$/.test(behind);
}

/** What is often written with a capital and names nobody in particular. */
const oftenCapital =
  /^(?:actes?|acts?|deliberations?|seances?|monsieur|madame|messieurs|president|presidente|euros?|annees?|rapport|titre)$/;

/**
 * A common word used as a name: "versé à Total", "pour le Lot". Behind a preposition, in a question that is not all in capitals, its capital says so.
 */
function named(question: string, items: Item[], at: number): boolean {
  const { start, end, text } = items[at] ?? { start: 0, end: 0, text: '' };
  if (!/^\p{Lu}\p{Ll}/u.test(question.slice(start, end)) || oftenCapital.test(text)) return false;
  // "Pour le Lot", "of the Lot department": the article belongs to the name.
  const before = /^(?:le|la|l|les|the)$/.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return /^(?:a|au|aux|to|de|d|du|des|of|by|par|with|avec|from|pour|for|chez|at)$/.test(items[before]?.text ?? '');
}

/**
 * What to search for: the subject, the French of its words and runs of words (the longest run that the vocabulary knows), what an acronym of
 * the corpus stands for and the acronym of what is spelt out.
 */
export function searchedFor(subject: string[], items: Item[], acronyms: Acronym[]): Searched {
  const also = new Map<string, Set<string>>(subject.map((word) => [word, new Set<string>()]));
  const add = (word: string, terms: string[]) => {
    for (const term of terms) if (term !== word) also.get(word)?.add(term);
  };
  // "Faisait-elle payer": the pronoun between parts no run of words.
  const texts = items.filter((item) => item.kind === 'word' && !item.text.startsWith('-')).map((item) => item.text);
  let at = 0;
  while (at < texts.length) {
    let taken = 1;
    for (let n = Math.min(longestWay, texts.length - at); n >= 1; n--) {
      const run = texts.slice(at, at + n);
      const meant = run.map((word) => (also.has(word) && !isOrdinary(word) ? spelled(word) : word));
      if (!knows(meant.join(' ')) || !run.some((word) => also.has(word))) continue;
      // A run stands for each of its words: "swimming pool" is met where "piscine" is.
      run.forEach((word, i) => {
        add(word, [...(meant[i] === word ? [] : [meant[i] ?? word]), ...frenchFor(meant.join(' '))]);
        if (n > 1 && knows(meant[i] ?? word, 'en')) add(word, frenchFor(meant[i] ?? word));
      });
      taken = n;
      break;
    }
    at += taken;
  }
  for (const { acronym, expansion } of acronyms) {
    const short = acronym.replace(/\s/g, '');
    const words = expansion.split(' ').filter((word) => word.length > 2 && !stopWords.has(word));
    if (also.has(short)) add(short, [expansion, acronym]);
    // "Chambre de Commerce" is said for "Chambre de Commerce et d'Industrie": the last of three words and more may be left out.
    const said = (list: string[]) => list.length > 1 && list.every((word) => texts.includes(word) || texts.includes(`${word}s`));
    if (said(words) || said(words.slice(0, -1))) for (const word of words) if (also.has(word)) add(word, [short]);
  }
  const meanings = [...also].filter(([, terms]) => terms.size > 0).map(([word, terms]) => ({ word, also: [...terms] }));
  return { subject, searched: [...new Set([...subject, ...meanings.flatMap((one) => one.also)])], meanings };
}
