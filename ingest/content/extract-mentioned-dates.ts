import type { FoundDate } from '../../corpus/language/dates.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import { type ContentExtractor, clauseAround, inStamp, labelAround, partAt, spansOf } from './act-text.ts';

/**
 * Dates and datable moments that the explanations and the decision speak of: "Depuis décembre 2011", "28 novembre 2014", "depuis 2008", "au plus
 * tard le 31 décembre 2023". A year alone counts behind a word that makes it a moment. Recitals date other acts (links).
 */
export const extractMentionedDates: ContentExtractor = (act) => {
  const drafts: FactDraft[] = [];
  for (const date of act.dates) {
    const part = partAt(act, date.start);
    if ((part !== 'explanation' && part !== 'decision') || inStamp(act, date.start)) continue;
    if (date.date.length === 4 && !isMoment(act.flow, date)) continue;
    const before = act.flow.slice(Math.max(0, date.start - 40), date.start);
    // The date of a law, a decree or an order is part of its name.
    if (
      /\b(?:loi|decret|arrete|ordonnance|circulaire|directive|reglement)s?(?: [\p{L}]{1,14})?(?: (?:n ?[°º] ?)?[\d/-]{1,14})? du $|n ?[°º] ?[\d/-]{3,14} du $/u.test(
        before,
      )
    )
      continue;
    // The transmission's dates have roles of their own; "phase n°1 de mars 2023" is no first of March.
    if (/(?:publie|affiche|recu|envoye|transmis|en ligne)e?s?(?: le)? ?:? ?$|[°º] ?$/.test(before)) continue;
    if (isOfSitting(act.flow, date)) continue;
    const clause = clauseAround(act, date, { before: 200, after: 140 });
    drafts.push({
      kind: 'date',
      derivation: 'stated',
      value: { role: 'mentioned', date: date.date, label: labelAround(act, date) },
      spans: spansOf(act, clause),
    });
  }
  return drafts;
};

/** "L'an deux mille vingt …", "date de convocation : …", "convocation adressée le …": the sitting's own, where a title stands before. */
function isOfSitting(folded: string, { start }: FoundDate): boolean {
  // The date begins with its "an".
  if (/^(?:l')?an (?:deux|mil|20)/.test(folded.slice(start, start + 9))) return true;
  return /\bconvo(?:cation|que)[^.;\n]{0,40}(?:: ?| le | du )$/.test(folded.slice(Math.max(0, start - 80), start));
}

/** "depuis 2008", "en 2011", "fin 2014", "l'année 2023"; not the ends of "2015-2019" or "de 2008 à 2011", which are periods. */
function isMoment(folded: string, { start, end }: FoundDate): boolean {
  if (/^\s?[-/]\s?\d|^ (?:a|et|jusqu'en) (?:19|20)\d\d\b/.test(folded.slice(end, end + 16))) return false;
  const before = folded.slice(Math.max(0, start - 40), start);
  if (/(?:19|20)\d\d\s?(?:[-/]|a|et)\s?$/.test(before)) return false;
  return /(?:\bdepuis|\ben|\bdes|\bavant|\bapres|\bfin|\bdebut|\bcourant|\bl'annee|\bl'exercice|\bl'ete|\bl'automne|\bl'hiver|\bau printemps|\bd'ici|\bjusqu'en|\bscolaire|\brentree|\ba partir de|\ba compter de|\bau cours de)(?: (?:a|la fin de|l'annee|fin|debut|de))?\s$/.test(
    before,
  );
}
