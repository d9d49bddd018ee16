import { AsyncLocalStorage } from 'node:async_hooks';

/** What is known of the request that the code at hand runs for: pages and tools ask the interface within one request. */
export const requestContext = new AsyncLocalStorage<{ requestId: string }>();
