import type { Span } from '../../../../corpus/record/place.ts';
import type { Case } from '../check.ts';
import { equivalents } from '../equivalents.ts';
import type { Unit } from '../evidence.ts';
import { type Figure, printedAs } from '../figures.ts';
import type { Word } from '../read-text.ts';
import { isGlue } from '../tables/glue-words.ts';
import { coordinators } from '../tables/order-rows.ts';

/** What is counted ("14 communes") stands behind the same figure in the cited words, at most one word of meaning apart. */
export function sameMeasure({ claim, carried }: Case, unit: Unit, figure: Figure): boolean {
  const printed = printedAs(unit.reading.figures, figure);
  // "La moitié des produits": a share is of something too.
  const isShare = (text: string, { end }: Span) => /^\s(?:of|de|des|du|d['’])(?!\p{L})/u.test(text.slice(end));
  const share =
    /^(?:percent|fraction):/.test(figure.key) &&
    [claim, unit.reading].every(({ text }, k) => (k === 0 ? [figure] : printed).some((one) => isShare(text, one)));
  if (!(figure.key.startsWith('n:') || share) || /^(?:count|quorum|vote)$/.test(unit.fact?.kind ?? '')) return true;
  const at = claim.words.findIndex((word) => word.start >= figure.end);
  // English has its adjectives before the noun: "three full-time jobs".
  const nouns = claim.words
    .slice(at, at + (claim.lang === 'en' ? 4 : 3))
    .filter((word, k, run) => !isGlue(word.folded) && !run.slice(0, k + 1).some((one) => one.afterMark || coordinators.has(one.folded)))
    .slice(0, claim.lang === 'en' ? 3 : 1);
  const content = unit.reading.words.filter((word) => !isGlue(word.folded));
  const known = nouns
    .filter((noun) => noun.part === 'word' && !carried.has(claim.words.indexOf(noun)))
    .map((noun) => new Set(equivalents([noun.folded], claim.lang).flat()))
    .filter((stems) => content.some((word) => stems.has(word.stem)));
  if (at < 0 || printed.length === 0 || known[0] === undefined || !printed.some((other) => followers(content, other).length > 0))
    return true;
  return known.some((stems) => printed.some((other) => followers(content, other).some((word) => stems.has(word.stem))));
}

function followers(content: readonly Word[], figure: Span): Word[] {
  return content.filter((word) => word.start >= figure.end).slice(0, 2);
}
