import { PassThrough } from 'node:stream';

/** What an ingestion writes to where nobody looks. */
export function silentOut(): NodeJS.WriteStream {
  // Only `write` and `isTTY` are used of it.
  return new PassThrough().resume() as unknown as NodeJS.WriteStream;
}
