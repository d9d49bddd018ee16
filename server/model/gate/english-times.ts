import type { FoundNumber } from '../../../corpus/language/number-words.ts';
import type { Figure } from './figures.ts';

/** "half past five in the afternoon", "a quarter to three", "nine o'clock", "6.30 in the evening": what stands beside the hour. */
const before = /(?:(half|(?:a )?quarter) (past|to)) $/;
const oclock = /^ o['’ ]?clock\b/;
const halfOfDay = /^,? (?:in the (morning|afternoon|evening)|([ap])\.? ?m\b)/;
/** Earlier than this no body sits: an hour without its half of the day is of the afternoon. */
const earliest = 8;

/** Times of day in English words, in folded text; `hours` are its numbers, in figures or words. A number alone is no time. */
export function findEnglishTimes(folded: string, hours: readonly FoundNumber[]): Figure[] {
  return hours.flatMap((hour): Figure[] => {
    if (!Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return [];
    const part = before.exec(folded.slice(Math.max(0, hour.start - 20), hour.start));
    const clock = oclock.exec(folded.slice(hour.end, hour.end + 12))?.[0] ?? '';
    const half = halfOfDay.exec(folded.slice(hour.end + clock.length, hour.end + clock.length + 24));
    if (part === null && clock === '' && half === null) return [];
    const morning = half?.[1] === 'morning' || half?.[2] === 'a' || (half === null && hour.value >= earliest);
    const minutes = part === null ? 0 : part[1] === 'half' ? 30 : 15;
    const at = ((hour.value % 12) + (morning ? 0 : 12)) * 60 + (part?.[2] === 'to' ? -minutes : minutes);
    const pad = (value: number) => String(value).padStart(2, '0');
    return [
      {
        start: hour.start - (part?.[0].length ?? 0),
        end: hour.end + clock.length + (half?.[0].length ?? 0),
        key: `time:${pad(Math.floor(at / 60))}:${pad(at % 60)}`,
      },
    ];
  });
}
