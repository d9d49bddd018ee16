import type { FoundDate } from '../../../corpus/language/dates.ts';

/** "du 19 au 30 décembre 2023", "from 19 to 30 December 2023": the first of two days that share their month. */
export function firstDays(text: string, dates: readonly FoundDate[]): FoundDate[] {
  return dates.flatMap((last) => {
    const said = /(?:^|[^\p{L}\p{N}])(?:du|des|les|le|from|between|of) (\d{1,2})(?: ?er)? (?:au|et(?: le)?|to|and|until) $/iu.exec(
      text.slice(Math.max(0, last.start - 24), last.start),
    );
    const day = Number(said?.[1]);
    if (said === null || last.date.length !== 10 || day < 1 || day >= Number(last.date.slice(8))) return [];
    const start = last.start - said[0].length + said[0].search(/\d/);
    return [
      {
        ...last,
        start,
        end: start + String(said[1]).length,
        date: `${last.date.slice(0, 8)}${String(day).padStart(2, '0')}`,
        weekday: null,
      },
    ];
  });
}

/** "et reçu le jour même", "and published on the same day": the day that stands before. */
export function sameDays(text: string, dates: readonly FoundDate[]): FoundDate[] {
  return [...text.matchAll(/(?<!\p{L})(?:m[êe]me jour|jour m[êe]me|same day)(?!\p{L})/giu)].flatMap(({ index, 0: words }) => {
    const before = dates.findLast((one) => one.end <= index && one.date.length === 10);
    return before === undefined ? [] : [{ ...before, start: index, end: index + words.length, weekday: null }];
  });
}
