import type { Span } from '../../../corpus/record/place.ts';
import type { Missing, Range } from './carry.ts';
import type { Case } from './check.ts';
import { equivalents } from './equivalents.ts';
import type { Unit } from './evidence.ts';
import type { TextReading, Word } from './read-text.ts';
import { isGlue } from './tables/glue-words.ts';
import { operatorsOf } from './tables/operator-rows.ts';
import { boundRows, coordinators, partOf } from './tables/order-rows.ts';
import { distanceTo, placesOfNoun } from './value-words.ts';

/** How many words of meaning may stand between a figure and the word that says what it is of: "sollicitée … à hauteur de 50 %" has eight. */
const window = 9;

/**
 * The figures of a clause are those of the unit, each as often as there, in their order, and next to what they count: the word of meaning before
 * a figure stands near the same figure in the cited words ("une taxe de 25 290 €" where a grant of that sum is cited falls here).
 */
export function boundFigures(one: Case, unit: Unit, range: Range, inside: (span: Span) => boolean): { missing: Missing[]; own: number } {
  const { claim, carried } = one;
  const missing: Missing[] = [];
  const left = [...unit.figures];
  const order: number[] = [];
  let own = 0;
  for (const [index, figure] of claim.figures.entries()) {
    if (!inside(figure) || carried.has(-1 - index)) continue;
    const words = claim.text.slice(figure.start, figure.end);
    const next = left.indexOf(figure.key, (order.at(-1) ?? -1) + 1);
    const at = next >= 0 ? next : left.indexOf(figure.key);
    if (
      at < 0 ||
      !isNear(one, unit, range, figure) ||
      !sameMeasure(one, unit, figure) ||
      !sameTax(claim, unit, figure) ||
      !sameRate(claim, unit, figure) ||
      !samePart(claim, unit, figure) ||
      !sameDate(claim, unit, range, figure) ||
      !sameSegment(one, unit, range, figure) ||
      !sameBound(claim, unit, figure)
    ) {
      missing.push({ reason: 'figureNotCited', words });
      continue;
    }
    left[at] = '';
    order.push(at);
    own += 1;
  }
  if (order.some((at, k) => at < (order[k - 1] ?? -1))) missing.push({ reason: 'figureNotCited', words: '' });
  return { missing, own };
}

function isNear(one: Case, unit: Unit, range: Range, figure: Span & { key: string }): boolean {
  const places = placesOfNoun(one, unit, range, figure);
  const printed = unit.reading.figures.filter((other) => other.key === figure.key);
  if (places === null || printed.length === 0) return true;
  // "312 640 € HT, soit 375 168 € TTC": one sum in two forms.
  const restated = (other: Span) =>
    printed.some((own) => /\bsoit\b/i.test(unit.reading.text.slice(Math.min(own.end, other.end), Math.max(own.start, other.start))));
  const rivals = unit.reading.figures.filter(
    (other) => kindOf(other.key) === kindOf(figure.key) && (other.key === figure.key || !restated(other)),
  );
  const nearest = Math.min(...rivals.map((other) => distanceTo(other, places, unit.reading)));
  // Where a sentence has several sums or counts, the word belongs to the nearest.
  return printed.some((other) => {
    const distance = distanceTo(other, places, unit.reading);
    return distance <= window && (rivals.length === printed.length || distance === nearest);
  });
}

