import type { Lang } from '../../../server/contract.ts';

/** Cents as money in words of the language: "1 250,00 €", "€1,250.00". */
export function euros(cents: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    // A price of a unit may have parts of a cent: "0,125 €".
    maximumFractionDigits: 5,
  }).format(cents / 100);
}
