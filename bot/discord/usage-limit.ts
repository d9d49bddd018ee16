import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

type Rate = { points: number; duration: number };
export type UsageRates = { member: Rate; guild: Rate };

/** Quick reading of answers fits; a script that asks without end does not. Per minute. */
export const usualRates: UsageRates = { member: { points: 20, duration: 60 }, guild: { points: 200, duration: 60 } };

/** Who went over which limit, for how long, and whether it is the first time since (a message is told once, not each time). */
type Refusal = { whose: 'member' | 'guild'; seconds: number; first: boolean };

export type UsageLimit = (by: { memberId: string; guildId: string | null }) => Promise<Refusal | null>;

/**
 * Counts what members ask; null where it may go on. In memory: a restart forgives. Members and servers are kept as hashes under a key of this
 * process: what is in its memory names nobody.
 */
export function createUsageLimit(rates: UsageRates): UsageLimit {
  const secret = randomBytes(32);
  const keyOf = (id: string) => createHmac('sha256', secret).update(id).digest('base64url').slice(0, 22);
  const members = new RateLimiterMemory(rates.member);
  const guilds = new RateLimiterMemory(rates.guild);
  return async ({ memberId, guildId }) => {
    const ownRefusal = await consume(members, keyOf(memberId), 'member', rates.member);
    if (ownRefusal || guildId === null) return ownRefusal;
    return consume(guilds, keyOf(guildId), 'guild', rates.guild);
  };
}

async function consume(limiter: RateLimiterMemory, key: string, whose: Refusal['whose'], { points }: Rate): Promise<Refusal | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { whose, seconds: Math.ceil(refusal.msBeforeNext / 1_000), first: refusal.consumedPoints === points + 1 };
  }
}
