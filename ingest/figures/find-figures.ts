import { fold } from '../../corpus/language/fold.ts';
import { monthNumbers } from '../../corpus/language/months.ts';
import { findNumberWords } from '../../corpus/language/number-words.ts';
import { type FigureKind, figureLabels, wordsAroundLabels, wordsBetweenFigures } from './figure-labels.ts';

/** A label where it stands; `plain` labels are words of everyday use too ("pour"). */
export type Label = { kind: FigureKind; plain: boolean; start: number; end: number };

/** A figure with its label, and how the two are joined: "Votants : 14", "14 votants", "Votants 14", a table with its labels first. */
export type Figure = { label: Label; value: number; start: number; end: number; joined: 'colon' | 'before' | 'after' | 'grid' };

/** The pairs, and all labels, with figures or without. */
export type Figures = { figures: Figure[]; labels: Label[] };

type Value = { value: number; start: number; end: number };

/**
 * Pairs figures with the words that say what they count, in the orders that heads of acts and votes print them: "Votants : 14",
 * "14 votants", "Présents 10 Votants 14", "Quorum........25", and tables whose labels come first ("Pour Contre Abstentions 12 0 1").
 * A figure goes to one label. Where labels and figures can't be told apart, none is paired.
 */
export function findFigures(folded: string): Figures {
  const labels = findLabels(folded);
  const values = findValues(folded);
  const taken = new Set<Value>();
  const done = new Set<Label>();
  const figures: Figure[] = [];
  const pair = (label: Label, value: Value, joined: Figure['joined']) => {
    taken.add(value);
    done.add(label);
    figures.push({ label, value: value.value, start: Math.min(label.start, value.start), end: Math.max(label.end, value.end), joined });
  };

  for (const grid of findGrids(folded, labels, values)) {
    for (const label of grid.labels) done.add(label);
    for (const value of grid.values) taken.add(value);
    if (grid.labels.length !== grid.values.length) continue;
    grid.labels.forEach((label, n) => {
      const value = grid.values[n];
      if (value) pair(label, value, 'grid');
    });
  }
  // "Label : figure" is sure whatever stands around.
  let v = 0;
  for (const [n, label] of labels.entries()) {
    while (v < values.length && (values[v]?.start ?? 0) < label.end) v += 1;
    const value = values[v];
    const next = labels[n + 1];
    if (done.has(label) || !value || taken.has(value) || (next && next.start < value.start)) continue;
    const gap = folded.slice(label.end, value.start);
    if (gap.length <= 90 && joinsAfter(gap, folded.slice(value.end, value.end + 2)) && !startsEnumeration(folded, label, value))
      pair(label, value, 'colon');
  }
  for (const run of plainRuns(folded, labels, values, done, taken)) {
    for (let i = headless(folded, run) ? 1 : 0; i + 1 < run.length; i += 2) {
      const [one, two] = [run[i], run[i + 1]];
      if (one && two && isLabel(one) && !isLabel(two)) pair(one, two, 'after');
      else if (one && two && isLabel(two) && !isLabel(one)) pair(two, one, 'before');
    }
  }
  return { figures: figures.sort((a, b) => a.start - b.start), labels };
}

const labelPatterns = figureLabels
  .flatMap(({ kind, plain, words }) => words.map((phrase) => ({ kind, plain: plain === true, phrase: fold(phrase) })))
  .sort((a, b) => b.phrase.length - a.phrase.length);
const kindOfPhrase = new Map(labelPatterns.map(({ phrase, kind, plain }) => [key(phrase), { kind, plain }]));
const labelRegex = new RegExp(`(?<![a-z\\d-])(?:${labelPatterns.map(({ phrase }) => pattern(phrase)).join('|')})(?![a-z\\d])`, 'g');

function pattern(phrase: string): string {
  return phrase
    .split(' ')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&').replace(/e?s$/, '(?:e?s|\\(e?s?\\)s?|\\(e\\)\\(s\\))'))
    .join('\\s{1,3}');
}

/** The same key for a phrase of the table and for the words met, whatever the mark of the plural. */
function key(words: string): string {
  return words
    .replace(/\(e?s?\)/g, '')
    .replace(/\s+/g, ' ')
    .split(' ')
    .map((word) => word.replace(/(?:es|s|e)$/, ''))
    .join(' ');
}

