import type { Fact } from '../../../corpus/record/fact.ts';
import type { Place } from '../../../corpus/record/place.ts';

/** A reference: the facts (or bare places) that carry what stands before it. Numbered when the answer is composed. */
export type Cite = { facts: readonly Fact[]; places: readonly Place[] };
/** The act's own words, taken from its text when the answer is composed: a place, or all that it takes to prove a fact. */
export type Quote = { quote: Place; fact: Fact | null };

/**
 * A sentence on its way to becoming Markdown. A string part is Markdown already: only `md` makes one, and it escapes whatever
 * comes from an act or from a question, so that no printed word can become a link, a heading or a reference number.
 */
export class Rich {
  readonly parts: readonly (string | Cite | Quote)[];
  constructor(parts: readonly (string | Cite | Quote)[]) {
    this.parts = parts;
  }
  get isEmpty(): boolean {
    return this.parts.every((part) => part === '');
  }
}

export type Slot = string | number | Rich;

/** Words with slots: md`${name} was absent${proof}.` Strings put into a slot are escaped, rich text is taken as it is. */
export function md(words: TemplateStringsArray, ...slots: readonly Slot[]): Rich {
  const parts: (string | Cite | Quote)[] = [];
  words.forEach((word, i) => {
    parts.push(word);
    const slot = slots[i];
    if (slot instanceof Rich) parts.push(...slot.parts);
    else if (slot !== undefined) parts.push(plain(String(slot)));
  });
  return new Rich(parts);
}

export const nothing = new Rich([]);

/** Text that is not ours, as Markdown that reads the same. */
export function text(words: string): Rich {
  return new Rich([plain(words)]);
}

/** A reference to the facts that prove what was said. */
export function proof(...facts: readonly Fact[]): Rich {
  return facts.length === 0 ? nothing : new Rich([{ facts, places: [] }]);
}

/** A reference to a place that no fact holds: a title, a heading, the nearest words. */
export function proofAt(...places: readonly Place[]): Rich {
  return places.length === 0 ? nothing : new Rich([{ facts: [], places }]);
}

/** The words of an act, to be put between the language's quotation marks and followed by a reference. */
export function wordsAt(quote: Place): Rich {
  return new Rich([{ quote, fact: null }]);
}

/** The words that prove a fact. */
export function wordsOf(fact: Fact): Rich {
  const [quote] = fact.places;
  return quote ? new Rich([{ quote, fact }]) : nothing;
}

export function joined(list: readonly Rich[], separator = ' '): Rich {
  return new Rich(list.flatMap((item, i) => (i === 0 ? item.parts : [separator, ...item.parts])));
}

/** Escapes what Markdown would take as a mark, and nothing else: an underscore inside an identifier stays as printed. */
export function plain(words: string): string {
  return words
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*[\]<>|]/g, '\\$&')
    .replace(/~(?=~)/g, '\\~')
    .replace(/&(?=[#\w])/g, '\\&')
    .replace(/(?<![\p{L}\p{N}_])_|_(?![\p{L}\p{N}_])/gu, '\\_');
}

/** What only a line's start makes a mark: a list, a heading, a rule. */
export function escapeLineStart(line: string): string {
  return line.replace(/^(\s*)([-+#=])/, '$1\\$2').replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
