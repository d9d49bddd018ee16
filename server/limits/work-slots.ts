import { Problem } from '../problem.ts';

export type WorkSlots = {
  /** Waits for a place. What it returns gives the place back, once however often it is called. */
  enter(): Promise<() => void>;
  atWork(): number;
  waiting(): number;
};

/** Seconds after which a caller who was sent away had better come back. */
const comeBackAfter = 1;

/**
 * Places for work that is done at once, and a line of bounded length before them. Who would make the line longer, or has stood in it for
 * `patienceMs`, is sent away: that costs nothing, where one more piece of work under way costs memory.
 */
export function createWorkSlots({ atOnce, queue, patienceMs }: { atOnce: number; queue: number; patienceMs: number }): WorkSlots {
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
    enter: async () => {
      if (atWork < atOnce) return place();
      if (line.size >= queue) throw overloaded();
      return new Promise((resolve, reject) => {
        const turn = () => {
          clearTimeout(timer);
          resolve(place());
        };
        const timer = setTimeout(() => {
          line.delete(turn);
          reject(overloaded());
        }, patienceMs);
        line.add(turn);
      });
    },
    atWork: () => atWork,
    waiting: () => line.size,
  };
}

const overloaded = (): Problem =>
  new Problem('overloaded', 'The server has as much to do as it can take: ask again in a moment.', { retryAfter: comeBackAfter });
