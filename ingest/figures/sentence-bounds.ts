/** How far a sentence is followed on either side: acts have sentences of a page, and what stands further off says nothing of these words. */
const reach = 200;

/** Where the sentence that holds `at` begins, at most 200 characters before. A point after a title or an initial ("M.", "J-P.") ends none. */
export function sentenceStart(folded: string, at: number): number {
  const from = Math.max(0, at - reach);
  let start = from;
  for (const match of folded.slice(from, at).matchAll(stops)) {
    if (!isAbbreviation(folded, from + match.index)) start = from + match.index + match[0].length;
  }
  return start;
}

/** Where the sentence that holds `at` ends (its stop not included), at most 200 characters after. */
export function sentenceEnd(folded: string, at: number): number {
  const to = Math.min(folded.length, at + reach);
  for (const match of folded.slice(at, to).matchAll(stops)) {
    if (!isAbbreviation(folded, at + match.index)) return at + match.index;
  }
  return to;
}

const stops = /[.;!?](?=\s|$)|\n\s*\n|\n\s*[•*➢]/g;

function isAbbreviation(folded: string, at: number): boolean {
  return folded.charAt(at) === '.' && /(?:^|[^a-z])(?:[a-z]|mm|mr|mme|mmes|art|al)$/.test(folded.slice(Math.max(0, at - 5), at));
}
