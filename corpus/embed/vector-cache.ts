import { createHash } from 'node:crypto';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import pLimit from 'p-limit';
import { EmbedderError } from './embedder-error.ts';
import { serviceFault } from './service-fault.ts';

/** Vectors by a key that stands for an embedder and a text. */
export type VectorCache = {
  get(keys: readonly string[]): Promise<Map<string, number[]>>;
  put(entries: readonly (readonly [string, number[]])[]): Promise<void>;
};

/** Texts that are sent and kept together: what a run that is stopped has paid for is not lost. */
const batch = 512;

export type CachedEmbeddings = EmbeddingsInterface & { dimension(): Promise<number> };

/**
 * Embeddings of a service: each text is sent once, vectors have the length 1 (what the store compares them by), and a fault says what to do.
 * A question that can't be embedded gets a vector that is like nothing, so that it is answered by its words alone.
 */
export function withCache({
  id,
  embeddings,
  cache,
  complain,
}: {
  id: string;
  embeddings: EmbeddingsInterface;
  cache?: VectorCache;
  complain: (error: Error) => void;
}): CachedEmbeddings {
  let dimension = 0;
  // Texts may be asked for while others are: the first to be kept makes the table.
  const oneAtATime = pLimit(1);
  const made = async (texts: string[]): Promise<number[][]> => {
    try {
      return (await embeddings.embedDocuments(texts)).map((vector) => unit(vector, id));
    } catch (cause) {
      throw cause instanceof EmbedderError ? cause : unreachable(id, cause);
    }
  };
  const embedDocuments = async (texts: string[]): Promise<number[][]> => {
    const keys = texts.map((text) => keyOf(id, text));
    const known = (await cache?.get([...new Set(keys)])) ?? new Map<string, number[]>();
    const missing = new Map(texts.flatMap((text, i) => (known.has(keys[i] ?? '') ? [] : [[keys[i] ?? '', text] as const])));
    const entries = [...missing];
    for (let at = 0; at < entries.length; at += batch) {
      const part = entries.slice(at, at + batch);
      const vectors = await made(part.map(([, text]) => text));
      const fresh = part.map(([key], i) => [key, vectors[i] ?? []] as const);
      for (const [key, vector] of fresh) known.set(key, vector);
      await oneAtATime(async () => cache?.put(fresh));
    }
    return keys.map((key) => known.get(key) ?? []);
  };
  return {
    embedDocuments,
    async embedQuery(text) {
      try {
        return unit(await embeddings.embedQuery(text), id);
      } catch (cause) {
        complain(cause instanceof EmbedderError ? cause : unreachable(id, cause));
        return new Array<number>(dimension).fill(0);
      }
    },
    async dimension() {
      // Asked for, not looked up: a service that is down is told before anything is written.
      const [vector = []] = await made(['dimension']);
      dimension = vector.length;
      return dimension;
    },
  };
}

function keyOf(id: string, text: string): string {
  return createHash('sha256').update(`${id}\n${text}`).digest('base64url');
}

function unit(vector: number[], id: string): number[] {
  const norm = Math.hypot(...vector);
  if (!Number.isFinite(norm) || norm === 0) throw new EmbedderError('badVector', `EMBEDDINGS=${id} gave a vector that can't be compared.`);
  return vector.map((value) => value / norm);
}

function unreachable(id: string, cause: unknown): EmbedderError {
  const { status: told } = serviceFault(cause);
  const status = told === null ? '' : ` (${told})`;
  return new EmbedderError(
    'unreachable',
    `EMBEDDINGS=${id} gives no vectors${status}. Check that the service runs and has this model, EMBEDDINGS_BASE_URL and EMBEDDINGS_API_KEY; or set EMBEDDINGS=builtin.`,
    { cause },
  );
}
