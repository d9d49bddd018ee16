import type { CorpusReader } from '../corpus-reader.ts';
import { StoreError } from './store-error.ts';

/** Whatever else goes wrong while the store is read is told as the store's fault; an error of this program stays what it is. */
export async function readable<T>(uri: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof StoreError || isOurs(cause)) throw cause;
    const words = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new StoreError(
      'storeUnreadable',
      `The store in ${uri} (LANCEDB_URI) can't be read: ${words.slice(0, 300)}. Bring it back, or write it anew: npm run ingest`,
      { uri },
      cause,
    );
  }
}

const isOurs = (error: unknown): boolean =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError || error instanceof SyntaxError;

type Through = <T>(read: () => Promise<T>) => Promise<T>;

/** A reader of which each call, and each batch of a list that comes in batches, goes through `through`. */
export function readerThrough(reader: CorpusReader, through: Through): CorpusReader {
  return new Proxy(reader, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        const result: unknown = Reflect.apply(member, target, given);
        if (result instanceof Promise) return through(() => result);
        return isBatches(result) ? batchesThrough(result, through) : result;
      };
    },
  });
}

async function* batchesThrough(batches: AsyncIterable<unknown>, through: Through): AsyncGenerator<unknown> {
  const iterator = batches[Symbol.asyncIterator]();
  try {
    for (let next = await through(() => iterator.next()); !next.done; next = await through(() => iterator.next())) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

const isBatches = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
