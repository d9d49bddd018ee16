import { Embeddings } from '@langchain/core/embeddings';
import { contentWords } from './content-words.ts';
import { leadWeight, saturation, wordFeatures } from './word-features.ts';

/**
 * 512 finds 89 % of the right passages of piaf among its first 100 (256: 82 %, 1024: 93 %, 2048: 95 %) and all of spf's; since
 * candidates are compared again word by word, hybrid's R@1 is the same from 256 to 2048 (bench/RESULTS.md). 2 kB a passage.
 */
export const builtinDimension = 512;

/**
 * Vectors without a model: the stems of a text's words and their runs of four letters, hashed with a sign into a fixed number of
 * dimensions, length-normalised. Deterministic; knows nothing of the corpus, so that a stored vector never has to change.
 */
export class BuiltinEmbeddings extends Embeddings {
  readonly dimension: number;

  constructor(dimension: number = builtinDimension) {
    super({});
    this.dimension = dimension;
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => this.passageVector(text));
  }

  override async embedQuery(text: string): Promise<number[]> {
    const vector = new Array<number>(this.dimension).fill(0);
    for (const word of contentWords(text)) {
      const { stem, grams } = wordFeatures(word);
      this.put(vector, stem, 1);
      for (const gram of grams) this.put(vector, gram, 2 / grams.length);
    }
    return unit(vector);
  }

  private passageVector(text: string): number[] {
    const weights = new Map<string, number>();
    let length = 0;
    contentWords(text).forEach((word, position) => {
      const weight = leadWeight(position);
      const { stem, grams } = wordFeatures(word);
      length += weight;
      weights.set(stem, (weights.get(stem) ?? 0) + weight);
      for (const gram of grams) weights.set(gram, (weights.get(gram) ?? 0) + weight);
    });
    const vector = new Array<number>(this.dimension).fill(0);
    for (const [feature, weight] of weights) this.put(vector, feature, saturation(weight, length));
    return unit(vector);
  }

  private put(vector: number[], feature: string, weight: number): void {
    const hash = hash32(feature);
    const at = (hash >>> 1) % this.dimension;
    vector[at] = (vector[at] ?? 0) + (hash & 1 ? -weight : weight);
  }
}

function unit(vector: number[]): number[] {
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return norm === 0 ? vector : vector.map((value) => value / norm);
}

/** FNV-1a with MurmurHash3's finish: even in every bit, the same on every machine. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
