import type { FactOf } from '../../corpus/record/fact.ts';
import { type ActText, lineAround } from './act-text.ts';
import type { FoundAmount } from './find-amounts.ts';

type Plan = NonNullable<FactOf<'amount'>['value']['plan']>;

/**
 * Lines that follow each other and end in an amount ("- coût total .......90 000,00 €") are one financing plan: a total and its parts, by the
 * index of the amount. Only lists with one total and at least one part count, since only they can be summed; nothing is read from a text
 * without lines, where columns run into each other.
 */
export function financingPlans(act: ActText, amounts: FoundAmount[], lines: number[][]): Map<number, Plan> {
  const plans = new Map<number, Plan>();
  let n = 0;
  for (const group of lines) {
    const roles = group.map((index) => role(act, amounts[index]));
    if (roles.filter((is) => is === 'total').length !== 1 || !isAnnounced(act, amounts, group)) continue;
    n += 1;
    for (const [i, index] of group.entries()) plans.set(index, { n, role: roles[i] ?? 'part' });
  }
  return plans;
}

/** Dots lead to each figure, or the words above announce a plan: a list of grants with a total of its page is none. */
function isAnnounced(act: ActText, amounts: FoundAmount[], group: number[]): boolean {
  const first = amounts[group[0] ?? -1];
  if (!first) return false;
  const dotted = group.every((index) =>
    /(?:\.{3,}|…)\s?$/.test(act.view.slice(Math.max(0, (amounts[index]?.start ?? 0) - 8), amounts[index]?.start)),
  );
  return (
    dotted ||
    /\b(?:financement|se (?:presente|decompose|repartit)|reparti|comme suit)/.test(
      act.flow.slice(Math.max(0, first.start - 300), first.start),
    )
  );
}

/** Indexes of amounts that close two lines or more, one below the other, each alone on its line behind its label. */
export function amountLines(act: ActText, amounts: FoundAmount[]): number[][] {
  const result: number[][] = [];
  if (act.flat) return result;
  let previousLineEnd = -1;
  for (const [i, amount] of amounts.entries()) {
    const line = lineAround(act, amount);
    const aloneOnLine = (amounts[i - 1]?.end ?? -1) <= line.start && (amounts[i + 1]?.start ?? act.view.length) >= line.end;
    const closesLine = /^[\s.;,)]*(?:(?:ht|ttc|nets?)[\s.;,)]*)?(?:\(?\d{1,3}(?:[.,]\d{1,2})?\s?%\)?)?[\s.;]*$/.test(
      act.flow.slice(amount.end, line.end),
    );
    const labelled = /^[^\p{L}]{0,4}[\p{L}][^.;]{2,90}?(?:\.{3,}|…|:|\s)/u.test(act.view.slice(line.start, amount.start));
    if (!aloneOnLine || !closesLine || !labelled) continue;
    const follows = previousLineEnd >= 0 && /^[\s,;]*$/.test(act.view.slice(previousLineEnd, line.start));
    if (follows) result.at(-1)?.push(i);
    else result.push([i]);
    previousLineEnd = line.end;
  }
  return result.filter((group) => group.length > 1);
}

function role(act: ActText, amount: FoundAmount | undefined): 'total' | 'part' {
  if (!amount) return 'part';
  const { start } = lineAround(act, amount);
  return /\b(?:totale?|totaux|cout|montant (?:de l'operation|global|previsionnel)|ensemble|depense subventionnable|budget global)\b/.test(
    act.flow.slice(start, amount.start),
  )
    ? 'total'
    : 'part';
}
