export type PostDeps = { fetch: (url: string, init: RequestInit) => Promise<Response>; wait: (ms: number) => Promise<void> };

/** Attempts at one message, and how long an attempt and a wait may last. */
const attempts = 4;
const patienceMs = 10_000;
const longestWaitMs = 30_000;

/** Faults of a connection that was never made: nothing of the message can have arrived. */
const neverArrived = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

/**
 * Posts a message so that it arrives at most once: it is sent again only where it surely was not taken (no connection, 429, 503). Null where
 * it was taken, else why not.
 */
export async function postOnce(
  url: string,
  { headers, body }: { headers: Record<string, string>; body: string },
  { fetch, wait }: PostDeps,
): Promise<string | null> {
  let reason = '';
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
      await response.body?.cancel();
      if (response.ok) return null;
      reason = `answered ${response.status}`;
      if (response.status !== 429 && response.status !== 503) return reason;
      if (attempt + 1 < attempts) await wait(waitFor(attempt, response.headers.get('retry-after')));
    } catch (error) {
      const code = codeOf(error);
      reason = code ?? (error instanceof Error ? error.message : String(error));
      if (code === null || !neverArrived.has(code)) return reason;
      if (attempt + 1 < attempts) await wait(waitFor(attempt, null));
    }
  }
  return reason;
}

/** As the receiver asks, else one second, two, four. */
function waitFor(attempt: number, retryAfter: string | null): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1_000;
  return Math.min(longestWaitMs, asked >= 0 ? asked : 1_000 * 2 ** attempt);
}

/** `fetch` tells the fault of a connection as the cause of its own. */
function codeOf(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}
