import pLimit from 'p-limit';
import type { Client } from '../../server/client.ts';
import type { Answer, Ask, Lang } from '../../server/contract.ts';
import { CallError, json } from '../web/call.ts';

/** `memberLang` counts where the question has no word of either language. */
export type AskServer = (ask: Ask & { memberLang?: Lang }) => Promise<Answer>;

/** Questions under way at once. More would not be answered sooner, and would hold up what else the process has to do. */
const atOnce = 4;

/** Asks the server, in line and after `first`. A server that does not answer in time fails as `late`, one that is not there as `gone`. */
export function createAskServer(client: Client, { patienceMs, first }: { patienceMs: number; first: () => Promise<void> }): AskServer {
  const line = pLimit(atOnce);
  return async ({ memberLang, ...ask }) => {
    // The time in line counts: behind a server that hangs nobody waits for each of those before them.
    const signal = AbortSignal.timeout(patienceMs);
    return line(async () => {
      try {
        await first();
        signal.throwIfAborted();
        return await json(
          client.api.ask.$post({ json: ask }, { headers: memberLang ? { 'accept-language': memberLang } : {}, init: { signal } }),
        );
      } catch (cause) {
        throw signal.aborted ? new CallError('late', 504, {}, { cause }) : cause;
      }
    });
  };
}
