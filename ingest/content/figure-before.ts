/**
 * The figure that ends at the currency, read from right to left: groups of three digits after spaces or points, a fraction of one or two
 * digits after a comma or point. Leading figures that no group can follow stay out ("2023 225 214,01 €" is 225 214,01).
 */
export function figureBefore(
  folded: string,
  at: number,
  view: string,
): { start: number; value: number; whole: boolean; torn: boolean } | null {
  let stop = at;
  while (stop > 0 && /\s/.test(folded.charAt(stop - 1))) stop -= 1;
  const from = Math.max(0, stop - 32);
  const stretch = folded.slice(from, stop);
  const match =
    partsOfCent(stretch, folded.slice(at, at + 40), folded.slice(Math.max(0, at - 60), at + 60)) ??
    /(?<!\d)(?<!\d[.,])(\d{1,3}(?: \d{3})+)([.,]\d{1,2}| ?, ?\d{2})?$/.exec(stretch) ??
    /(?<!\d)(?<!\d[.,])(\d{1,3}(?:\.\d{3})+)(,\d{1,2})?$/.exec(stretch) ??
    /(?<!\d)(?<!\d[.,])(\d{1,3}(?:'\d{3})+)([.,]\d{1,2})?$/.exec(stretch) ??
    /(?<!\d)(?<!\d[.,])(\d{1,9})([.,]\d{1,2})?$/.exec(stretch);
  if (!match) return null;
  const digits = (match[1] ?? '').replace(/\D/g, '');
  if (/^00/.test(digits) || /^0\d/.test(digits)) return null;
  let start = from + match.index;
  const before = folded.slice(Math.max(0, start - 16), start);
  const whole = match[2] === undefined;
  // "996,32 181 €": a decimal figure and then a bare one is a row cut by columns; "9 675,3 6€" a figure cut by recognition;
  // three digits that open a line below a figure may be its second half.
  const torn =
    (/\d\n$/.test(before) && /^\d{3}(?!\d)/.test(stretch.slice(match.index))) ||
    (/\d[.,]\d{1,2}\s$/.test(before) && whole) ||
    // "Lot 1 250 €", "n°1 250 €": the number of the lot or the thousand of the price; "lot 15 000 €" can only be a price.
    (/(?:n ?°|\b(?:lots?|articles?|tranches?|phases?|annexes?|options?|chapitres?)) ?$/.test(before) && /^\d{1,2} [1-9]/.test(match[0])) ||
    // "CD30 145 834,00 €": the figures behind the letters of a code are the code's, or the amount's if a space was lost.
    (/ /.test(match[1] ?? '') && /(?<!\p{L})(?!HT|TTC)\p{Lu}{1,4}$/u.test(view.slice(Math.max(0, start - 5), start))) ||
    /[\d][.,]$/.test(before) ||
    /\d[.,]\d\s$/.test(before);
  let value = Number(`${digits}${(match[2] ?? '').replace(/ /g, '').replace(',', '.')}`);
  // A minus is glued to its figure and free before it; a dash that opens a line is a bullet, one inside a word or range joins.
  if (
    /(?:[\s(:])-$/.test(before) &&
    !/(?:^|\n)\s*-$/.test(view.slice(Math.max(0, start - 4), start)) &&
    !/(?<!\d[.,]\d\d)(?<=\d)\s-$/.test(before)
  ) {
    value = -value;
    start -= 1;
  } else if (/\b(?:de|a|est) - $/.test(before)) {
    // "s'élève à – 12 345 €": behind "à" a dash can neither join nor list.
    value = -value;
    start -= 2;
  }
  return { start, value, whole, torn };
}

/** Of what a unit is sold: behind the currency it tells that "1,845" is no thousand and something. */
const unitSold =
  /^(?:€|euros?|eur)?\s?(?:\(?(?:ht|ttc|h\.t\.?|t\.t\.c\.?)\)?)?\s?(?:\/|par |le |du |la )\s?(?:(?:k|m|g)?wh|m3|m³|metres? cubes?|m2|m²|litres?|kg|tonnes?|km|kilometres?|pages?|copies?|feuilles?|heures?|minutes?|impressions?|unites?)(?![a-z])/;

/**
 * Prices of a unit have three to five decimals behind a comma: "0,125 €/kWh", "1,9025 €", "1,845 € le m3". A comma parts no thousands in French; three
 * figures behind one that is not nought may still be those of another language, and count only with their unit.
 */
function partsOfCent(stretch: string, behind: string, around: string): RegExpExecArray | null {
  // Behind a nought a point is decimal too: "0.125 €".
  const match = /(?<!\d)(?<!\d[.,] ?)(0(?=\.)|\d{1,4}(?=,))([.,]\d{3,5})$/.exec(stretch);
  if (match === null) return null;
  // Side by side in a list of tariffs: "Repas enfant 3,318 €  3,500 €".
  const listed = (around.match(/(?<![\d.,])\d{1,2},\d{3} ?(?:€|euros?)/g)?.length ?? 0) > 1;
  return match[1] === '0' || (match[2]?.length ?? 0) > 4 || listed || unitSold.test(behind) ? match : null;
}
