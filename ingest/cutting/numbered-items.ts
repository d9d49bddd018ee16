import { type ItemNumber, inOneCounting, itemNumbers } from './item-numbers.ts';
import { saysDecision } from './says-decision.ts';
import { sittingWordings } from './wordings.ts';

/** A piece of minutes from its heading to the next; `decides` where it holds a decision. */
export type Item = { start: number; end: number; number: ItemNumber | null; titleFrom: number; decides: boolean };

/** A title alone, or a row of a table, is shorter than any act that says what was decided. */
const leastLength = 60;
/** An item may be missing from a sequence: heard without number, or lost by the extraction. */
const widestStep = 4;
/** Of the items of a real sequence most decide; of an agenda none, of the articles of one decision few. */
const leastShare = 0.6;

/**
 * The items of minutes that number them, by the kind of number with most decisions behind it; null where no numbering is sure: fewer than
 * two of its items decide, or most do not (an agenda, a table of contents, a list of decisions taken by delegation).
 */
export function numberedItems(text: string, folded: string): Item[] | null {
  const byKey = new Map<string, ItemNumber[]>();
  for (const number of itemNumbers(text, folded)) {
    const same = byKey.get(number.key);
    if (same === undefined) byKey.set(number.key, [number]);
    else same.push(number);
  }
  const levels = byKey.get('levels');
  if (levels !== undefined) byKey.set('levels', inOneCounting(levels, byKey.get('counting') ?? []));
  let best: Item[] | null = null;
  let most = 1;
  for (const key of [...byKey.keys()].sort((a, b) => rank(a) - rank(b))) {
    const items = goodItems(byKey.get(key) ?? [], folded);
    const decided = items.filter((item) => item.decides).length;
    if (decided > most) {
      best = items;
      most = decided;
    }
  }
  return best ?? loneItem(byKey, text, folded);
}

/** "N° 2023/12/01", "DCM n° 2023-57", "2023_DEL014": a number with its year is of the register; a bare "Point 1" may be of anything. */
const ofRegister = /(?<!\d)(?:19|20)\d\d[-_/.]\D{0,7}\d|\d[-_/.](?:19|20)\d\d(?!\d)/;
/** What goes on with a number that is cited: "délibération n° 2021-15 du 3 mars", "2021/12 et 2021/13". */
const citedOn = /^[.,;:]? ?(?:du \d|et |a |relative|autorisant|ayant|par laquelle|en date|portant)/;

/**
 * The one act of a short sitting ("réunion extraordinaire"): a single number of the register at the start of a line, behind the head that tells
 * who sat, with a decision behind it. Where minutes hold another numbering, nothing is sure.
 */
function loneItem(byKey: Map<string, ItemNumber[]>, text: string, folded: string): Item[] | null {
  const registered = [...byKey.values()]
    .map((numbers) => withoutEchoes(numbers, folded))
    .filter((numbers) => numbers.some(({ printed }) => ofRegister.test(printed)));
  // Before it a list of decisions by delegation may have numbers of its own.
  const number = registered.flat().toSorted((a, b) => b.start - a.start)[0];
  if (number === undefined || registered.some((numbers) => numbers.length > 1 && numbers.includes(number))) return null;
  if (!number.lineStart || !/\p{Lu}|\d/u.test(text.charAt(number.start))) return null;
  if (citedOn.test(folded.slice(number.end, number.end + 16))) return null;
  if (!sittingWordings.some((wording) => folded.slice(0, number.start).includes(wording))) return null;
  const only = item(number, folded.length, folded);
  return only.decides ? [only] : null;
}

/** Announced numbers first: of two numberings with as many decisions, the one that says what it counts is the acts'. */
function rank(key: string): number {
  if (key === 'roman') return 3;
  if (key === 'counting' || key === 'levels') return 2;
  return key.startsWith('bare') ? 1 : 0;
}

/**
 * A number that comes twice in a row, as no counting does: once in an agenda of one line and again over its act, or over its act and again in
 * what closes it ("Délibération 2023/12 (PDF – 210 Ko)"). What was decided between the two tells which.
 */
function withoutEchoes(numbers: ItemNumber[], folded: string): ItemNumber[] {
  const kept: ItemNumber[] = [];
  for (const number of numbers) {
    const last = kept.at(-1);
    if (last === undefined || last.value !== number.value || last.printed !== number.printed || !/\d\D+\d/.test(number.printed))
      kept.push(number);
    else if (!saysDecision(folded.slice(last.end, number.start))) kept[kept.length - 1] = number;
  }
  return kept;
}

function goodItems(numbers: ItemNumber[], folded: string): Item[] {
  const sequences = sequencesOf(withoutEchoes(numbers, folded));
  const headings = sequences.flat().sort((a, b) => a.start - b.start);
  const next = new Map(headings.map((heading, i) => [heading, headings[i + 1]?.start ?? folded.length]));
  const pieces = sequences.map((sequence) => sequence.map((number) => item(number, next.get(number) ?? folded.length, folded)));
  const good = pieces.filter((items) => {
    const decided = items.filter((each) => each.decides).length;
    return decided >= 2 && decided >= leastShare * items.length;
  });
  // Counting begins anew in each chapter: between two that count up, one may hold a single item.
  const [from, to] = [Math.min(...good.flat().map(({ start }) => start)), Math.max(...good.flat().map(({ start }) => start))];
  const single = good.length < 2 ? [] : pieces.filter(([only, more]) => more === undefined && only?.number?.value === 1 && only.decides);
  return [...good, ...single.filter(([only]) => only !== undefined && only.start > from && only.start < to)]
    .flat()
    .sort((a, b) => a.start - b.start);
}

function item(number: ItemNumber, end: number, folded: string): Item {
  const decides = end - number.start >= leastLength && saysDecision(folded.slice(number.end, end));
  return { start: number.start, end, number, titleFrom: number.end, decides };
}

/** Numbers that count up, in the text's order: an agenda 1…20 and the items 1…20 after it are two sequences. */
function sequencesOf(numbers: ItemNumber[]): ItemNumber[][] {
  const sequences: ItemNumber[][] = [];
  for (const number of numbers) {
    const last = sequences.at(-1);
    // The number once more (a page's head, "délibération n° 5" in its own text).
    if (last !== undefined && last.length > 1 && last.at(-1)?.value === number.value) continue;
    const fitting = closest(sequences, number.value);
    if (fitting === null) sequences.push([number]);
    else fitting.push(number);
  }
  return sequences;
}

/** How many sequences back one may be taken up again: an agenda, a table of contents and the items; keeps the work linear. */
const openSequences = 8;

/** The sequence that the value goes on from with the smallest step, the latest of several. */
function closest(sequences: ItemNumber[][], value: number): ItemNumber[] | null {
  let found: ItemNumber[] | null = null;
  let least = widestStep;
  for (const sequence of sequences.slice(-openSequences)) {
    const step = value - (sequence.at(-1)?.value ?? value);
    if (step > 0 && step <= least) {
      found = sequence;
      least = step;
    }
  }
  return found;
}
