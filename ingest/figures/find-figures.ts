import { parseNumberWords } from '../../corpus/language/number-words.ts';
import { findLabels, type Label } from './find-labels.ts';
import { findValues, type Value } from './find-values.ts';
import { around, between, onlyWords } from './words-around.ts';

/** A figure with its label, and how the two are joined: "Votants : 14", "14 votants", "Votants 14", a table with its labels first. */
export type Figure = { label: Label; value: number; start: number; end: number; joined: 'colon' | 'before' | 'after' | 'grid' };

/** The pairs, and all labels, with figures or without. */
export type Figures = { figures: Figure[]; labels: Label[] };

/**
 * Pairs figures with the words that say what they count, in the orders that heads of acts and votes print them: "Votants : 14",
 * "14 votants", "Présents 10 Votants 14", "Quorum........25", and tables whose labels come first ("Pour Contre Abstentions 12 0 1").
 * A figure goes to one label. Where labels and figures can't be told apart, none is paired.
 */
export function findFigures(shown: string): Figures {
  const folded = withoutQuotes(shown);
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
    if (
      gap.length <= 90 &&
      joinsAfter(gap, folded.slice(value.end, value.end + 2)) &&
      !isNoFigure(folded, label, value) &&
      !isLedCount(folded, [labels[n - 1], label, next], [values[v - 1], value])
    )
      pair(label, value, 'colon');
  }
  for (const run of plainRuns(folded, labels, values, done, taken)) {
    for (let i = headless(folded, run) ? 1 : 0; i + 1 < run.length; i += 2) {
      const [one, two] = [run[i], run[i + 1]];
      if (one && two && isLabel(one) && !isLabel(two)) pair(one, two, 'after');
      // No figure stands before "Nombre de": "1 Nombre de membres" is the page's.
      else if (one && two && isLabel(two) && !isLabel(one) && !/^nb?o?m?bre/.test(folded.slice(two.start, two.start + 6)))
        pair(two, one, 'before');
    }
  }
  return { figures: figures.sort((a, b) => a.start - b.start), labels };
}
/**
 * "10 voix « pour »" counts as 10 voix pour; what explains the quorum in parentheses counts nobody; "vingt-sept (27)" and "27 (vingt-sept)" say
 * one figure twice. Offsets stay.
 */
function withoutQuotes(shown: string): string {
  const plain = shown
    .replace(/[«»"“”]/g, ' ')
    .replace(/(?<=quorum\s?)\([^()\d]{0,80}(?:\+\s?1\s?)?\)/g, (aside) => ' '.repeat(aside.length));
  if (!twiceSaid.test(plain)) return plain;
  return plain
    .replace(/(?<![a-z\d])([a-z]{2,10}(?:[ -][a-z]{2,10}){0,3})\s?\((\d{1,3})\)/g, (twice, words: string, figure: string) => {
      const said = words.split(' ').findIndex((_, n, all) => parseNumberWords(all.slice(n).join(' ')) === Number(figure));
      if (said < 0) return twice;
      const kept = words.split(' ').slice(0, said).join(' ');
      return `${kept + ' '.repeat(twice.length - kept.length - figure.length - 1) + figure} `;
    })
    .replace(/(?<!\d)(\d{1,3})\s?\(([a-z]{2,10}(?:[ -][a-z]{2,10}){0,3})\)/g, (twice, figure: string, words: string) =>
      parseNumberWords(words) === Number(figure) ? figure.padEnd(twice.length) : twice,
    );
}

/** Few texts have one: told without looking at every word. */
const twiceSaid = /\(\d{1,3}\)|\d\s?\([a-z]/;

function isLabel(item: Label | Value): item is Label {
  return 'kind' in item;
}

/** "Quorum : 10", "présents à 20h30 : 28", "Nombre de membres de la Commission Permanente : 19", "Votants = 12", "Quorum ..... 25", "(15)". */
function joinsAfter(gap: string, after: string): boolean {
  if (/^\s*\(\s*$/.test(gap)) return after.startsWith(')');
  if (/\n\s*\n/.test(gap)) return false;
  const join = /^\.?([^.;:=…_\n-]*(?:\n[^.;:=…_\n-]*)?)(?:\s[:=]|[:=]|\.{2}|…|_{2})[\s.…_:]*$/.exec(gap);
  return join !== null && onlyWords(join[1] ?? '', around);
}

/** "19 conseillers en exercice : | 15 présents 3 pouvoirs": each figure stands before its label, and the colon opens what the first is made of. */
function isLedCount(folded: string, [last, label, next]: (Label | undefined)[], [before, value]: (Value | undefined)[]): boolean {
  if (label?.kind !== 'inOffice' || !next || !before || !value || /^\s?[:=]/.test(folded.slice(next.end, next.end + 2))) return false;
  const leads = (from: number, to: number) => from <= to && runGap(true, folded.slice(from, to));
  if (!leads(before.end, label.start) || !leads(value.end, next.start)) return false;
  return last === undefined || last.end > before.start || !/^[\s:=]*$/.test(folded.slice(last.end, before.start));
}

/** "Présents : 1. M. X, 2. Mme Y" numbers the people; "vérification du quorum : 24 présents" counts those present. */
function isNoFigure(folded: string, label: Label, value: Value): boolean {
  if (
    label.kind === 'quorum' &&
    /(?:verification|controle)\s(?:du|de)\s(?:le\s)?$/.test(folded.slice(Math.max(0, label.start - 20), label.start))
  )
    return true;
  // "Contre : 1. Abstention : 0" ends its clause there.
  const ends =
    /^\.\s*(?:$|\n|(?:pour|contre|abstentions?|abst|oui|non|blancs?|nuls?|ne prend|ne prennent|n'ont|n'a|votants|suffrages)(?![a-z]))/;
  const behind = folded.slice(value.end, value.end + 20);
  // "à l'unanimité des présents et représentés : 5 voix pour": what is counted stands behind the figure.
  if (!/^(?:for|against|abstain)$/.test(label.kind) && /^\s?(?:voix|votes?|suffrages)\s(?:pour|contre|favorables?)(?![a-z])/.test(behind))
    return true;
  return value.value === 1 && label.plain && /^\s?[.)°-]/.test(behind) && !ends.test(behind);
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
