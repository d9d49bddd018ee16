import type { NameToken } from './name-tokens.ts';
import { isOffice, type Title } from './name-words.ts';

/** Titles that stand together ("Mesdames et Messieurs") and the office behind one ("Monsieur le Maire Luc VALMY"): where the name starts. */
export function titleRun(tokens: readonly NameToken[], at: number): { title: Title; next: number } | null {
  let title = tokens[at]?.title;
  if (title === undefined) return null;
  let next = at + 1;
  const [and, other] = [tokens[next], tokens[next + 1]];
  if (and !== undefined && /^(?:et|ou|\/|,)$/i.test(and.text) && other?.title?.group === true && (title.group || and.text !== ',')) {
    title = { title: null, group: true };
    next += 2;
  }
  const afterOffice = skipOffice(tokens, next);
  return { title, next: afterOffice };
}

/** "le Maire", "la 1ère adjointe au maire", "les conseillers communautaires :" between a title and the name. */
function skipOffice(tokens: readonly NameToken[], from: number): number {
  const article = tokens[from];
  if (article === undefined || !/^(?:le|la|les|l['’].*)$/i.test(article.text)) return from;
  let i = from + 1;
  let offices = /^l['’]/i.test(article.text) ? 1 : 0;
  while (i < tokens.length && i < from + 8) {
    const token = tokens[i];
    if (token === undefined || token.breaks > 1) break;
    if ((token.kind === 'stop' || token.kind === 'lower') && isOffice(token.text)) offices++;
    else if (!(offices > 0 && /^(?:de|du|des|la|le|au|à|:|-)$/i.test(token.text))) break;
    i++;
  }
  return offices > 0 ? i : from;
}
