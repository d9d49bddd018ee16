import { itemWords } from './wordings.ts';

/**
 * A number that may open an act: where it starts, where the number ends, the number as printed, how numbers of its kind are made
 * (`key`), and its value in their order.
 */
export type ItemNumber = { start: number; end: number; printed: string; key: string; value: number; lineStart: boolean };

/** Figures in groups; letters may lead them ("DEL_2023_05") or stand before a later group ("2022_DEL014"). */
const code = String.raw`(?:[a-z]{1,10}[-_ ]{0,3})?\d{1,8}(?: ?[-_/.] ?\d{1,6}|[-_/.][a-z]{1,6}[-_]?\d{1,6}){0,4}`;
const words = itemWords.join('|');
/** "Délibération n° 2023-12", "Point 3", "N° 2023/055": a word or sign that announces a number. */
const announced = new RegExp(String.raw`\b(${words})?\.? ?(n ?[°ºo]\.? ?|numero ?|: ?)?(${code})`, 'y');
/** "2023-12 : Titre", "DEL_2023_05 Titre", "2022_DEL014 Titre", "23 03 05 Titre": a number of several groups alone at the start of a line. */
const bare = /((?:[a-z]{1,10}[-_ ]?)?\d{2,8}(?:[-_/](?:[a-z]{1,6}[-_]?)?\d{1,6}){1,4}|\d{2} \d{2} \d{2})(?=[ \t\n:.)]|-(?!\d))/y;
/** "1 - Titre", "12. Titre", "IV Titre", "3°) Titre", "4/ Titre": counting alone. */
const counting = /(\d{1,3}|[ivxl]{1,7})(?: ?[-.):°/]{1,3}|[ \t])[ \t]{0,4}(?=\S)/y;
/** "1er point : Titre", "2ème sujet à l'ordre du jour – Titre". */
const ordinal =
  /(\d{1,2}) ?(?:ere|er|eme|e|nde|nd) (?:point|question|sujet|affaire|dossier|deliberation)(?: (?:a|de) l'ordre du jour)? ?[:.–-]/y;

/** "3.1 – Titre", "4.2. Titre": counting on two levels, the chapter's and its own. */
const levelled = /(\d{1,2})[.-](\d{1,2})(?: ?[-.):°–]{1,3}|[ \t])[ \t]{0,4}(?=\S)/y;

