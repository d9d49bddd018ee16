import { isFirstName } from './first-names.ts';
import type { NameToken } from './name-tokens.ts';

/**
 * Compound names that an extraction set apart, made one word again: "BROC - LANNE Marie - Thérèse, PAROT Aline". A hyphen between spaces more often
 * parts people ("ROC Luc - PIN Eve"), so it joins only where commas part them and one side is half a name, between two first names behind a surname,
 * or behind the one title of a person.
 */
export function joinSpacedHyphens(tokens: readonly NameToken[]): readonly NameToken[] {
  if (!tokens.some((_, i) => isSpaced(tokens, i))) return tokens;
  const commas = tokens.filter(({ text }, i) => text === ',' && opensName(tokens[i + 1])).length;
  const hyphens = tokens.filter((_, i) => isSpaced(tokens, i) && !joins(tokens, i, false)).length;
  const byCommas = commas >= 3 && commas > hyphens;
  const joined: NameToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [token, next, before] = [tokens[i], tokens[i + 1], joined.at(-1)];
    if (token === undefined) break;
    if (isSpaced(tokens, i) && next && before && joins(tokens, i, byCommas)) {
      joined[joined.length - 1] = { ...before, text: `${before.text}-${next.text}`, end: next.end };
      i++;
    } else joined.push(token);
  }
  return joined;
}

/** A hyphen alone between two words of one case that names are made of, all on one line. */
function isSpaced(tokens: readonly NameToken[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.text !== '-' || before === undefined || next === undefined || token.breaks + next.breaks > 0) return false;
  return before.end < token.start && token.end < next.start && before.kind === next.kind && (next.kind === 'caps' || next.kind === 'cap');
}

function opensName(token: NameToken | undefined): boolean {
  return token !== undefined && /^(?:title|caps|cap|initials)$/.test(token.kind);
}

function joins(tokens: readonly NameToken[], i: number, byCommas: boolean): boolean {
  const [before, next, behind] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]];
  if (before === undefined || next === undefined || isPlace(tokens, i + 1)) return false;
  const [left, right] = [pieceLength(tokens, i - 1, -1), pieceLength(tokens, i + 1, 1)];
  if (byCommas && (left === 1 || right === 1)) return true;
  const surname = tokens[i - 2]?.kind === 'caps' && tokens[i - 2]?.breaks === 0;
  if (surname && right === 1 && isFirstName(before.text) && isFirstName(next.text)) return true;
  const title = tokens[i - 2]?.title;
  return title !== undefined && !title.group && left === 1 && next.kind === 'caps' && behind?.kind === 'cap';
}

/** "ROC, PIN - BELVAL : M. VALOT": what a colon follows heads the next group. */
function isPlace(tokens: readonly NameToken[], from: number): boolean {
  let i = from;
  while (i < from + 4 && /^(?:caps|cap|particle)$/.test(tokens[i]?.kind ?? '') && (i === from || tokens[i]?.breaks === 0)) i++;
  return tokens[i]?.text === ':';
}

/** Words of a name from here to the next mark, title or line. */
function pieceLength(tokens: readonly NameToken[], from: number, step: 1 | -1): number {
  let words = 0;
  for (let i = from; words < 4; i += step) {
    const token = tokens[i];
    if (token === undefined || !/^(?:caps|cap|initials|particle)$/.test(token.kind)) break;
    if (token.kind !== 'particle') words++;
    if (step === 1 ? (tokens[i + 1]?.breaks ?? 0) > 0 : token.breaks > 0) break;
  }
  return words;
}
