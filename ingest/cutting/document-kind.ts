import { saysDecision } from './says-decision.ts';
import { extractTitles, minutesTitles, notATitleAfter, otherTitles, sittingWordings } from './wordings.ts';

/** A document says what it is on its first page. */
const head = 2500;
/** A letterhead and a stamp may stand before the title; a heading later in the text is a part of it. */
const titleZone = 1200;

/** What a document is taken to be before it is cut, from its first page and from whether anything is decided in it. */
export function documentKind(folded: string): 'act' | 'minutes' | 'other' {
  const first = folded.slice(0, head);
  const sits = sittingWordings.some((wording) => first.includes(wording));
  const decides = saysDecision(folded);
  const minutes = position(folded, minutesTitles, isTitle);
  const extract = position(folded, extractTitles, () => true);
  const other = position(folded, otherTitles, () => true);
  if (other < Math.min(minutes, extract) && !sits) return 'other';
  if (minutes < extract && (sits || decides)) return 'minutes';
  if (extract < Number.POSITIVE_INFINITY && (sits || decides)) return 'act';
  if (sits && decides) return 'act';
  return /deliberation n ?[°º]/.test(first) && decides ? 'act' : 'other';
}

function position(folded: string, titles: string[], holds: (folded: string, at: number) => boolean): number {
  let first = Number.POSITIVE_INFINITY;
  const zone = folded.slice(0, titleZone);
  for (const title of titles) {
    let at = zone.indexOf(title);
    while (at >= 0 && !holds(folded, at)) at = zone.indexOf(title, at + title.length);
    if (at >= 0) first = Math.min(first, at);
  }
  return first;
}

/** "Procès-verbal du conseil" is a title, "approbation du procès-verbal" an item of an act. */
function isTitle(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 40), at);
  return !notATitleAfter.some((word) => new RegExp(`\\b${word}s? (?:(?:du|des|de|la|le|les|au|aux|d'|l') ?){0,2}$`).test(before));
}
