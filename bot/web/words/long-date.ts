import type { Lang } from '../../../server/contract.ts';

/** A day in words ("28 août 2018", "28 August 2018"); what is no day stays as it is. */
export function longDate(day: string, lang: Lang): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const words = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  // French writes the first of a month "1er".
  return words.format(new Date(`${day}T00:00:00Z`)).replace(/^1 (?=\p{Ll})/u, '1er ');
}

/** A day, a month or a year in words: as precise as the act. */
export function partialDate(date: string, lang: Lang): string {
  if (!/^\d{4}-\d{2}$/.test(date)) return longDate(date, lang);
  const words = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return words.format(new Date(`${date}-01T00:00:00Z`));
}
