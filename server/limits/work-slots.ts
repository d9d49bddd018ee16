import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../problem.ts';

export type WorkSlots = {
  /** Waits for a place, as long as `gone` does not say that nobody does. What it returns gives the place back, once however often called. */
  enter(gone?: AbortSignal): Promise<() => void>;
  atWork(): number;
  waiting(): number;
};

export type WorkLimits = {
  atOnce: number;
  queue: number;
  /** The longest that anybody stands in line. */
  patienceMs: number;
  /**
   * Who is sent away is told after so long. Programs that ask again at once, some hundreds of them, would otherwise keep the one thread busy
   * with refusals; how many can wait for theirs is bounded by the connections.
   */
  pauseMs?: number;
};

/**
 * Places for work that is done at once, and a line of bounded length and time before them. Who would make the line longer, who would stand in it
 * for more than `patienceMs` as far as the work of the last moments tells, and who has stood in it for so long, is sent away: that costs
 * nothing, where one more piece of work under way costs memory, and where an answer that comes late is asked for twice.
 */
export function createWorkSlots({ atOnce, queue, patienceMs, pauseMs = 0 }: WorkLimits): WorkSlots {
  let atWork = 0;
  let usualMs = 0;
  // A Set keeps the order of arrival and lets who gives up leave from the middle.
  const line = new Set<() => void>();

  const place = (): (() => void) => {
    atWork += 1;
    const began = performance.now();
    let left = false;
    return () => {
      if (left) return;
      left = true;
      atWork -= 1;
      usualMs += (performance.now() - began - usualMs) * weightOfLast;
      const [next] = line;
      if (next === undefined) return;
      line.delete(next);
      next();
    };
  };

  return {
    enter: async (gone) => {
      if (atWork < atOnce) return place();
      const wait = ((line.size + 1) * usualMs) / atOnce;
      if (line.size >= queue || wait > patienceMs) {
        await pause(pauseMs, undefined, { signal: gone }).catch(() => {});
        throw overloaded(pauseMs);
      }
      return new Promise((resolve, reject) => {
        const stopWaiting = () => {
          clearTimeout(timer);
          gone?.removeEventListener('abort', giveUp);
          line.delete(turn);
        };
        const turn = () => {
          stopWaiting();
          resolve(place());
        };
        const giveUp = () => {
          stopWaiting();
          reject(overloaded(pauseMs));
        };
        const timer = setTimeout(giveUp, patienceMs);
        gone?.addEventListener('abort', giveUp, { once: true });
        line.add(turn);
      });
    },
    atWork: () => atWork,
    waiting: () => line.size,
  };
}

/** What took place more than some ten pieces of work ago says little of how long the next will take. */
const weightOfLast = 0.1;

/** Who is told after a pause to come back after as long again leaves the line time to become shorter. */
const overloaded = (pauseMs: number): Problem =>
  new Problem('overloaded', 'The server has as much to do as it can take: ask again in a moment.', {
    retryAfter: Math.max(1, Math.round(pauseMs / 1_000)),
  });
