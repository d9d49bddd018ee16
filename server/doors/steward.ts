import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Who passed the administrator's door with the request that the code at hand runs for: `by` is the beginning of the hash of their token, or
 * says that they are at the machine itself. Set by the entrance alone, so that no page, tool or bot reaches an action by asking in this
 * process.
 */
export const steward = new AsyncLocalStorage<{ by: string }>();

/** A name for the journal: of a token that is 256 bits of chance, 32 bits of its hash tell nothing but which it is. */
export const stewardName = (client: string | undefined): string => (client === undefined ? 'this machine' : `token ${client.slice(0, 8)}`);
