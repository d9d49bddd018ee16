import { scanDates } from '../../../corpus/language/dates.ts';
import type { DateSpan } from '../../contract.ts';
import { sentencesIn } from '../compose/bounds.ts';
import { md, proofAt, type Rich, wordsAt } from '../compose/rich.ts';
import { searchFilter } from '../scope.ts';
import type { FindContext } from './finder.ts';
import { monthName } from './month-name.ts';
import { actRef } from './tell.ts';

/** Sentences told at most. */
const most = 6;

/**
 * What acts say of a day asked for without its year ("on 19 October"): the sentences that print the day without one, as acts do of a day of
 * the same year ("le 19 octobre"); no record dates these, since the year is the reader's to tell.
 */
export async function saidOfDay({ reader, scope, words }: FindContext, missed: readonly DateSpan[]): Promise<Rich[]> {
  const days = new Set(missed.flatMap(({ precision, from }) => (precision === 'day' && from !== null ? [from.slice(5, 10)] : [])));
  const [day] = days;
  const years = new Set(missed.map(({ from }) => from?.slice(0, 4)));
  if (day === undefined || days.size > 1 || years.size < 2) return [];
  const [month, date] = day.split('-').map(Number);
  const said = `${date} ${monthName(`2000-${day}`)}`;
  const prints = (text: string) => scanDates(text).monthDays.some((one) => one.month === month && one.day === date);
  const filter = searchFilter(scope);
  const hits = await reader.search({ text: said, limit: 50, ...(filter ? { filter } : {}) });
  const fitting = hits.filter(({ passage }) => prints(passage.shown));
  const texts = await reader.texts([...new Set(fitting.map(({ act }) => act.id))]);
  return fitting
    .flatMap(({ act, passage: { actId, start, end } }) => {
      const text = texts.get(act.id) ?? '';
      const [at] = sentencesIn(text, { start, end }).filter((part) => prints(text.slice(part.start, part.end)));
      if (!at) return [];
      const place = { actId, start: at.start, end: at.end };
      return [md`${words.texts.passage(actRef(act))} ${words.quote(wordsAt(place))}${proofAt(place)}`];
    })
    .slice(0, most);
}
