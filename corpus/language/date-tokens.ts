import { monthNumbers, weekdayNumbers } from './months.ts';
import { numbersIn } from './number-words.ts';
import { remember } from './remember.ts';

/** A word, figure or mark of a folded text, with what it may be in a date. */
export type Token = {
  text: string;
  start: number;
  end: number;
  number: number | null;
  inWords: boolean;
  month: number | null;
  weekday: number | null;
};

/** Words, figures and marks; a number in words is one token. */
export const dateTokens = remember((folded: string): Token[] => {
  const words = numbersIn(folded);
  const tokens: Token[] = [];
  let w = 0;
  let end = 0;
  for (let start = 0; start < folded.length; start = end) {
    const kind = kindOf(folded, start);
    end = start + 1;
    if (kind === 'space') continue;
    if (kind !== 'mark') while (end < folded.length && kindOf(folded, end) === kind) end += 1;
    while (w < words.length && (words[w]?.end ?? 0) <= start) w += 1;
    const inWords = words[w];
    if (inWords && inWords.start <= start) {
      if (inWords.start === start) {
        const text = folded.slice(start, inWords.end);
        // "sept." is September as often as seven: it is read as the day first, then as the month.
        const month = text === 'sept' ? 9 : null;
        tokens.push({ text, start, end: inWords.end, number: inWords.value, inWords: true, month, weekday: null });
      }
      continue;
    }
    const text = folded.slice(start, end);
    tokens.push({
      text,
      start,
      end,
      number: kind === 'figure' && text.length <= 8 ? Number(text) : null,
      inWords: false,
      month: kind === 'word' ? (monthNumbers[text] ?? null) : null,
      weekday: kind === 'word' ? (weekdayNumbers[text] ?? null) : null,
    });
  }
  return tokens;
});

/** By hand and not by an expression, whose matches took half the time of finding dates. Folded texts have no other white space. */
function kindOf(folded: string, at: number): 'word' | 'figure' | 'space' | 'mark' {
  const code = folded.charCodeAt(at);
  if (code >= 97 && code <= 122) return 'word';
  if (code >= 48 && code <= 57) return 'figure';
  return code === 32 || code === 10 ? 'space' : 'mark';
}
