import { hash32 } from './builtin-embeddings.ts';
import { contentWords } from './content-words.ts';
import { wordFeatures } from './word-features.ts';

/** Hashed counters: two stems share one now and then, which only makes a rare word a little less rare. 256 kB whatever the corpus. */
const counters = 65_536;

/** In how many passages of the corpus each stem stands. Kept beside the passages and changed with them, so that no vector depends on it. */
export class TermFrequencies {
  passages: number;
  private readonly counts: Uint32Array;

  constructor(passages = 0, counts: Uint32Array = new Uint32Array(counters)) {
    this.passages = passages;
    this.counts = counts;
  }

  /** Takes a passage in (1) or out (-1). */
  count(passage: string, change: 1 | -1): void {
    this.passages += change;
    for (const slot of new Set(contentWords(passage).map((word) => slotOf(wordFeatures(word).stem)))) {
      this.counts[slot] = Math.max(0, (this.counts[slot] ?? 0) + change);
    }
  }

  /** BM25's IDF: 0 for a stem of every passage, most for one of none. */
  rarity = (stem: string): number => {
    const having = Math.min(this.passages, this.counts[slotOf(stem)] ?? 0);
    return Math.log(1 + (this.passages - having + 0.5) / (having + 0.5));
  };

  toBytes(): Uint8Array {
    return new Uint8Array(this.counts.buffer.slice(0));
  }

  static fromBytes(passages: number, bytes: Uint8Array): TermFrequencies {
    // Copied: bytes out of an Arrow buffer need not start at a multiple of four.
    return new TermFrequencies(passages, new Uint32Array(Uint8Array.from(bytes).buffer));
  }
}

function slotOf(stem: string): number {
  return hash32(stem) % counters;
}
