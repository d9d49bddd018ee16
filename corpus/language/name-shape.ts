import type { PersonName } from '../record/person-name.ts';
import { isFirstName } from './first-names.ts';
import type { NameToken } from './name-tokens.ts';

/** The tokens of one name without its title, how many there are, and which of them are the first name. */
export type NameShape = { length: number; given: number[]; complete: boolean };

/** Words of the longest name: three first names, four surnames or particles. */
export const longestName = 7;

/**
 * The name that these tokens start with: how far it goes and which part is which. Nothing may stand between two names ("Anne DURET Paul SIMON",
 * as tables and columns come out), so that a name ends where its second half is complete and the next first half begins.
 */
export function nameShape(tokens: readonly NameToken[]): NameShape | null {
  const run = nameRun(tokens);
  const first = run.find((token) => token.kind !== 'particle');
  if (first === undefined) return null;
  if (!run.some((token) => token.kind === 'caps')) return mixedCase(run);
  return first.kind === 'caps' ? surnameFirst(run) : firstNameFirst(run);
}

/** Name-like tokens that follow each other without a mark; a blank line ends them, and a line end where a name is already whole. */
function nameRun(tokens: readonly NameToken[]): NameToken[] {
  const run: NameToken[] = [];
  for (let i = 0; i < longestName; i++) {
    const token = tokens[i];
    if (token === undefined || !nameLike.has(token.kind)) break;
    // A letter without a dot is a mark of another column ("Mme Roc P Belval"), but before a surname in capitals, or behind one and alone ("ROC P - PIN E.").
    if (run.length > 0 && /^\p{L}$/u.test(token.text) && tokens[i + 1]?.kind !== 'caps' && !closesInitial(run, tokens[i + 1])) break;
    if (run.length > 0 && (token.breaks > 1 || (token.breaks === 1 && (isWhole(run) || startsAnother(run, tokens.slice(i)))))) break;
    if (run.length > 0 && token.breaks === 1 && headsLine(tokens, i)) break;
    run.push(token);
  }
  while (run.at(-1)?.kind === 'particle') run.pop();
  return run;
}

/** "M. ROC | BELVAL : Mme PIN": the line below opens with a commune and a colon. */
function headsLine(tokens: readonly NameToken[], from: number): boolean {
  let i = from;
  while (i < from + 5 && nameLike.has(tokens[i]?.kind ?? 'mark') && (i === from || tokens[i]?.breaks === 0)) i++;
  return tokens[i]?.text === ':' && tokens[i]?.breaks === 0;
}

function closesInitial(run: readonly NameToken[], next: NameToken | undefined): boolean {
  return run.every(({ kind }) => kind === 'caps' || kind === 'particle') && (next === undefined || /^[,;–-]$/.test(next.text));
}

/** "BELVAL | Anne ROC": where the line below is a whole name, what stands above it is a place or somebody else. */
function startsAnother(run: NameToken[], [first, ...rest]: NameToken[]): boolean {
  const last = run.at(-1);
  if (first === undefined || last === undefined || last.kind === 'particle' || last.text.endsWith('-')) return false;
  const next = rest.findIndex((token) => token.breaks > 0 || !nameLike.has(token.kind));
  return isWhole([first, ...(next < 0 ? rest : rest.slice(0, next))]);
}

const nameLike = new Set<NameToken['kind']>(['initials', 'caps', 'cap', 'particle']);

function isWhole(run: readonly NameToken[]): boolean {
  const last = run.at(-1);
  if (last === undefined || last.kind === 'particle' || last.text.endsWith('-')) return false;
  const halves = new Set(run.filter((token) => token.kind !== 'particle').map((token) => (token.kind === 'caps' ? 'caps' : 'given')));
  if (halves.size === 2) return true;
  return run.filter((token) => token.kind === 'cap').length >= 2 || (run.length >= 2 && run[0]?.kind === 'initials' && last.kind === 'cap');
}

/** "Anne VALMY", "J-P. ALBERT", "Anne VALMY DA ROCHA", "Luc de VALMY". */
function firstNameFirst(run: readonly NameToken[]): NameShape | null {
  let i = 0;
  const given: number[] = [];
  while (run[i]?.kind === 'cap' || run[i]?.kind === 'initials') given.push(i++);
  const end = surnameEnd(run, i);
  if (end > i) return { length: end, given, complete: true };
  // "Jean de La Fontaine DUPONT" and the like: what stands before the surname in capitals is one name in mixed case.
  return mixedCase(run.slice(0, i));
}

/** "LE VALMY Luc", "VALMY ROC Anne", "MARTIN S."; in capitals throughout: "DUPONT JEAN". */
function surnameFirst(run: readonly NameToken[]): NameShape | null {
  // "JP VALMY": two capitals before a surname are initials; "LY Ali" is a surname.
  const [head, second] = run;
  if (head !== undefined && /^\p{Lu}{2}$/u.test(head.text) && second?.kind === 'caps' && head.kind === 'caps') {
    const end = surnameEnd(run, 1);
    return run[end] !== undefined && run[end]?.kind === 'cap' ? whole(run, 0, end) : { length: end, given: [0], complete: true };
  }
  return whole(run, 0, surnameEnd(run, 0));
}

