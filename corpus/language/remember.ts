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

/** French has some thousand words and a council some hundred names: more than this are of documents long read. */
const vocabulary = 20_000;

/** The same function of a word, which remembers its answers: documents use the same words again and again, and judging one takes many steps. */
export function rememberWords<T>(judge: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const answer = judge(word);
    if (known.size >= vocabulary) known.clear();
    known.set(word, answer);
    return answer;
  };
}

/** The same function, which remembers its answer as long as somebody holds the object that it was asked of. */
export function rememberOf<K extends object, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { answer: T }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.answer;
    const answer = read(key);
    known.set(key, { answer });
    return answer;
  };
}
