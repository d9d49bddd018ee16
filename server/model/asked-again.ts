/** What a service that is busy or starting says. */
const busy: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/**
 * `fetch` that asks a busy service again, as LangChain's caller times it (doubling, or as `retry-after` says). For clients that don't: Ollama's gives up
 * at the first answer. The last answer is handed back as it came.
 */
export function askedAgain(ask: typeof fetch, retries: number): typeof fetch {
  return async (input, init) => {
    const { AsyncCaller } = await import('@langchain/core/utils/async_caller');
    let last: Response | null = null;
    const attempt = async () => {
      await last?.body?.cancel();
      last = null;
      const response = await ask(input, init);
      if (!busy.has(response.status)) return response;
      last = response;
      throw Object.assign(new Error(`busy (${response.status})`), { response });
    };
    try {
      return await new AsyncCaller({ maxRetries: retries }).call(attempt);
    } catch (error) {
      if (last !== null) return last;
      throw error;
    }
  };
}
