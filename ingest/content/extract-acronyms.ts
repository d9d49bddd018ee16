import { fold } from '../../corpus/language/fold.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import { type ContentExtractor, spansOf } from './act-text.ts';

/**
 * Acronyms with their expansion: "Espace Numérique de Travail (ENT)", "Caisse des Dépôts et Consignations (C.D.C.)", "ADEME (Agence de
 * l'Environnement …)". The letters have to be spelled by the beginnings of the words, in order, so that a place or a party in brackets is none.
 */
export const extractAcronyms: ContentExtractor = (act) => {
  const drafts: FactDraft[] = [];
  const seen = new Set<string>();
  const add = (acronym: string, words: string, start: number, end: number) => {
    const expansion = oneLine(words);
    const key = `${acronym} ${fold(expansion)}`;
    if (seen.has(key)) return;
    seen.add(key);
    drafts.push({ kind: 'acronym', derivation: 'stated', value: { acronym, expansion }, spans: spansOf(act, { start, end }) });
  };
  for (const match of act.view.matchAll(
    /\(\s?(?:ci-après\s|dit[e]?\s|dénommée?\s)?(?:l['’]|la\s|le\s)?[«"“]?\s?(?<printed>\p{Lu}[\p{Lu}\p{Ll}\d.-]{1,14})\s?[»"”]?\s?\)/gu,
  )) {
    const acronym = bare(match.groups?.printed ?? '');
    if (!acronym) continue;
    const from = Math.max(0, match.index - 160);
    const start = expansionBefore(act.view.slice(from, match.index), acronym);
    if (start === null) continue;
    const words = act.view.slice(from + start.from, from + start.to);
    add(acronym, words, from + start.from, match.index + match[0].length);
  }
  for (const match of act.view.matchAll(
    /\((?<=(?<![\p{L}\p{N}])(?<printed>[A-ZÀ-ÖØ-ÞŒŸ][A-ZÀ-ÖØ-ÞŒŸ\d.]{1,14})(?<space>\s?)\()\s?(?<words>\p{L}[^()]{6,120})\)/gu,
  )) {
    const { printed = '', space = '', words = '' } = match.groups ?? {};
    const acronym = bare(printed);
    const expansion = acronym ? expansionBefore(words, acronym) : null;
    if (!acronym || !expansion || words.slice(expansion.to).trim() !== '' || words.slice(0, expansion.from).trim().length > 3) continue;
    const start = match.index - space.length - printed.length;
    add(acronym, words.slice(expansion.from, expansion.to), start, match.index + match[0].length);
  }
  return drafts;
};

/** "D.R.A.A.F." is DRAAF. Two to ten letters, most of them capitals; null for anything else ("Ain", "HT"). */
function bare(printed: string): string | null {
  const acronym = printed.replace(/[.-]/g, '');
  if (!/^\p{Lu}[\p{L}\d]{1,9}$/u.test(acronym) || /^(?:HT|TTC|TVA|M|MM|MME|NB)$/i.test(acronym)) return null;
  const capitals = acronym.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= 2 && capitals >= acronym.length * 0.6 ? acronym : null;
}

const small = /^(?:de|du|des|d|la|le|les|l|et|a|au|aux|en|pour|par|sur|dans|sous|un|une)$/;

/**
 * Where the expansion stands in the words before the bracket: it begins at the word whose beginning the first letter is, and ends at the last
 * word that gives a letter; behind it only what says where ("… de la Forêt de Midi-Pyrénées (DRAAF)").
 */
function expansionBefore(text: string, acronym: string): { from: number; to: number } | null {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    key: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const letters = fold(acronym);
  // Of all beginnings the last one that spells the letters, so that no earlier sentence is drawn in.
  for (let first = words.length - 1; first >= Math.max(0, words.length - 22); first--) {
    const opening = words[first];
    if (!opening || small.test(opening.key) || opening.key.charAt(0) !== letters.charAt(0)) continue;
    const last = spelled(
      words.map((word) => word.key),
      first,
      letters,
    );
    const closing = last === null ? undefined : words[last];
    if (last === null || !closing || last === first) continue;
    const rest = text.slice(closing.end);
    const between = text.slice(opening.start, closing.end);
    if (/[.;:!?()]\s|\n\s*\n/.test(between)) continue;
    if (/^[\s"»”]*$/.test(rest) || /^\s(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’]\s?)\p{Lu}[^,.;:()]{0,40}$/u.test(rest))
      return { from: opening.start, to: closing.end };
  }
  return null;
}

/** Index of the word that gives the last letter. Each word of weight gives its first letter or its first few; small words may give one. */
function spelled(words: string[], first: number, letters: string): number | null {
  let reached = new Map<number, number>([[0, first]]);
  for (let i = first; i < words.length && i < first + 14; i++) {
    const word = words[i] ?? '';
    const next = new Map<number, number>();
    for (const used of reached.keys()) {
      if (small.test(word)) next.set(used, i);
      for (let take = 1; take <= Math.min(3, word.length); take++) {
        if (word.slice(0, take) !== letters.slice(used, used + take)) break;
        if (used + take === letters.length) return i;
        next.set(used + take, i);
      }
    }
    if (next.size === 0) return null;
    reached = next;
  }
  return null;
}
