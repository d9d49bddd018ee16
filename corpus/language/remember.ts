/** Texts shorter than this are read anew faster than they are looked up. */
const worthIt = 400;
/** One document is looked at in a few views (source, readable, folded, its head) before the next one comes. */
const entries = 4;

/**
 * The same function, which remembers its answers for the last few long texts: the extractors of one document ask the same of the same text.
 * Answers are shared and must not be changed.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known: { text: string; answer: T }[] = [];
  return (text) => {
    if (text.length < worthIt) return read(text);
    const found = known.find((one) => one.text === text);
    if (found) return found.answer;
    const answer = read(text);
    known.unshift({ text, answer });
    known.length = Math.min(known.length, entries);
    return answer;
  };
}
