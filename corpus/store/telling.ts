import { createHash } from 'node:crypto';
import type { Act } from '../record/act.ts';
import type { Fact } from '../record/fact.ts';

/**
 * A digest of what an act tells of its sitting: the acts of one sitting repeat the same lists, so that telling people apart and comparing
 * the acts of a sitting need one of those that tell alike, and not each.
 */
export function tellingOf({
  kind,
  authority,
  body,
  sessionDate,
  facts,
}: Pick<Act, 'kind' | 'authority' | 'body' | 'sessionDate' | 'facts'>): string {
  const told = facts.flatMap((fact) => {
    const value = toldBy(fact);
    return value === undefined ? [] : [[fact.kind, value]];
  });
  return createHash('sha256')
    .update(JSON.stringify([kind, authority.name, body, sessionDate, told]))
    .digest('base64url')
    .slice(0, 22);
}

/** What of a fact is about people or the whole sitting; the figures of a vote are the act's own, the names in it are people. */
function toldBy(fact: Fact): unknown {
  switch (fact.kind) {
    case 'attendance':
    case 'president':
    case 'secretary':
    case 'signatory':
    case 'count':
    case 'quorum':
      return fact.value;
    case 'vote': {
      const { namesFor, namesAgainst, namesAbstain, namesNotVoting } = fact.value;
      const names = [namesFor, namesAgainst, namesAbstain, namesNotVoting];
      return names.some((list) => list.length > 0) ? names : undefined;
    }
    default:
      return undefined;
  }
}
