import { LRUCache } from 'lru-cache';
import type { Act } from '../record/act.ts';

/** Memory for whole acts, in bytes as estimated below: some hundred acts of a few pages, whatever the corpus holds. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Whole acts by id, the latest asked for kept: one question reads the same acts several times (to weigh, to quote, to check), and the next
 * ones often the same. Of one state of the store, in which acts never change. `read`: the acts of ids that are not held.
 */
export function heldActs(read: (ids: string[]) => Promise<Act[]>): {
  byId(ids: string[]): Promise<Act[]>;
  /** The acts, where all of them are held. */
  ifHeld(ids: string[]): Act[] | undefined;
} {
  const held = new LRUCache<string, Act>({ maxSize: mostBytes, sizeCalculation: sizeOf });
  const known = (ids: string[]) => ids.flatMap((id) => held.get(id) ?? []);
  return {
    async byId(ids) {
      const wanted = [...new Set(ids)];
      const before = known(wanted);
      const missing = wanted.filter((id) => !held.has(id));
      const fresh = missing.length === 0 ? [] : await read(missing);
      for (const act of fresh) held.set(act.id, act);
      return [...before, ...fresh].sort(newestFirst);
    },
    ifHeld(ids) {
      const wanted = [...new Set(ids)];
      return wanted.every((id) => held.has(id)) ? known(wanted).sort(newestFirst) : undefined;
    },
  };
}

/** Two bytes a character at most; a fact is 325 bytes as JSON (187 facts of three acts), three times that as objects. */
function sizeOf(act: Act): number {
  return 2 * act.text.length + 1_000 * act.facts.length + 1_000;
}

function newestFirst(a: Act, b: Act): number {
  const [first, second] = [a.sessionDate ?? '', b.sessionDate ?? ''];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
