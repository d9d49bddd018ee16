import { fold } from '../../corpus/language/fold.ts';
import type { Span } from '../../corpus/record/place.ts';
import type { Cell } from '../sitting/table-cells.ts';

/** Money in a cell of a table whose head names the unit on a line of its own. */
export type TornFigure = Span & { cents: number; tax: 'HT' | 'TTC' | null };

/** "€ HT", "en Euros H.T.", "Montant en €", "TOTAL en euros HT": a cell that ends with the unit and has no figure. */
const unitCell = /^(?!.*\d)[^.;:]{0,45}?(?:€|\beuros?)(?: ?(?:(?<ht>ht|h\.t\.?|hors taxes?)|(?<ttc>ttc|t\.t\.c\.?)))?\)?$/;
/** Whether there is any: asked of the whole text before it is cut into cells. */
export const anyUnitCell = /(?:€|\beuros?)(?:\s?(?:ht|h\.t\.?|hors taxes?|ttc|t\.t\.c\.?))?\)?[^\S\t\n]{0,8}[\t\n|]/i;
/** Columns that count something else: their figures have decimals too. */
const otherMeasure = /%|\b(?:taux|surfaces?|m2|quantites?|nombre|nbre|duree|heures?|notes?|coefficient|points?|francs?)\b|m²/;
/** A figure with its centimes and nothing else. */
const figure = /^-?\d{1,3}(?:[ \u00a0\u202f.]?\d{3})*,\d{2}$/u;
/** A line that is no row: prose between two tables. */
const longestHead = 60;
/** A word of a head that wrapped onto a line of its own ("surface"); a longer line is a sentence. */
const longestWord = 25;

/**
 * Reads the rows of one table after the other. A text layer prints a head of two lines apart from its columns ("Montant du marché | Observations"
 * over "€ HT"): which cell stands below which is lost, so figures count only where they have centimes and no head counts anything but euros.
 */
export function tornHeads(): (cells: Cell[]) => TornFigure[] {
  let tax: TornFigure['tax'] | undefined;
  let mixed = false;
  return (cells) => {
    const rows = cells.map((cell) => ({ cell, words: fold(cell.words) }));
    if (rows.length === 1 && (rows[0]?.words.length ?? 0) > longestHead) [tax, mixed] = [undefined, false];
    const figures = rows.filter(({ words }) => figure.test(words));
    const units = rows.map(({ words }) => unitCell.exec(words)).filter((match) => match !== null);
    const named = units[0]?.groups;
    const own = units.length === 0 ? undefined : named?.ht ? 'HT' : named?.ttc ? 'TTC' : null;
    if (figures.length === 0) {
      if (own !== undefined && cells.some(({ tabbed }) => tabbed)) tax = own;
      mixed ||= rows.some(({ words }) => words.length <= (rows.length > 1 ? longestHead : longestWord) && otherMeasure.test(words));
      return [];
    }
    // "TOTAL en euros HT | 446 930,36": the row's own words.
    const holds = own !== undefined ? own : mixed ? undefined : tax;
    if (holds === undefined) return [];
    return figures.flatMap(({ cell, words }) => {
      const cents = Math.round(Number(words.replace(/[^\d,-]/g, '').replace(',', '.')) * 100);
      return cents === 0 || !Number.isSafeInteger(cents) ? [] : [{ start: cell.start, end: cell.end, cents, tax: holds }];
    });
  };
}
