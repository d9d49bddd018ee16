import { type Item, itemsOf } from './items.ts';
import { corrected } from './lexicon.ts';
import { bareForm, findPattern, type Pattern, parsePattern } from './pattern.ts';

/** Ways to ask for one thing, French and English, one a line, as `pattern.ts` explains. */
export type Ways = { fr: string; en: string };

/** Whether a question, in either language, is worded in one of these ways; misspelt words count as those of the tables. */
export function asks({ fr, en }: Ways): (question: string) => boolean {
  const patterns: Pattern[] = [fr, en].flatMap((cell) =>
    cell
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(parsePattern),
  );
  return (question) => {
    const { written, meant } = itemsRead(question);
    return patterns.some((pattern) => findPattern(pattern, written) !== null || findPattern(pattern, meant) !== null);
  };
}

/** The items of a question as written, and with slips of the pen corrected: a word that no table knows ("ouvert") is not always one. */
type Read = { question: string; written: Item[]; meant: Item[] };

let last: Read | null = null;

/** Kept for the next table: each question is held against dozens of them. */
function itemsRead(question: string): Read {
  if (last?.question === question) return last;
  const items = itemsOf(question);
  const withWords = (change: (word: string) => string) =>
    items.map((item) => (item.kind === 'word' ? { ...item, text: bareForm(change(item.text)) } : item));
  last = { question, written: withWords((word) => word), meant: withWords(corrected) };
  return last;
}
