import type { Lang } from '../../contract.ts';
import { equivalents } from './equivalents.ts';
import { readText } from './read-text.ts';
import { stemsOf } from './stems.ts';
import { isGlue } from './tables/glue-words.ts';
import { operatorsOf } from './tables/operator-rows.ts';

/** Share of a claim's words of meaning, figures and dates that words of an act have too, 0 to 1. It proves nothing: order and negation don't count. */
export type Likeness = (words: string) => number;

/** A claim made ready to be compared with words of acts. */
export function likenessTo(claim: string, lang: Lang): Likeness {
  const { words, figures, dates } = readText(claim, lang);
  const ways = words
    .filter(({ part, folded }) => part === 'word' && !isGlue(folded) && operatorsOf(folded) === null)
    .map(({ folded }) => equivalents([folded], lang));
  const values = [...figures.map(({ key }) => key), ...dates.map(({ date }) => date)];
  const all = ways.length + values.length;
  return (text) => {
    const reading = readText(text, 'fr');
    const stems = new Set(reading.words.flatMap(({ folded }) => stemsOf(folded)));
    const printed = new Set([...reading.figures.map(({ key }) => key), ...reading.dates.map(({ date }) => date)]);
    const said = ways.filter((some) => some.some((way) => way.every((stem) => stems.has(stem)))).length;
    return all === 0 ? 0 : (said + values.filter((value) => printed.has(value)).length) / all;
  };
}
