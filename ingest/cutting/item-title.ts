import { afterTitle } from './wordings.ts';

const longestTitle = 300;
const mostLines = 4;

/** The title that follows a number: the rest of its line and the lines that go on with it, or the next line ("Objet : …"). Null if unsure. */
export function itemTitle(text: string, folded: string, from: number): { start: number; end: number } | null {
  const lead = /^[ \t:.,)°*_–—-]*(?:\n[ \t]*){0,3}(?:objet ?:? ?)?[ \t:–—-]*/i.exec(text.slice(from, from + 120))?.[0] ?? '';
  const start = from + lead.length;
  let end = lineEnd(text, start);
  if (end - start > longestTitle) end = endInRunningText(text, folded, start);
  else {
    for (let lines = 1; lines < mostLines && !/[.;:]\s*$/.test(text.slice(start, end)); lines += 1) {
      const next = end + 1;
      const nextEnd = lineEnd(text, next);
      const line = folded.slice(next, nextEnd).trim();
      // A title in capitals does not go on in small letters.
      const shouts = /\p{Lu}{4}/u.test(text.slice(start, end)) && !/\p{Ll}/u.test(text.slice(start, end));
      if (shouts && /\p{Lu}\p{Ll}{1,20} \p{Ll}{2}/u.test(text.slice(next, nextEnd))) break;
      if (line === '' || nextEnd - start > longestTitle || opensText(text.slice(next, nextEnd), line)) break;
      end = nextEnd;
    }
  }
  while (end > start && /[\s.:;,–-]/.test(text.charAt(end - 1))) end -= 1;
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

/** Where lines are lost the title ends at a stop, or where the words begin that open an explanation. */
function endInRunningText(text: string, folded: string, start: number): number {
  let end = start + longestTitle + 1;
  const near = folded.slice(start, end);
  for (const words of afterTitle) {
    const at = near.indexOf(` ${words}`, 4);
    if (at >= 0 && start + at < end && /\p{Lu}/u.test(text.charAt(start + at + 1))) end = start + at;
  }
  const stop = /[.;] (?=\p{Lu})/u.exec(text.slice(start, end));
  return stop === null ? end : start + stop.index;
}
