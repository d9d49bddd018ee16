import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../problem.ts';

export type WorkSlots = {
  /** Waits for a place, as long as `gone` does not say that nobody does. What it returns gives the place back, once however often called. */
  enter(gone?: AbortSignal): Promise<() => void>;
  atWork(): number;
  waiting(): number;
};

/** Seconds after which a caller who was sent away had better come back. */
const comeBackAfter = 1;

export type WorkLimits = {
  atOnce: number;
  queue: number;
  patienceMs: number;
  /**
   * Who is sent away is told after so long. Programs that ask again at once, some hundreds of them, would otherwise keep the one thread busy
   * with refusals; how many can wait for theirs is bounded by the connections.
   */
  pauseMs?: number;
};

/**
 * Places for work that is done at once, and a line of bounded length before them. Who would make the line longer, or has stood in it for
 * `patienceMs`, is sent away: that costs nothing, where one more piece of work under way costs memory.
 */
export function createWorkSlots({ atOnce, queue, patienceMs, pauseMs = 0 }: WorkLimits): WorkSlots {
  let atWork = 0;
  // A Set keeps the order of arrival and lets who gives up leave from the middle.
  const line = new Set<() => void>();

  const place = (): (() => void) => {
    atWork += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      atWork -= 1;
      const [next] = line;
      if (next === undefined) return;
      line.delete(next);
      next();
    };
  };

  return {
    enter: async (gone) => {
      if (atWork < atOnce) return place();
      if (line.size >= queue) {
        await pause(pauseMs, undefined, { signal: gone }).catch(() => {});
        throw overloaded();
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
          reject(overloaded());
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

const overloaded = (): Problem =>
  new Problem('overloaded', 'The server has as much to do as it can take: ask again in a moment.', { retryAfter: comeBackAfter });
