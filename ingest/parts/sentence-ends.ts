/**
 * Where sentences end: the offset after the mark, for ".", "!", "?" and "…" followed by white space and something that can open a sentence
 * (a capital, a figure, a quotation mark, a bullet). A point after a title, an initial or a usual abbreviation ends nothing, since
 * "M. DURAND", "art. 12" and "L. 2121-15" stand inside sentences.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(closing)) {
    const at = match.index;
    if (match[0].startsWith('.') && match[0].trimEnd().length === 1 && isAbbreviation(text, at)) continue;
    ends.push(at + match[0].length);
  }
  return ends;
}

const closing = /[.!?…]{1,3}[»"”)]{0,2}(?=\s+[\p{Lu}\d«"“(•◦▪●➢➤–—\-\uE000-\uF8FF])/gu;

const abbreviations = new Set(
  'm mm mme mmes mlle mr mrs me dr pr art al cf ex p pp page n no nos ref st ste bd av tel env hab max min hors chap'.split(' '),
);

function isAbbreviation(text: string, point: number): boolean {
  let start = point;
  while (start > 0 && point - start < 12 && /[\p{L}-]/u.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, point);
  if (word === '') return false;
  // One letter ("J.", "L.") or the last of a run with points ("D.R.A.A.F.") or a hyphened initial ("J-P.").
  if (/^(\p{Lu}|\p{Lu}-\p{Lu}|\p{Lu}[ht])$/u.test(word)) return true;
  return abbreviations.has(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}
