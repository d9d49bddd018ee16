import { fold } from '../../corpus/language/fold.ts';
import type { SourceText } from '../reading/source-text.ts';
import { type Cell, tableCells } from '../sitting/table-cells.ts';
import type { FoundAmount } from './find-amounts.ts';

/**
 * Figures of a table whose unit stands in the head of their column alone: "Financeur | Montant en € | Taux" over "État | 12 345,00 | 30 %". Only
 * where tabs or rules cut the cells and each row has as many as the head: a cell too few and a figure may belong to another column. The cell has
 * to be a figure and nothing else; a year is none.
 */
export function columnAmounts({ source, view }: SourceText): FoundAmount[] {
  if (!headUnit.test(fold(source))) return [];
  const found: FoundAmount[] = [];
  let heads: (number | null)[] = [];
  for (const cells of tableCells(source)) {
    if (cells.every(({ words }) => /^[\s:-]*$/.test(words))) {
      // The rule under a head of Markdown; a blank line ends a table.
      if (cells.length !== heads.length) heads = [];
      continue;
    }
    const units = cells.some(({ tabbed }) => tabbed) ? cells.map(({ words }) => unitOf(words)) : [];
    if (units.some((unit) => unit !== null)) {
      heads = units;
      continue;
    }
    if (cells.length !== heads.length) heads = [];
    for (const [i, cell] of cells.entries()) {
      const cents = centsOf(cell, heads[i] ?? null);
      if (cents !== null) found.push({ ...view.fromSource(cell), cents });
    }
  }
  return found;
}

/** "Montant en €", "Coût HT (€)", "Montant (en euros)", "Dépenses en k€": what one of the unit is in euros. */
const headUnit = /(?:\ben |\((?:en )?)(?<unit>k€|€|k ?euros|milliers d'euros|euros)(?: ?(?:ht|ttc))?(?:\)|\s*$|\s*[|\t])/m;

function unitOf(words: string): number | null {
  // A head has no figure of its own: "1 500 (en euros)" is a cell.
  const unit = /\d{3}|\d[.,]\d/.test(words) ? undefined : headUnit.exec(fold(words))?.groups?.unit;
  return unit === undefined ? null : /^(?:k|milliers)/.test(unit) ? 1000 : 1;
}

const figure = /^-?(?:\d{1,3}(?:[  .]\d{3})+|\d{1,9})(?:,\d{1,2}|(?<!\.\d{3})\.\d{2})?$/u;

function centsOf({ words }: Cell, unit: number | null): number | null {
  if (unit === null || !figure.test(words) || /^(?:19|20)\d\d$/.test(words)) return null;
  const value = Number(words.replace(/[  ](?=\d{3})|\.(?=\d{3}(?:\D|$))/gu, '').replace(',', '.'));
  return value > 0 && Number.isSafeInteger(Math.round(value * unit * 100)) ? Math.round(value * unit * 100) : null;
}
