import type { AcronymMeaning } from '../corpus-reader.ts';
import { foldWords } from '../language/fold.ts';
import type { FactOf } from '../record/fact.ts';

/** Acts that an acronym's meaning is kept with: more are not shown. */
const mostActs = 6;

type Placed = { fact: FactOf<'acronym'>; day: string; n: number };

/** Gathers acronyms as they are read, in any order; what it holds grows with the meanings and not with the acts. */
export function acronymGatherer(): { take(placed: Placed): void; meanings(): AcronymMeaning[] } {
  const byMeaning = new Map<string, Placed[]>();
  return {
    take(placed) {
      const { acronym, expansion } = placed.fact.value;
      const key = `${foldWords(acronym)}|${foldWords(expansion)}`;
      const known = byMeaning.get(key);
      if (!known) {
        byMeaning.set(key, [placed]);
        return;
      }
      // One an act: the last in the order of reading, as for an act read whole.
      const same = known.findIndex((one) => one.fact.actId === placed.fact.actId);
      if (same >= 0) {
        if (inOrder(known[same] ?? placed, placed) < 0) known[same] = placed;
      } else known.push(placed);
      known.sort(inOrder);
      known.length = Math.min(known.length, mostActs);
    },
    meanings: () =>
      [...byMeaning.values()]
        .sort(([a], [b]) => (a && b ? inOrder(a, b) : 0))
        .flatMap((placed) => {
          const [first] = placed;
          if (!first) return [];
          const { acronym, expansion } = first.fact.value;
          return [{ acronym, expansion, facts: placed.map(({ fact }) => fact) }];
        }),
  };
}

/** The order of facts: by sitting, act and place. */
function inOrder(a: Placed, b: Placed): number {
  const [one, other] = [a.fact.actId, b.fact.actId];
  const byDay = a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
  const byAct = one < other ? -1 : one > other ? 1 : 0;
  return byDay || byAct || (a.fact.places[0]?.start ?? 0) - (b.fact.places[0]?.start ?? 0) || a.n - b.n;
}
