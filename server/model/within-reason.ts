import { setImmediate as turn } from 'node:timers/promises';
import { ModelError } from './model-error.ts';
import type { Gate } from './word-answer.ts';

/** A claim is one sentence; acts have few that are longer. In characters. */
const longestClaim = 800;
/** Many times what is asked for: who says more is not summing up, and each claim takes milliseconds to judge. */
const mostClaims = 60;

/**
 * The gate for one reply, which has no end that a model could not move: long claims are dropped unread, and the reply is given up behind so many. Other
 * requests, and the end of the question's time, have their turn between two claims: judging takes the processor.
 */
export function withinReason(gate: Gate, signal: AbortSignal): Gate {
  let judged = 0;
  return async (input) => {
    await turn();
    signal.throwIfAborted();
    judged += input.claims.length;
    if (judged > mostClaims) throw new ModelError('badReply', `The model made more than ${mostClaims} claims.`);
    const [long, short] = [input.claims.filter(isLong), input.claims.filter((claim) => !isLong(claim))];
    const { kept, dropped } = await gate({ ...input, claims: short });
    return { kept, dropped: [...dropped, ...long.map((claim) => ({ claim, reason: 'tooLong' }))] };
  };
}

const isLong = ({ text }: { text: string }) => text.length > longestClaim;
