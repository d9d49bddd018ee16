import { Problem } from '../problem.ts';
import type { Answering } from '../routes/answering.ts';

/** Answering that is told as too slow after `ms`. What is under way is told to stop then: nothing of it is sent. */
export function withDeadline(answer: Answering, ms: number): Answering {
  return async (ask, hooks = {}) => {
    const control = new AbortController();
    const signal = hooks.signal ? AbortSignal.any([hooks.signal, control.signal]) : control.signal;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const problem = tooSlow(ms);
        reject(problem);
        control.abort(problem);
      }, ms);
    });
    try {
      return await Promise.race([answer(ask, { ...hooks, signal }), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

const tooSlow = (ms: number): Problem =>
  new Problem('too-slow', `There was no answer within ${Math.round(ms / 1_000)} s: ask again, or ask for less.`, { seconds: ms / 1_000 });
