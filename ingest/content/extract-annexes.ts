import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { type ActText, type ContentExtractor, clauseAround, partAt, spansOf, wordsOf } from './act-text.ts';

/** Annexes that the act names, with what they hold: "en annexe 1, la convention …", "figurant en annexe", "telle que ci-annexée", "ci-joint". */
export const extractAnnexes: ContentExtractor = (act) => {
  const drafts: FactDraft[] = [];
  for (const match of act.flow.matchAll(mentions)) {
    const part = partAt(act, match.index);
    if (part === 'header' || part === 'attendance' || part === 'closing') continue;
    // "budget annexe", "annexe du bâtiment" and "services annexes" are no document.
    if (
      /(?:budgets?|services?|batiments?|mairie|locaux|frais|bases?|pouvant etre|debat)\s$/.test(
        act.flow.slice(Math.max(0, match.index - 16), match.index),
      )
    )
      continue;
    const printed: Span = { start: match.index, end: match.index + match[0].length };
    const clause = clauseAround(act, printed, { before: 260, after: 260 });
    const letter = match.groups?.n;
    // "en annexe à la présente": only a capital is the annex's letter.
    const number = letter && /^(?:\d|\p{Lu})/u.test(act.view.slice(printed.end - letter.length, printed.end)) ? letter : undefined;
    drafts.push({
      kind: 'annex',
      derivation: 'stated',
      value: { name: number ? `annexe ${number.toUpperCase()}` : 'annexe', about: about(act, clause, printed) },
      spans: spansOf(act, clause),
    });
  }
  return drafts;
};

const mentions =
  /\b(?:en annexes?(?: (?:n ?[°º] ?)?(?<n>\d{1,2}|[a-h])\b)?(?! (?:du budget|de la mairie))|ci-\s?annexee?s?|annexee?s? a la (?:presente|deliberation)|annexee?s? aux? present|ci-\s?jointe?s?)/g;

/** What stands behind "en annexe 1," up to the next comma; else what the clause says before "figurant en annexe". */
function about(act: ActText, clause: Span, printed: Span): string {
  const behind = act.view.slice(printed.end, clause.end);
  const named = /^\s?[,:]\s((?:la|le|les|l['’]|un|une)\s?[^,;.:]{4,160})/iu.exec(behind);
  if (named?.[1]) return oneLine(named[1]);
  const before = act.view.slice(Math.max(clause.start, printed.start - 400), printed.start);
  const noun = [...before.matchAll(documents)].at(-1);
  const words = oneLine(noun ? before.slice(noun.index) : before)
    .replace(figuring, '')
    .replace(/^[^\p{L}\p{N}«"“]+/u, '');
  return words.length > 3 ? atMost(words, 240) : wordsOf(act, clause);
}

/** What an annex is: the last of these before the mention is taken to be the one annexed. */
const documents =
  /(?:(?<=\s)(?:l['’]|les?\s|la\s|une?\s|d['’]une?\s|des\s|du\s)|^)(?:projets?\sde\s)?(?:conventions?|avenants?|contrats?|protocoles?|règlements?|plans?|listes?|tableaux?|états?|rapports?|statuts|cahiers?\sdes\scharges|chartes?|programmes?|cartes?|grilles?|zones|tarifs|bilans?|notes?)(?![\p{L}])/giu;

const figuring =
  /[\s,(]*(?:figurant|jointe?s?|présentée?s?|telles? que|tels? que|qui (?:est|sont|figure(?:nt)?)|dont (?:le projet|le modèle|un exemplaire|la liste) (?:est|figure)|est|sont|et|annexée?s?|selon le modèle)\s?$/iu;

/** Cut at a comma, else at a space. */
function atMost(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  const comma = cut.lastIndexOf(', ');
  return comma > most / 3 ? cut.slice(0, comma) : cut.slice(0, cut.lastIndexOf(' '));
}
