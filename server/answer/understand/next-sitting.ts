import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import { fold } from '../../../corpus/language/fold.ts';
import type { DateSpan, Question } from '../../contract.ts';
import { boundsOf } from './date-spans.ts';

const sitting = '(?:seance|reunion|celle|sitting|meeting|session|one)';
const after = new RegExp(
  `\\b(?:${sitting} (?:d'apres|suivante|qui (?:a )?sui\\w+)|la suivante|(?:next|following) ${sitting}|${sitting} after(?: that)?)\\W*$`,
);
const before = new RegExp(
  `\\b(?:${sitting} (?:d'avant|precedente|qui (?:a )?preced\\w+)|la precedente|(?:previous|preceding) ${sitting}|${sitting} before(?: that)?)\\W*$`,
);

/**
 * "Et celle d'après ?", "and the previous meeting?": the sitting behind or before the one that the earlier question fixed by its date; empty where
 * none is asked for, none was fixed or there is none.
 */
export async function nextSitting(text: string, past: Question | null, reader: Pick<CorpusReader, 'sittings'>): Promise<DateSpan[]> {
  const folded = fold(text);
  const step = after.test(folded) ? 1 : before.test(folded) ? -1 : 0;
  const [fixed] = past?.dates ?? [];
  if (step === 0 || past?.dates.length !== 1 || !fixed?.from || !fixed.to) return [];
  const { from, to } = fixed;
  const days = [...new Set((await reader.sittings()).map(({ date }) => date))].sort();
  const day = step === 1 ? days.find((one) => one > to.slice(0, one.length)) : days.findLast((one) => one < from.slice(0, one.length));
  return day === undefined ? [] : [{ ...boundsOf(day), text: text.trim() }];
}
