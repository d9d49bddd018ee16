import type { Span } from '../../../../corpus/record/place.ts';
import type { Case } from '../check.ts';
import type { Unit } from '../evidence.ts';
import { type Figure, printedAs } from '../figures.ts';

/** "HT" and "TTC" belong to the sum that they stand behind. */
export function sameTax({ claim }: Case, unit: Unit, figure: Figure): boolean {
  const said = taxBehind(claim.text, figure);
  if (said === null) return true;
  const printed = printedAs(unit.reading.figures, figure).flatMap((other) => taxBehind(unit.reading.text, other) ?? []);
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
