import { saysDecision } from './says-decision.ts';
import { extractTitles, minutesTitles, notATitleAfter, otherTitles, sittingWordings } from './wordings.ts';

/** A document says what it is on its first page. */
const head = 2500;
/** A letterhead and a stamp may stand before the title; a heading later in the text is a part of it. */
const titleZone = 1200;
/** The agenda follows the attendance, which takes a page in a large council. */
const agendaZone = 6000;

const agendaHeading = /ORDRE DU JOUR|Ordre du [Jj]our ?(?::|\n| \p{Lu})/u;
/** The address that a collector printed above the text says "proces-verbal" in its own way. */
const address = /https?:\/\/\S{0,500}?(?:\.(?:pdf|html?|docx?|odt)|(?=\s|$))/g;
const ofAssembly = /\b(?:conseil|seance|bureau|assemblee|comite syndical|commission permanente)\b/;

/**
 * What a document is taken to be before it is cut, from its first page and from whether anything is decided in it. `untitled`: a sitting that
 * decides, without a title that says whether one act of it is printed or all.
 */
export function documentKind(text: string, withAddresses: string): 'act' | 'minutes' | 'untitled' | 'other' {
  const folded = withAddresses.replace(address, (found) => ' '.repeat(found.length));
  const first = folded.slice(0, head);
  const sits = sittingWordings.some((wording) => first.includes(wording));
  const decides = saysDecision(folded);
  const minutes = position(folded, minutesTitles, isTitle);
  const extract = position(folded, extractTitles, () => true);
  const other = position(folded, otherTitles, () => true);
  const agenda = text.slice(0, agendaZone).search(agendaHeading);
  if (agenda >= 0 && agenda < Math.min(minutes, extract) && !sits && !decides) return 'other';
  if (other < Number.POSITIVE_INFINITY && (!decides || (other < Math.min(minutes, extract) && !sits))) return 'other';
  if (minutes < extract && (sits || decides || ofAssembly.test(folded.slice(minutes, minutes + 120)))) return 'minutes';
  if (extract < Number.POSITIVE_INFINITY && (sits || decides)) return 'act';
  // The heading of an agenda, which an act's "inscrit à l'ordre du jour" is not.
  if (sits && agenda >= 0) return 'minutes';
  if (sits && decides) return 'untitled';
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
