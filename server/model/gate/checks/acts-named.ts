import { fold } from '../../../../corpus/language/fold.ts';
import type { Case, Reason } from '../check.ts';

/** An act that the claim names by an identifier is one that it cites, or stands in the cited words. */
export function actsNamed({ claim, evidence, carried }: Case): Reason | null {
  const key = (id: string) => fold(id).replace(/[\\\s]/g, '');
  const known = evidence.act.identifiers.map(key);
  const printed = evidence.units.flatMap((unit) =>
    [...unit.reading.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}_/-]*/gu)].map((found) => key(found[0])),
  );
  for (const { id } of claim.ids) {
    const wanted = key(id);
    if (!known.some((one) => one === wanted || one.startsWith(`${wanted}-`) || wanted.startsWith(`${one}-`)) && !printed.includes(wanted))
      return 'actNotCited';
  }
  // "n° 1077", "id. 4121": the number of an act.
  for (const found of claim.text.matchAll(/(?:\bn°|\bno\.?|\bnum[ée]ro|\bnumber|\bid\.)\s{0,2}([\p{L}\d][\p{L}\d_/-]{0,40})/giu)) {
    const wanted = key(found[1] ?? '');
    if (!/\d/.test(wanted)) continue;
    const isPart = known.some((one) => one.split(/[^a-z0-9]+/).includes(wanted) || one === `id.${wanted}` || one === wanted);
    if (!isPart && !printed.includes(wanted)) return 'actNotCited';
    if (!isPart) continue;
    for (const [index, figure] of claim.figures.entries()) {
      if (figure.start >= found.index && figure.end <= found.index + found[0].length) carried.add(-1 - index);
    }
  }
  return null;
}
