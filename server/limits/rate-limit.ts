import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const windowSeconds = 60;

/** How a request stands to the limit. `wait`: seconds until the next one is taken; 0 where this one was. */
type Standing = { headers: Record<string, string>; wait: number };

export type RateLimit = (callers: { address: string; client?: string | undefined }) => Promise<Standing>;

/**
 * So many requests a minute for each address, and for each client that shows a token, wherever from. Addresses are kept as hashes under a key
 * of this process: what is in its memory names nobody. Headers as draft-ietf-httpapi-ratelimit-headers has them. null: no limit.
 */
export function createRateLimit(perMinute: number): RateLimit | null {
  if (perMinute === 0) return null;
  const secret = randomBytes(32);
  const keyOf = (kind: string, name: string) => createHmac('sha256', secret).update(`${kind} ${name}`).digest('base64url').slice(0, 22);
  const limiter = new RateLimiterMemory({ points: perMinute, duration: windowSeconds });
  return async ({ address, client }) => {
    const keys = [keyOf('address', address), ...(client === undefined ? [] : [keyOf('client', client)])];
    const states = await Promise.all(keys.map((key) => limiter.consume(key).catch(refusal)));
    const left = Math.min(...states.map(({ remainingPoints }) => remainingPoints));
    const spent = states.filter(({ consumedPoints }) => consumedPoints > perMinute);
    const reset = Math.ceil(Math.max(...(spent.length > 0 ? spent : states).map(({ msBeforeNext }) => msBeforeNext)) / 1_000);
    return {
      headers: { 'ratelimit-policy': `"minute";q=${perMinute};w=${windowSeconds}`, ratelimit: `"minute";r=${left};t=${reset}` },
      wait: spent.length > 0 ? Math.max(1, reset) : 0,
    };
  };
}

/** The library rejects with the state of who has no request left. */
function refusal(error: unknown): RateLimiterRes {
  if (error instanceof RateLimiterRes) return error;
  throw error;
}
