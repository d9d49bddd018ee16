import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { AsyncCaller } from '@langchain/core/utils/async_caller';
import pLimit from 'p-limit';
import { EmbedderError } from './embedder-error.ts';
import { serviceFault } from './service-fault.ts';

/** Texts of one request, and requests at once. Services take from 32 to some thousands. */
const most = { texts: 64, requests: 4 } as const;
/** Attempts behind the first where a service is busy or out of reach; the pause before each doubles from a second. */
const retries = 4;
/** Milliseconds that a question waits for its vector: it is answered by its words then. */
const patience = 10_000;
/** In characters: what is left of a text where a service takes it no longer. Below, its length is not what the service minds. */
const shortest = 200;
/** What services say of too many texts or of one that is too long; a bad request has to say it in words. */
const tooMuch = /token|too (?:long|large|many|big)|length|maximum|batch|context/i;

/**
 * Embeddings of a service, held to what they have to be: a vector a text, of numbers, as many as in the first. Texts are sent in parts that the service
 * takes: where it says that they are too many, in halves; one that is too long, by its beginning, which stands for it.
 */
export function checkedEmbeddings(id: string, embeddings: EmbeddingsInterface): EmbeddingsInterface {
  let dimension = 0;
  let size: number = most.texts;
  const caller = new AsyncCaller({
    maxRetries: retries,
    onFailedAttempt: (error) => {
      if (!serviceFault(error).passes) throw error;
    },
  });
  const checked = (vector: readonly unknown[] | undefined): number[] => {
    if (vector === undefined || vector.length === 0)
      throw badVector(id, 'gave fewer vectors than texts', 'Update the service, or take another');
    if (!vector.every((value) => typeof value === 'number' && Number.isFinite(value)))
      throw badVector(id, 'gave a vector that is not of numbers', 'Check that the service has this model whole, or take another');
    if (dimension === 0) dimension = vector.length;
    if (vector.length !== dimension)
      throw badVector(
        id,
        `gave a vector of ${vector.length} numbers behind those of ${dimension}`,
        'Another model answers under this name: name one, then run npm run ingest -- --reembed',
      );
    // Checked one by one above.
    return vector as number[];
  };
  const part = async (texts: string[]): Promise<number[][]> => {
    try {
      const vectors = await caller.call(() => embeddings.embedDocuments(texts));
      return texts.map((_, i) => checked(vectors[i]));
    } catch (error) {
      if (!isTooMuch(error)) throw error;
      const half = Math.ceil(texts.length / 2);
      if (texts.length > 1) {
        size = Math.min(size, half);
        return [...(await part(texts.slice(0, half))), ...(await part(texts.slice(half)))];
      }
      const [text = ''] = texts;
      if (text.length <= shortest) throw error;
      return part([text.slice(0, Math.max(shortest, text.length / 2))]);
    }
  };
  return {
    async embedDocuments(texts) {
      const parts: string[][] = [];
      for (let at = 0; at < texts.length; at += size) parts.push(texts.slice(at, at + size));
      return (await pLimit(most.requests).map(parts, part)).flat();
    },
    embedQuery: async (text) => checked(await inTime(embeddings.embedQuery(text))),
  };
}

function isTooMuch(error: unknown): boolean {
  const { status, message } = serviceFault(error);
  return status === 413 || ((status === 400 || status === 422) && tooMuch.test(message));
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No vector came within ${patience} ms.`)), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function badVector(id: string, what: string, todo: string): EmbedderError {
  return new EmbedderError('badVector', `EMBEDDINGS=${id} ${what}. ${todo}; or set EMBEDDINGS=builtin.`);
}