function whole(run: readonly NameToken[], from: number, surname: number): NameShape | null {
  if (surname === from) return null;
  let end = surname;
  const given: number[] = [];
  while ((run[end]?.kind === 'cap' || run[end]?.kind === 'initials') && given.length < 3) given.push(end++);
  if (given.length > 0) return { length: end, given, complete: true };
  return { length: end, given: capitalsOnly(run.slice(0, end)), complete: capitalsOnly(run.slice(0, end)).length > 0 };
}

/** In capitals throughout only a known first name tells the halves apart: "JEAN DUPONT", "DUPONT MARIE-ANGE". */
function capitalsOnly(run: readonly NameToken[]): number[] {
  if (run.length < 2 || run.some((token) => token.kind === 'particle')) return [];
  const known = run.flatMap((token, index) => (isFirstName(token.text) ? [index] : []));
  if (known.includes(0) && !known.includes(run.length - 1)) return [0];
  if (known.includes(run.length - 1) && !known.includes(0)) return [run.length - 1];
  return [];
}

/** Surname words in capitals from `from` on, with particles that lead to one: "DE SAINT ROC". Not the "de" of "VALMY de Belval". */
function surnameEnd(run: readonly NameToken[], from: number): number {
  let end = from;
  for (let i = from; i < run.length; i++) {
    const token = run[i];
    if (token?.kind === 'caps') end = i + 1;
    else if (token?.kind !== 'particle') break;
  }
  return end;
}

const longestMixedCase = 5;

/** "Luc Roc", "Roc Luc", "P. Valmont", "Martin P-Y", "Paul Da Roc"; alone, "Valmont" is a surname. */
function mixedCase(run: readonly NameToken[]): NameShape | null {
  const end = mixedCaseEnd(run);
  const words = run.slice(0, end);
  // More words, or one twice, are a column of places.
  if (end > longestMixedCase || new Set(words.map((token) => token.text)).size < words.length) return null;
  const solid = words.flatMap((token, index) => (token.kind === 'particle' ? [] : [index]));
  const [first, ...rest] = solid;
  const last = solid.at(-1);
  if (first === undefined || last === undefined || !words.some((token) => token.kind === 'cap')) return null;
  if (rest.length === 0) return { length: end, given: [], complete: false };
  const initials = solid.filter((index) => words[index]?.kind === 'initials');
  if (initials.length > 0) return { length: end, given: initials, complete: initials.length < solid.length };
  if (words[0]?.kind === 'particle') return { length: end, given: [last], complete: true };
  const firstKnown = isFirstName(words[first]?.text ?? '');
  const lastKnown = isFirstName(words[last]?.text ?? '');
  if (lastKnown && !firstKnown) return { length: end, given: [last], complete: true };
  const second = rest[0];
  const twoGiven = second !== undefined && second !== last && isFirstName(words[second]?.text ?? '') && second === first + 1;
  return { length: end, given: twoGiven ? [first, second] : [first], complete: true };
}

/** Nothing between two names in mixed case: "Jean Roux Marie Petit" is cut before a known first name that follows a whole name. */
function mixedCaseEnd(run: readonly NameToken[]): number {
  for (let i = 2; i < run.length - 1; i++) {
    const [before, token, next] = [run[i - 1], run[i], run[i + 1]];
    if (token === undefined || token.kind === 'particle' || before?.kind === 'particle') continue;
    if (isFirstName(token.text) && !isFirstName(before?.text ?? '') && (next?.kind === 'cap' || next?.kind === 'particle')) return i;
  }
  return run.length;
}

/** The name made of these tokens of a text. */
export function toPersonName(text: string, tokens: readonly NameToken[], shape: NameShape, title: PersonName['title']): PersonName {
  const printed = joined(tokens.slice(0, shape.length).map((token, i) => spacing(text, tokens, i) + token.text));
  const givenTokens = shape.given.map((index) => tokens[index]?.text ?? '');
  const family = joined(tokens.slice(0, shape.length).flatMap((token, i) => (shape.given.includes(i) ? [] : [` ${token.text}`])));
  return { printed, title, given: givenTokens.length > 0 ? joined([givenTokens.join(' ')]) : null, family: family || printed };
}

function joined(parts: string[]): string {
  return parts
    .join('')
    .replace(/([-‐‑])\s+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function spacing(text: string, tokens: readonly NameToken[], index: number): string {
  const before = tokens[index - 1];
  const token = tokens[index];
  return before !== undefined && token !== undefined && /\s/.test(text.slice(before.end, token.start)) ? ' ' : '';
}
