import { isFirstName } from './first-names.ts';
import { fold } from './fold.ts';
import type { FoundName } from './name-at.ts';
import type { NameToken } from './name-tokens.ts';

/** What "de" follows where it begins no surname: "suppléant de ROC Luc", "pouvoir de PIN Eve". */
const takesDe =
  /^(?:suppleante?s?|suppleance|remplacante?|remplacement|lieu|pouvoirs?|procurations?|mandats?|mandataire|absence|presence)$/;

export function isPreposition(tokens: readonly NameToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.kind === 'particle' && /^(?:de|du|des)$/.test(token.text) && before !== undefined && takesDe.test(fold(before.text));
}

/** Where somebody comes from, printed behind the name: "Luc VALMY de Belval sur Mer", "Anne ROC, de Pinville,". */
export function isOriginWord(tokens: readonly NameToken[], at: number, before: FoundName | undefined): boolean {
  const token = tokens[at];
  if (token?.kind !== 'particle' || before === undefined || !/^(?:de|du|des|d['’])$/.test(token.text)) return false;
  // "de Anne ROC à Luc PIN, de Eve GRAND à …": a list of proxies, each with its giver.
  if (isFirstName(tokens[at + 1]?.text ?? '') && tokens.slice(at + 2, at + 6).some(({ text }) => /^[àÀ]$/.test(text))) return false;
  const previous = tokens[at - 1];
  if (previous === undefined) return false;
  return previous.end === before.end || (previous.text === ',' && tokens[at - 2]?.end === before.end);
}

/** What joins the words of a place: "Belval sur Mer", "Roc lès Pinville". */
const joinsPlace = /^(?:sur|sous|lès|les|lez|en|et|aux?|près)$/i;

/** Past the name of a commune: capitalised words with what joins them ("sur", "lès", "-"), up to a comma, a title or a new line. */
export function afterOrigin(tokens: readonly NameToken[], from: number): number {
  let i = from;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'title' || (token.breaks > 0 && i > from)) break;
    if (token.kind === 'mark' && !/^[-–—'’]$/.test(token.text)) break;
    if (token.kind === 'lower' && !joinsPlace.test(token.text)) break;
    if (token.text === 'et' && tokens[i + 1]?.kind === 'title') break;
    i++;
  }
  return i;
}

/**
 * Behind the words of a place that begins here, where a colon closes them: "Saint Marc en Roc : | Luc PIN". Null where no colon follows on the line.
 */
export function afterLabel(tokens: readonly NameToken[], from: number): number | null {
  for (let i = from; i < from + 8; i++) {
    const token = tokens[i];
    if (token === undefined || (i > from && token.breaks > 0)) return null;
    if (token.text === ':') return i > from ? i + 1 : null;
    const joins = joinsPlace.test(token.text) || /^(?:l['’]?|[-–—])$/i.test(token.text);
    if (!joins && !/^(?:caps|cap|particle|initials)$/.test(token.kind)) return null;
  }
  return null;
}

/** "Commune de | Saint Marc", "ville de | ROC": what follows is a place, whatever its form. */
export function isCommune(tokens: readonly NameToken[], at: number): boolean {
  const before = tokens[at]?.kind === 'particle' ? tokens[at - 1] : null;
  return before !== null && before !== undefined && /^(?:communes?|ville|mairie)$/i.test(before.text);
}