function findLabels(folded: string): Label[] {
  const found: Label[] = [];
  for (const match of folded.matchAll(labelRegex)) {
    const known = kindOfPhrase.get(key(match[0]));
    if (known) found.push({ ...known, start: match.index, end: match.index + match[0].length });
  }
  // "Nombre de membres en exercice", "Nombre de conseillers : en exercice …": the closer label says what is counted.
  return found.filter((label, n) => {
    const next = found[n + 1];
    return (
      label.kind !== 'members' ||
      !next ||
      folded.startsWith('n', next.start) ||
      !onlyWords(folded.slice(label.end, Math.min(next.start, label.end + 61)), around)
    );
  });
}

function isLabel(item: Label | Value): item is Label {
  return 'kind' in item;
}

const digits = /(?<![a-z\d]|[a-z\d][.,/_:-])\d{1,3}(?![a-z\d%€°]|[.,/:_-]\d)/g;
const none =
  /(?<![a-z\d])(?:neant|aucune?|sans|pas d')(?=[\s,;.)/-]|$|[a-z])|(?<=:\s{0,3})\/{1,2}(?=\s|$)|(?<=:\s{0,3})-{1,2}(?=\s*$|\s*\n|\s+(?:pour|contre|abst|vot))/gm;
/** Character recognition reads a nought as the letter: only behind a side of a vote, since a list of people may begin with an initial. */
const letterNought = /(?<=(?:pour|contre|abstentions?)\s{0,2}:\s{0,3})o(?=\s)/g;
const oneBefore = /(?<![a-z\d])une?(?=\s{1,2}(?:voix|votes?|abstention|contre|pour|opposition)(?![a-z]))/g;

/** Figures of up to three digits that are no hour, price, share or day of a month; numbers in words; words for none. */
function findValues(folded: string): Value[] {
  const found: Value[] = [];
  for (const match of folded.matchAll(digits)) {
    const end = match.index + match[0].length;
    const after = folded.slice(end, end + 16);
    if (/^\s{0,2}(?:€|%|h\s?\d|h\b|heures?|euros?|ans?\b|m2|km|pour cent|eme|bis)/.test(after)) continue;
    const word = /^\s{0,2}(?:er\s)?([a-z]+)/.exec(after)?.[1];
    if (word && word.length > 2 && monthNumbers[word] !== undefined) continue;
    found.push({ value: Number(match[0]), start: match.index, end });
  }
  for (const { start, end, value } of findNumberWords(folded)) {
    const word = /^\s{0,2}([a-z]+)/.exec(folded.slice(end, end + 16))?.[1];
    if (value < 1000 && !(word && monthNumbers[word] !== undefined)) found.push({ value, start, end });
  }
  for (const match of folded.matchAll(letterNought)) found.push({ value: 0, start: match.index, end: match.index + 1 });
  for (const match of folded.matchAll(none)) found.push({ value: 0, start: match.index, end: match.index + match[0].length });
  for (const match of folded.matchAll(oneBefore)) found.push({ value: 1, start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}

/** "Quorum : 10", "présents à 20h30 : 28", "Nombre de membres de la Commission Permanente : 19", "Votants = 12", "Quorum ..... 25", "(15)". */
function joinsAfter(gap: string, after: string): boolean {
  if (/^\s*\(\s*$/.test(gap)) return after.startsWith(')');
  if (/\n\s*\n/.test(gap)) return false;
  const join = /^\.?([^.;:=…_\n-]*(?:\n[^.;:=…_\n-]*)?)(?:\s[:=]|[:=]|\.{2}|…|_{2})[\s.…_:]*$/.exec(gap);
  return join !== null && onlyWords(join[1] ?? '', around);
}

const wordSet = (words: string) => new Set(fold(words).split(' '));
const around = wordSet(wordsAroundLabels);
const between = new Set([...around, ...wordSet(wordsBetweenFigures)]);

/** Whether a gap holds nothing but these words, times of day ("à 20h30") and marks. */
function onlyWords(gap: string, words: Set<string>): boolean {
  return gap.split(/[\s',;:/|()-]+/).every((word) => word === '' || words.has(word) || /^\d{1,2}h(?:\d\d)?$/.test(word));
}

/** "Présents : 1. M. X, 2. Mme Y" numbers the people; it counts nobody. */
function startsEnumeration(folded: string, label: Label, value: Value): boolean {
  return value.value === 1 && label.plain && /^\s?[.)°-]/.test(folded.slice(value.end, value.end + 2));
}

/** Labels one after the other, then figures one after the other. */
function findGrids(folded: string, labels: Label[], values: Value[]): { labels: Label[]; values: Value[] }[] {
  const grids: { labels: Label[]; values: Value[] }[] = [];
  let v = 0;
  for (let i = 0; i < labels.length; i++) {
    const row = [labels[i]].filter((label) => label !== undefined);
    let last = row[0];
    while (v < values.length && (values[v]?.start ?? 0) < (last?.end ?? 0)) v += 1;
    while (last) {
      const next = labels[i + 1];
      if (!next || (values[v]?.start ?? Number.POSITIVE_INFINITY) < next.start || !isCellGap(folded.slice(last.end, next.start))) break;
      row.push(next);
      last = next;
      i += 1;
      while (v < values.length && (values[v]?.start ?? 0) < last.end) v += 1;
    }
    if (row.length < 2 || !last) continue;
    const cells: Value[] = [];
    let at = last.end;
    for (let k = v; k < values.length; k++) {
      const value = values[k];
      if (!value || value.start - at > 90) break;
      const gap = folded.slice(at, value.start);
      if (!(cells.length === 0 ? isCellGap(gap.replace(dateCell, ' ')) : /^[\s|]+$/.test(gap))) break;
      cells.push(value);
      at = value.end;
    }
    if (cells.length > 1) grids.push({ labels: row, values: cells });
  }
  return grids;
}
/** The convocation's date is often a cell of the same column. */
const dateCell = /\s\d{1,2}(?:er)?\s[a-z]{3,9}\s\d{4}\s/;
function isCellGap(gap: string): boolean {
  return gap.length <= 60 && /^[\s|:/-]/.test(gap) && !/\n\s*\n/.test(gap) && /^[a-z'\s|:/-]*$/.test(gap) && onlyWords(gap, around);
}

/** Labels and figures that alternate with nothing but words like "membres" or a comma between them. */
function plainRuns(folded: string, labels: Label[], values: Value[], done: Set<Label>, taken: Set<Value>): (Label | Value)[][] {
  const items = [...labels, ...values].sort((a, b) => a.start - b.start || a.end - b.end);
  const runs: (Label | Value)[][] = [];
  let run: (Label | Value)[] = [];
  const close = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const item of items) {
    const used = isLabel(item) ? done.has(item) : taken.has(item);
    const last = run.at(-1);
    if (used) {
      close();
      continue;
    }
    if (last && item.start >= last.end && isLabel(last) !== isLabel(item) && runGap(isLabel(item), folded.slice(last.end, item.start)))
      run.push(item);
    else {
      // The last figure of "pour 14 contre 2" belongs to its label, not to what comes next.
      close();
      run = [item];
    }
  }
  close();
  return runs;
}

/** "le quorum (28 conseillers présents sur 35 conseillers en exercice)": the first label has no figure, each figure comes before its label. */
function headless(folded: string, run: (Label | Value)[]): boolean {
  const [first, value, label] = run;
  const last = run.at(-1);
  if (!first || !value || !label || !last || !isLabel(first) || !isLabel(last)) return false;
  // "suffrages exprimés – 3 abstentions": a mark parts the first label from the figure, nothing the figure from the second.
  return /[a-z]/.test(folded.slice(value.end, label.start)) || /[,;()|/-]/.test(folded.slice(first.end, value.start));
}

function runGap(toLabel: boolean, gap: string): boolean {
  if (gap.length > 80 || /\n\s*\n/.test(gap)) return false;
  return toLabel
    ? /^\s/.test(gap) && /^[a-z'\s]*$/.test(gap) && onlyWords(gap, around)
    : /^[\s,;/|()-]/.test(gap) && !gap.includes(':') && onlyWords(gap, between);
}
