import { titleGoesOn } from '../parts/title-goes-on.ts';
import { afterTitle } from './wordings.ts';

const longestTitle = 300;
const mostLines = 4;
/** A number and what leads to it. */
const longestHead = 120;
/** What stands between a number and the title: marks, the day ("n° 12 du 3 mars 2021"), a second counting, "Objet :", alone or on the next line. */
const lead =
  /^[ \t:.,)°*_/–—-]*(?:(?:de|à) l['’]ordre du jour[ \t:.,–—-]*)?(?:(?:du|en date du) (?:\p{L}{5,8} )?\d{1,2}(?:er)? \p{L}{3,9} (?:19|20)\d\d[ \t:.,–—-]*)?(?:\n[ \t]*){0,3}(?:(?:[IVXL]{1,5}|\d{1,2})[ \t]?[.)°–—-]{1,2} )?(?:objet ?:? ?)?[ \t:–—-]*/iu;
/** A line that tells the result of the vote, or the next entry of a list. */
const closesTitle =
  /^(?:[-•*] ?\p{L}|(?:est |a ete )?(?:adoptee?|approuvee?|rejetee?)\b|unanimite|a l'unanimite|a la majorite|votes? ?(?::|pour|contre|a l')|pour ?:|resultat)/u;
/** Who speaks or decides, on the title's own line where the text was put together without its lines. */
const speaks =
  / (?=(?:(?:Monsieur|Madame|M\.|Mme) l[ea] (?:Maire|Président|Vice)|Le (?:[Cc]onseil|[Mm]aire|[Pp]résident) \p{Ll}|Vu l|Considérant (?:que|l)|Il est (?:proposé|rappelé)|Sur (?:le )?rapport|Sur proposition|Après (?:en )?avoir|Après lecture|Suite à|Rapporteure? ?(?::|M|Mme)))/u;

/**
 * The title that follows a number: the rest of its line and the lines that go on with it, or the next line ("Objet : …"), to `until` where its
 * number stands behind it. Null if unsure.
 */
export function itemTitle(
  text: string,
  folded: string,
  from: number,
  until = Number.POSITIVE_INFINITY,
): { start: number; end: number } | null {
  const start = from + (lead.exec(text.slice(from, from + 120))?.[0].length ?? 0);
  let end = lineEnd(text, start);
  const spoken = end - start > longestTitle ? -1 : text.slice(start, end).search(speaks);
  // Where lines are lost the number stands far behind the start of its line.
  const running = end - start > longestTitle || from - text.lastIndexOf('\n', from) > longestHead;
  if (running) end = Math.min(end, endInRunningText(text, folded, start));
  else if (spoken > 8) end = start + spoken;
  else if (until < end) end = until;
  else {
    for (let lines = 1; lines < mostLines && !/[.;:]\s*$/.test(text.slice(start, end)); lines += 1) {
      const next = end + 1;
      const nextEnd = lineEnd(text, next);
      const line = folded.slice(next, nextEnd).trim();
      // A title in capitals does not go on in small letters.
      const shouts = /\p{Lu}{4}/u.test(text.slice(start, end)) && !/\p{Ll}/u.test(text.slice(start, end));
      if (!titleGoesOn(text.slice(start, end), text.slice(next, nextEnd))) break;
      if (shouts && /\p{Lu}\p{Ll}{1,20} \p{Ll}{2}/u.test(text.slice(next, nextEnd))) break;
      if (line === '' || nextEnd - start > longestTitle || closesTitle.test(line) || opensText(text.slice(next, nextEnd), line)) break;
      end = nextEnd;
    }
  }
  while (end > start && /[\s.:;,(–-]/.test(text.charAt(end - 1))) end -= 1;
  return end - start < 4 || end - start > longestTitle ? null : { start, end };
}

/** "Désignation à | la commission d'appel d'offres" goes on in small letters; what speaks or decides opens with a capital. */
function opensText(shown: string, line: string): boolean {
  if (/^(?:la|le|les|l') ?(?:commission|bureau|comite|assemblee)/.test(line) && !/^\s*\p{Lu}/u.test(shown)) return false;
  return afterTitle.some((words) => `${line} `.startsWith(words));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Where lines are lost the title ends at a stop, where the words begin that open an explanation, or, in capitals, where small letters do. */
function endInRunningText(text: string, folded: string, start: number): number {
  const shouted = /^(?:[^\p{Ll}]{12,200})(?<=\p{Lu}{3}[ .»]{1,3})(?=\p{Lu}\p{Ll}+ \p{Ll}{2}|VU l|(?:M\.|MM\.|Mme|Mmes) )/u.exec(
    text.slice(start, start + longestTitle),
  );
  if (shouted !== null) return start + shouted[0].length;
  let end = start + longestTitle + 1;
  const near = folded.slice(start, end);
  for (const words of afterTitle) {
    const at = near.indexOf(` ${words}`, 4);
    if (at >= 0 && start + at < end && /\p{Lu}/u.test(text.charAt(start + at + 1))) end = start + at;
  }
  const stop = /[.;] (?=\p{Lu})/u.exec(text.slice(start, end));
  return stop === null ? end : start + stop.index;
}