/** What is counted ("14 communes") stands behind the same figure in the cited words, at most one word of meaning apart. */
function sameMeasure({ claim, carried }: Case, unit: Unit, figure: Span & { key: string }): boolean {
  const printed = unit.reading.figures.filter((other) => other.key === figure.key);
  // "La moitié des produits": a share is of something too.
  const isShare = (text: string, { end }: Span) => /^\s(?:of|de|des|du|d['’])(?!\p{L})/u.test(text.slice(end));
  const share =
    /^(?:percent|fraction):/.test(figure.key) &&
    [claim, unit.reading].every(({ text }, k) => (k === 0 ? [figure] : printed).some((one) => isShare(text, one)));
  if (!(figure.key.startsWith('n:') || share) || /^(?:count|quorum|vote)$/.test(unit.fact?.kind ?? '')) return true;
  const at = claim.words.findIndex((word) => word.start >= figure.end);
  // English has its adjectives before the noun: "three full-time jobs".
  const nouns = claim.words
    .slice(at, at + (claim.lang === 'en' ? 4 : 3))
    .filter((word, k, run) => !isGlue(word.folded) && !run.slice(0, k + 1).some((one) => one.afterMark || coordinators.has(one.folded)))
    .slice(0, claim.lang === 'en' ? 3 : 1);
  const content = unit.reading.words.filter((word) => !isGlue(word.folded));
  const known = nouns
    .filter((noun) => noun.part === 'word' && !carried.has(claim.words.indexOf(noun)))
    .map((noun) => new Set(equivalents([noun.folded], claim.lang).flat()))
    .filter((stems) => content.some((word) => stems.has(word.stem)));
  if (at < 0 || printed.length === 0 || known[0] === undefined || !printed.some((other) => followers(content, other).length > 0))
    return true;
  return known.some((stems) => printed.some((other) => followers(content, other).some((word) => stems.has(word.stem))));
}

function followers(content: readonly Word[], figure: Span): Word[] {
  return content.filter((word) => word.start >= figure.end).slice(0, 2);
}

/** "plus de 600", "12 000 € au maximum": the bound is part of what the figure says. */
function sameBound(claim: TextReading, unit: Unit, figure: Span & { key: string }): boolean {
  const printed = unit.reading.figures.filter((other) => other.key === figure.key);
  const said = boundsBeside(claim, figure);
  return (
    printed.length === 0 ||
    printed.some((other) => boundsBeside(unit.reading, other).every((rows) => rows.some((row) => said.flat().includes(row))))
  );
}

function boundsBeside({ words, text }: TextReading, figure: Span): string[][] {
  const before = words.filter((word) => word.end <= figure.start && !/[,;:]/.test(text.slice(word.end, figure.start))).slice(-2);
  const behind = words.filter((word) => word.start >= figure.end && !/[,;:.]/.test(text.slice(figure.end, word.start))).slice(0, 2);
  return [...before, ...behind]
    .map((word) => [...(operatorsOf(word.folded) ?? [])].filter((row) => boundRows.has(row)))
    .filter((rows) => rows.length > 0);
}

/** "Douze logements, dont cinq logements sociaux": a part is told as one, or with what makes it one. */
function samePart(claim: TextReading, { reading: { text, words, figures } }: Unit, figure: Span & { key: string }): boolean {
  const printed = figures.filter((other) => other.key === figure.key);
  if (printed.length === 0 || !printed.every(({ start }) => /(?<!\p{L})dont\s$/u.test(text.slice(0, start)))) return true;
  if (claim.words.some(({ folded }) => partOf.has(folded) || /^(?:parmi|among|sur|of)$/.test(folded))) return true;
  const end = printed[0]?.end ?? 0;
  const behind = words
    .filter((word) => word.start >= end && !/[,;:.(]/.test(text.slice(end, word.start)) && !isGlue(word.folded))
    .slice(0, 2);
  const said = new Set(claim.words.flatMap((word) => equivalents([word.folded], claim.lang).flat()));
  return behind.every((word) => said.has(word.stem));
}

/** "4 120 voyageurs en 2018 contre 3 650 en 2017": where a sentence has a figure for each date, a date brings its own. */
function sameDate(claim: TextReading, { reading }: Unit, range: Range, figure: Span & { key: string }): boolean {
  const [from, to] = [claim.words[range.from]?.start ?? 0, claim.words[range.to]?.end ?? 0];
  const [date, ...others] = claim.dates.filter((one) => one.start >= from && one.end <= to);
  const rivals = reading.figures.filter((other) => kindOf(other.key) === kindOf(figure.key));
  if (date === undefined || others.length > 0 || reading.dates.length < 2 || rivals.length < 2) return true;
  const printed = reading.dates.filter((one) => one.date.startsWith(date.date));
  const away = (one: Span, other: Span) => (one.end <= other.start ? other.start - one.end : one.start - other.end);
  return (
    printed.length === 0 ||
    printed.some((one) => {
      const least = Math.min(...rivals.map((other) => away(one, other)));
      return rivals.some((other) => other.key === figure.key && away(one, other) === least);
    })
  );
}

/** "500 par an": how often belongs to the figure that it stands behind, where the sentence says it of another. */
function sameRate(claim: TextReading, unit: Unit, figure: Span & { key: string }): boolean {
  const rated = (text: string, { end }: Span) => rate.test(text.slice(end, end + 40));
  if (!rated(claim.text, figure)) return true;
  const { figures, text } = unit.reading;
  return !figures.some((other) => rated(text, other)) || figures.some((other) => other.key === figure.key && rated(text, other));
}

const rate =
  /^(?:\s[\p{L}€²]{1,12}){0,2}\s(?:par|per|an?|each|every|chaque)\s(?:an|année|mois|jour|semaine|year|month|week|day)(?!\p{L})/iu;

/**
 * "25 % par l'Agence et 96 000 € par le fonds": a name that comes with a figure of its own lends nothing to one that stands before. What stands
 * before all figures is said of each.
 */
function sameSegment({ claim, carried }: Case, unit: Unit, range: Range, figure: Span & { key: string }): boolean {
  const { figures, words, text } = unit.reading;
  const printed = figures.filter((other) => other.key === figure.key);
  const [last] = printed.slice(-1);
  if (last === undefined || figures.length < 2) return true;
  const later = words.filter((word) => {
    if (word.start < last.end || !/(?:^|[^\p{L}])(?:et|ou|tandis|mais|dont)(?!\p{L})|[,;]/iu.test(text.slice(last.end, word.start)))
      return false;
    return (
      word.capital && figures.some((other) => other.key !== figure.key && other.start > last.end && Math.abs(other.start - word.start) < 60)
    );
  });
  const clause = claim.words.slice(range.from, range.to + 1).filter((word, k) => word.part === 'word' && !carried.has(range.from + k));
  const ownFigures = claim.figures.filter((other) => other.start < (clause.at(-1)?.end ?? 0) && other.end > (clause[0]?.start ?? 0));
  return (
    ownFigures.length > 1 ||
    !clause.some(
      (word) =>
        later.some((other) => other.folded === word.folded) &&
        !words.some((other) => other.folded === word.folded && other.end <= last.start),
    )
  );
}

/** "HT" and "TTC" belong to the sum that they stand behind. */
function sameTax(claim: TextReading, unit: Unit, figure: Span & { key: string }): boolean {
  const said = taxBehind(claim.text, figure);
  if (said === null) return true;
  const printed = unit.reading.figures
    .filter((other) => other.key === figure.key)
    .flatMap((other) => taxBehind(unit.reading.text, other) ?? []);
  return printed.length === 0 || printed.includes(said);
}

const taxes = [
  ['HT', /^[\s,(]{0,3}(?:HT\b|excl\w*|before tax|before VAT|net of|without tax)/i],
  ['TTC', /^[\s,(]{0,3}(?:TTC\b|incl\w*|tax included|with tax|all taxes)/i],
] as const;

function taxBehind(text: string, figure: Span): string | null {
  const behind = text.slice(figure.end, figure.end + 30);
  return taxes.find(([, words]) => words.test(behind))?.[0] ?? null;
}

function kindOf(key: string): string {
  return key.slice(0, key.indexOf(':'));
}
