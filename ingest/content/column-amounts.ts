import { fold } from '../../corpus/language/fold.ts';
import type { Span } from '../../corpus/record/place.ts';
import type { SourceText } from '../reading/source-text.ts';
import { type Cell, tableCells } from '../sitting/table-cells.ts';
import { anyUnitCell, tornHeads } from './torn-heads.ts';

/** What the head of a column says of the figures below it: euros in one of its unit (null where it names none), and the tax. */
type Head = { unit: number | null; tax: 'HT' | 'TTC' | 'TVA' | null };

/** A figure of a table whose head says what it is; `cents` null where the cell has its own currency and the head adds but the tax. */
type ColumnFigure = Span & { cents: number | null; tax: Head['tax'] };

/**
 * Figures of a table whose unit or tax stands in the head of their column: "Financeur | Montant en € | Taux" over "État | 12 345,00 | 30 %", "Montant HT |
 * Montant TTC". Only where tabs or rules cut the cells and each row has as many as the head: a cell too few and a figure may belong to another column.
 * Without a unit in its cell, the cell has to be a figure and nothing else, with its centimes where the head names no unit either; a year is none.
 */
export function columnFigures({ source, view }: SourceText): ColumnFigure[] {
  if (!/[\t|]/.test(source)) return [];
  const folded = fold(source);
  const torn = anyUnitCell.test(source) ? tornHeads() : null;
  if (torn === null && !headUnit.test(folded) && !headTax.test(folded)) return [];
  const found: ColumnFigure[] = [];
  let heads: (Head | null)[] = [];
  for (const cells of tableCells(source)) {
    const apart = torn?.(cells) ?? [];
    if (cells.every(({ words }) => /^[\s:-]*$/.test(words))) {
      // The rule under a head of Markdown; a blank line ends a table.
      if (cells.length !== heads.length) heads = [];
      continue;
    }
    const own = cells.some(({ tabbed }) => tabbed) ? cells.map(({ words }) => headOf(words)) : [];
    // "TOTAL en euros HT | 446 930,36" is a row.
    if (apart.length === 0 && own.some((head) => head !== null)) {
      heads = own;
      continue;
    }
    if (cells.length !== heads.length || own.some((head) => head !== null)) heads = [];
    if (heads.length === 0) for (const { cents, tax, ...place } of apart) found.push({ ...view.fromSource(place), cents, tax });
    for (const [i, cell] of cells.entries()) {
      const head = heads[i];
      if (!head) continue;
      const cents = centsOf(cell, head);
      if (cents !== null || (head.tax !== null && /\d ?(?:€|euros?)/i.test(cell.words)))
        found.push({ ...view.fromSource(cell), cents, tax: head.tax });
    }
  }
  return found;
}

/** "Montant en €", "Coût HT (€)", "Montant (en euros)", "Dépenses en k€": what one of the unit is in euros. */
const headUnit = /(?:\ben |\((?:en )?)(?<unit>k€|€|k ?euros|milliers d'euros|euros)(?: ?(?:ht|ttc))?(?:\)|\s*$|\s*[|\t])/m;
/** "Montant HT", "Prix unitaire TTC", "Montant de la TVA", "Total H.T." */
const headTax =
  /\b(?:montants?|prix|couts?|totale?s?|depenses?|recettes?|tarifs?|offres?|loyers?)(?: [a-z']{2,12}){0,3} (?<tax>ht|h\.t\.?|hors taxes?|ttc|t\.t\.c\.?|toutes taxes comprises|tva)(?![a-z])/;

function headOf(words: string): Head | null {
  // A head has no figure of its own: "1 500 (en euros)" is a cell.
  if (/\d{3}|\d[.,]\d/.test(words)) return null;
  const folded = fold(words);
  const unit = headUnit.exec(folded)?.groups?.unit;
  const tax = headTax.exec(folded)?.groups?.tax;
  if (unit === undefined && tax === undefined) return null;
  return {
    unit: unit === undefined ? null : /^(?:k|milliers)/.test(unit) ? 1000 : 1,
    tax: tax === undefined ? null : /^h/.test(tax) ? 'HT' : tax === 'tva' ? 'TVA' : 'TTC',
  };
}

const figure = /^-?(?:\d{1,3}(?:[  .]\d{3})+|\d{1,9})(?:,\d{1,2}|(?<!\.\d{3})\.\d{2})?$/u;

function centsOf({ words }: Cell, { unit }: Head): number | null {
  if (!figure.test(words) || /^(?:19|20)\d\d$/.test(words)) return null;
  if (unit === null && !/[,.]\d{2}$/.test(words)) return null;
  const value = Number(words.replace(/[  ](?=\d{3})|\.(?=\d{3}(?:\D|$))/gu, '').replace(',', '.'));
  const cents = Math.round(value * (unit ?? 1) * 100);
  return value > 0 && Number.isSafeInteger(cents) ? cents : null;
}
