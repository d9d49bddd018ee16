import { AsyncLocalStorage } from 'node:async_hooks';

/** The signal of the question that a request is made for. */
const waitedFor = new AsyncLocalStorage<AbortSignal>();

/** Does a question's work: the requests that it makes through `fetchWhileWaited` end when the signal says that nobody waits for them. */
export function whileWaited<T>(signal: AbortSignal, work: () => T): T {
  // With a reason of its own ("TimeoutError") a client takes it for a fault and asks again.
  const ended = new AbortController();
  if (signal.aborted) ended.abort();
  else signal.addEventListener('abort', () => ended.abort(), { once: true });
  return waitedFor.run(ended.signal, work);
}

/**
 * `fetch` for the clients of models, which don't all pass a question's signal on: Mistral's sends it to nobody, and Ollama's looks at it when the next
 * piece of text comes, which a silent service never sends, and then ends the requests of every other question too.
 */
export const fetchWhileWaited: typeof fetch = (input, init) => fetch(input, { ...init, ...signalFor(init?.signal) });

function signalFor(own: AbortSignal | null | undefined): { signal?: AbortSignal } {
  const question = waitedFor.getStore();
  if (question === undefined) return own ? { signal: own } : {};
  return { signal: own ? AbortSignal.any([own, question]) : question };
}
