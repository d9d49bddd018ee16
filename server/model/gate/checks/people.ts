import type { Case, Reason } from '../check.ts';
import type { Mention } from '../persons.ts';
import { attendance } from './attendance.ts';
import { attendanceCounted } from './attendance-counts.ts';
import { officesHeld } from './offices.ts';
import { proxies } from './proxies.ts';

/**
 * Everybody whom a claim names stands in it as the records say: in a proxy, in a list, in an office or in a vote. Somebody whom nothing of these
 * explains may still be named by a cited sentence, which then has to carry the claim whole (`clauses`).
 */
export function people(one: Case, voted: readonly Mention[]): Reason | null {
  const proxy = proxies(one);
  if (proxy.reason !== null) return proxy.reason;
  const list = attendance(one, proxy);
  if (list.reason !== null) return list.reason;
  attendanceCounted(one);
  const offices = officesHeld(one);
  if (offices.reason !== null) return offices.reason;
  const explained = new Set([...voted, ...proxy.explained, ...list.explained, ...offices.explained]);
  for (const mention of one.mentions) {
    if (explained.has(mention)) for (let i = mention.from; i <= mention.to; i++) one.carried.add(i);
    else if (!one.evidence.units.some((unit) => unit.fact === null && names(unit.reading.words, mention))) return 'personUnclear';
  }
  return null;
}

function names(words: readonly { folded: string }[], { family }: Mention): boolean {
  return ` ${words.map((word) => word.folded).join(' ')} `.includes(` ${family} `);
}
