import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import type { DateSpan } from '../../contract.ts';
import { type AnyYear, boundsOf } from './date-spans.ts';

/**
 * Dates without a year ("in March", "le 4 juin"): of the year that the earlier questions fixed, where there is one; else one span for each year
 * whose sittings fell then; else one for each year with a sitting, so that it can be said that none fell then.
 */
export async function anyYearSpans(dates: AnyYear[], before: DateSpan[], reader: Pick<CorpusReader, 'sittings'>): Promise<DateSpan[]> {
  if (dates.length === 0) return [];
  const fixed = new Set(before.flatMap(({ from, to }) => (from && to && from.slice(0, 4) === to.slice(0, 4) ? [from.slice(0, 4)] : [])));
  const sittings = await reader.sittings();
  return dates.flatMap(({ month, day, text }) => {
    const part = [month, ...(day === null ? [] : [day])].map((value) => String(value).padStart(2, '0')).join('-');
    const held = [...new Set(sittings.filter(({ date }) => date.slice(5).startsWith(part)).map(({ date }) => date.slice(0, 4)))];
    const every = [...new Set(sittings.map(({ date }) => date.slice(0, 4)))];
    const years = fixed.size === 1 ? [...fixed] : held.length > 0 ? held : every;
    return years.map((year) => ({ ...boundsOf(`${year}-${part}`), text }));
  });
}
