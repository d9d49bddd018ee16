import type { Place } from '../../../corpus/record/place.ts';
import { clauseAround } from '../compose/bounds.ts';

/**
 * "Conformément à l'article 8 du code …", "en application de la loi n° …": what an act leans on outside its recitals. Codes, laws and decrees are
 * told by their name, or by the number of an article.
 */
const leaning =
  /(?<!\p{L})(?:conform[ée]ment|en\s+application|en\s+vertu|pris\s+en\s+application|sur\s+le\s+fondement|au\s+titre)\s+(?:à|a|aux?|du|des?|d['’])\s?(?:la\s+|l['’]\s?|les\s+)?(?:dispositions\s+(?:du|de|des)\s+(?:la\s+|l['’]\s?)?)?(?:articles?\s+[LRD]?\.?\s?\d|code\s|loi\s|d[ée]cret\s|ordonnance\s|r[èe]glement\s\()/giu;

/** The clauses of a text that lean on a law, each law once. */
export function lawsCited(actId: string, text: string): Place[] {
  const once = new Map<string, Place>();
  for (const { index, 0: found } of text.matchAll(leaning)) {
    // The article's number ends what was found, the name of its code stands behind.
    const law =
      text
        .slice(index + found.length - 1)
        .match(/^[^,;]{1,60}/)?.[0]
        .replace(/\s+/g, ' ')
        .toLowerCase() ?? found;
    if (!once.has(law)) once.set(law, { actId, ...clauseAround(text, { start: index, end: index + found.length }, 500) });
  }
  return [...once.values()];
}