/** All numbers that may open an act, in the text's order. `text` and its folded form share offsets. */
export function itemNumbers(text: string, folded: string): ItemNumber[] {
  const found: ItemNumber[] = [];
  for (const at of lineStarts(folded)) {
    const number =
      announcedAt(text, folded, at, true) ??
      bareAt(text, folded, at) ??
      levelAt(text, folded, at) ??
      ordinalAt(folded, at) ??
      countingAt(text, folded, at);
    if (number !== null) found.push(number);
  }
  // In running text (a layout lost) only an announced number after the end of a sentence can open an act.
  const inline = new RegExp(String.raw`(?<=[^\n] )(?:${words}|n ?[°º])(?=[ °º\d])`, 'g');
  for (const match of folded.matchAll(inline)) {
    const number = opensSentence(text, match.index) ? announcedAt(text, folded, match.index, false) : null;
    if (number !== null) found.push(number);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where lines begin, marks of lists and frames skipped. */
function* lineStarts(folded: string): Generator<number> {
  let at = 0;
  while (at < folded.length) {
    let start = at;
    while (' \t•*>|#-'.includes(folded.charAt(start)) && start < folded.length) start += 1;
    yield start;
    const end = folded.indexOf('\n', at);
    if (end < 0) return;
    at = end + 1;
  }
}

/** A capital after a stop, a closing mark, a number or a word in capitals; "vu la délibération n° 3" opens nothing. */
function opensSentence(text: string, at: number): boolean {
  if (!/\p{Lu}/u.test(text.charAt(at))) return false;
  const before = /(\S+)\s+$/u.exec(text.slice(Math.max(0, at - 60), at))?.[1] ?? '';
  return /[.;:!?»")\]…*_-]$/u.test(before) || /^[\p{Lu}\d][\p{Lu}\d'’-]*$/u.test(before) || /^\p{Lu}\p{Ll}{3,}$/u.test(before);
}

function announcedAt(text: string, folded: string, at: number, lineStart: boolean): ItemNumber | null {
  announced.lastIndex = at;
  const match = announced.exec(folded);
  if (match === null || match.index !== at) return null;
  const [whole, word, sign, number] = match;
  if (number === undefined || (word === undefined && (sign === undefined || sign.startsWith(':')))) return null;
  // "d" alone is the letter before a number ("D 2023-04"), no word; "délibération du 3 mai" has no number of its own.
  if (word === 'd' && sign === undefined && !/\d[-_/]\d/.test(number)) return null;
  if (!/[\p{Lu}N]/u.test(text.charAt(at)) && !lineStart) return null;
  return made(at, at + whole.length, number, `${word ?? ''}${sign === undefined ? '' : ' n'}`, lineStart);
}

function bareAt(text: string, folded: string, at: number): ItemNumber | null {
  bare.lastIndex = at;
  const number = bare.exec(folded)?.[1];
  if (number === undefined) return null;
  // "2022-02-01 TARIFS DE L'EAU": year, month and rank. A day written so opens no title in capitals.
  const ranked = /^\d{4}-/.test(number) && /^ ?[-–:]? ?\p{Lu}{3}/u.test(text.slice(at + number.length, at + number.length + 8));
  if (isDate(number) && !ranked) return null;
  return made(at, at + number.length, number, ranked ? 'bare n' : 'bare', true);
}

function ordinalAt(folded: string, at: number): ItemNumber | null {
  ordinal.lastIndex = at;
  const match = ordinal.exec(folded);
  if (match === null) return null;
  const [whole, printed = ''] = match;
  return { start: at, end: at + whole.length, printed, key: 'ordinal', value: Number(printed), lineStart: true };
}

function levelAt(text: string, folded: string, at: number): ItemNumber | null {
  levelled.lastIndex = at;
  const match = levelled.exec(folded);
  if (match === null || !/[\p{Lu}«"“]/u.test(text.charAt(at + match[0].length))) return null;
  const [whole, chapter, own] = match;
  return {
    start: at,
    end: at + whole.length,
    printed: `${chapter}.${own}`,
    key: 'levels',
    value: Number(chapter) * levelsOf + Number(own),
    lineStart: true,
  };
}

/** A chapter has fewer items. */
const levelsOf = 100;

/** The two levels as one counting: a chapter that is itself an item ("1. Approbation du procès-verbal") stands before what it holds. */
export function inOneCounting(levels: ItemNumber[], counting: ItemNumber[]): ItemNumber[] {
  const chapters = counting.map((number) => ({ ...number, key: 'levels', value: number.value * levelsOf }));
  const all = [...levels, ...chapters].sort((a, b) => a.start - b.start);
  const order = new Map([...new Set(all.map(({ value }) => value))].sort((a, b) => a - b).map((value, i) => [value, i + 1]));
  return all.map((number) => ({ ...number, value: order.get(number.value) ?? 0 }));
}

function countingAt(text: string, folded: string, at: number): ItemNumber | null {
  counting.lastIndex = at;
  const match = counting.exec(folded);
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const end = at + match[0].length;
  // A title begins with a capital, a quotation mark or a number; "1. d'approuver" is an article of a decision, "a) b) c)" no act.
  if (!/[\p{Lu}«"“\d]/u.test(text.charAt(end))) return null;
  // "1/2 page", "3/4": a fraction.
  if (match[0].includes('/') && /\d/.test(text.charAt(end))) return null;
  // "20 540 20 540": a row of a table.
  if (/^\d+ \d/.test(match[0] + text.charAt(end))) return null;
  if (/^\d/.test(number)) return { start: at, end, printed: number, key: 'counting', value: Number(number), lineStart: true };
  const printed = text.slice(at, at + number.length);
  const value = roman(printed);
  return value === null ? null : { start: at, end, printed, key: 'roman', value, lineStart: true };
}

function made(start: number, end: number, number: string, kind: string, lineStart: boolean): ItemNumber | null {
  // Year, month and rank behind "n°" ("N° 2018-03-01") look like a day and are none.
  if (isDate(number) && !(kind.endsWith(' n') && /^\d{4}/.test(number))) return null;
  const groups = [...number.matchAll(/\d+/g)].map((group) => group[0]);
  // "Saison 2031-2032", "Budget 2031/2032": a pair of years.
  if (groups.length === 0 || (groups.length === 2 && groups.every((group) => /^(?:19|20)\d\d$/.test(group)))) return null;
  // "13-2021", "12/2021": the year is last and the number before it counts.
  const yearLast = groups.length > 1 && /^(?:19|20)\d\d$/.test(groups.at(-1) ?? '');
  const counts = yearLast ? groups.length - 2 : groups.length - 1;
  const value = Number(groups[counts]);
  let seen = -1;
  const shape = number.replace(/\d+/g, (group) => {
    seen += 1;
    return seen === counts ? '#' : group;
  });
  return { start, end, printed: number, key: `${kind} ${shape.replace(/[ -]+/g, '')}`, value, lineStart };
}

/** "12/03/2023", "2023-03-12", what is left of "du 12/03/2023": a day, no number. */
function isDate(number: string): boolean {
  return (
    /^(?:[a-z]{1,2} ?)?\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d$/.test(number) ||
    /^(?:19|20)\d\d-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])$/.test(number)
  );
}

function roman(printed: string): number | null {
  if (!/^[IVXL]+$/.test(printed)) return null;
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  const units = [...printed].map((letter) => values[letter] ?? 0);
  return units.reduce((sum, unit, i) => sum + (unit < (units[i + 1] ?? 0) ? -unit : unit), 0);
}
