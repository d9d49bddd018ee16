import { fold } from '../../../corpus/language/fold.ts';

/** A sum written out in figures: "4 800 €", "€318,204.75", "96 310,40 euros", "4800 €". Groups of three or one run of digits, two decimals. */
const sum =
  /(?:(?<before>€|eur )\s?)?(?<![\d.,])(?<whole>\d{1,3}(?:[ .,\u00a0\u202f]\d{3}){1,4}|\d{1,12})(?:[.,](?<cents>\d{2}))?(?![\d]|[.,]\d)\s?(?<behind>€|euros?\b|eur\b)?/gu;

/**
 * The sums of money that a question names, in cents: "à quoi correspondent les 4 800 € ?". A figure counts with its currency beside it, or with
 * cents; a bare figure is a year, a number or an article.
 */
export function amountsNamed(question: string): number[] {
  return [...fold(question).matchAll(sum)].flatMap(({ groups }) => {
    const exact = groups?.cents !== undefined && (groups.whole?.length ?? 0) > 2;
    if (!groups || !(groups.before ?? groups.behind ?? exact)) return [];
    return [Number(groups.whole?.replace(/\D/g, '')) * 100 + Number(groups.cents ?? 0)];
  });
}

/** The question's text without the sums that it names. */
export function withoutSums(question: string): string {
  return question.replace(sum, (found) => (amountsNamed(found).length > 0 ? ' ' : found));
}
