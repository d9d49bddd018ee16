import type { Readable } from './readable.ts';

/**
 * The readable text as it is made, in runs: from the start of one to the start of the next, offsets of the text and of the source go side by
 * side. A text has few (a plain one has one a line at most), so that a way back costs little to make, and a search in few numbers to use.
 */
export class KeptRuns {
  readonly #source: string;
  readonly #pieces: string[] = [];
  /** Where each run starts, in the readable text and in the source. */
  readonly #starts: number[] = [];
  readonly #sourceStarts: number[] = [];
  #length = 0;
  #sourceEnd = -1;
  /** White space counts once something follows it on its line. */
  #space: number | null = null;
  #lineOpen = false;

  constructor(source: string) {
    this.#source = source;
  }

  keep(from: number, to: number): void {
    this.#putSpace();
    this.#put(from, this.#source.slice(from, to));
    this.#lineOpen = true;
  }

  space(at: number): void {
    if (this.#lineOpen) this.#space ??= at;
  }

  breakLine(at: number): void {
    this.#space = null;
    this.#put(at, '\n');
    this.#lineOpen = false;
  }

  readable(): Readable {
    this.#putSpace();
    const text = this.#pieces.join('');
    const end = this.#source.length;
    return {
      text,
      toSource: (span) => {
        const start = this.#origin(span.start) ?? end;
        return { start, end: span.end > span.start ? (this.#origin(span.end - 1) ?? end - 1) + 1 : start };
      },
      fromSource: (span) => ({ start: this.#shown(span.start), end: this.#shown(span.end) }),
    };
  }

  #putSpace(): void {
    if (this.#space !== null) this.#put(this.#space, ' ');
    this.#space = null;
  }

  #put(at: number, words: string): void {
    if (at !== this.#sourceEnd) {
      this.#starts.push(this.#length);
      this.#sourceStarts.push(at);
    }
    this.#pieces.push(words);
    this.#length += words.length;
    this.#sourceEnd = at + words.length;
  }

  /** The source offset of a character of the readable text; undefined outside it. */
  #origin(at: number): number | undefined {
    if (at < 0 || at >= this.#length) return undefined;
    const run = firstAbove(this.#starts, at) - 1;
    return (this.#sourceStarts[run] ?? 0) + at - (this.#starts[run] ?? 0);
  }

  /** The first character of the readable text that stands at this source offset or behind it. */
  #shown(at: number): number {
    const run = firstAbove(this.#sourceStarts, at) - 1;
    if (run < 0) return 0;
    return Math.min((this.#starts[run] ?? 0) + at - (this.#sourceStarts[run] ?? 0), this.#starts[run + 1] ?? this.#length);
  }
}

/** Index of the first of sorted numbers that is greater; their number where none is. */
function firstAbove(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
