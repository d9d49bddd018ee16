import { groupBy } from '../../corpus/group-by.ts';
import type { Person } from '../../corpus/record/person.ts';
import { type Bearer, mayBeOne } from './bearer.ts';
import { findMisprints } from './find-misprints.ts';
import { joinShortenedCompounds } from './join-compounds.ts';
import { joinFamily } from './join-family.ts';
import { listedSittings } from './mandates.ts';
import type { Mention } from './mentions-of.ts';
import { familyKey } from './name-keys.ts';
import { applyRoll, type RollRow } from './roll.ts';
import { type PersonDraft, toDrafts, toPersons } from './to-persons.ts';

/**
 * The people whom acts name, one record each, every joining with its reason. An authority's roll decides where one is given. Without it:
 * the same name but for case, accents and hyphens is one person; initials and a first name that agree are one; a surname alone is the only
 * member of the body who bears it at that time; a misprint by one letter, where the body's lists support it. Everything else stays apart,
 * and what may be one person is said to be, with the reason it is not settled.
 */
export function resolvePeople(mentions: readonly Mention[], roll: readonly RollRow[] = []): Person[] {
  const byAuthority = groupBy(mentions.toSorted(inOrder), ({ authority }) => authority);
  return toPersons([...byAuthority.values()].map((own) => resolveAuthority(own, roll)));
}

/** The people of one authority: nothing of another tells them apart, so that a corpus of many is told apart one at a time (`toPersons`). */
export function resolveAuthority(mentions: readonly Mention[], roll: readonly RollRow[]): PersonDraft[] {
  const { known, rest } = applyRoll(mentions.toSorted(inOrder), roll);
  return toDrafts([...known, ...resolveMentions(rest)]);
}

function inOrder(a: Mention, b: Mention): number {
  return (
    compare(a.authority, b.authority) ||
    compare(a.sessionDate ?? '', b.sessionDate ?? '') ||
    compare(a.actId, b.actId) ||
    compare(a.name.printed, b.name.printed)
  );
}

/** By code unit: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function resolveMentions(mentions: readonly Mention[]): Bearer[] {
  const sittings = listedSittings(mentions);
  const misprints = findMisprints(mentions);
  const corrected = new Map(misprints.filter(({ supported }) => supported).map(({ misprint, of }) => [misprint, of]));
  const families = groupBy(mentions, ({ name }) => corrected.get(familyKey(name)) ?? familyKey(name));
  const bearers = [...families].flatMap(([family, own]) => joinFamily(family, own, sittings));
  for (const { misprint, of, supported } of misprints) {
    if (supported) continue;
    for (const one of bearers.filter(({ family }) => family === misprint))
      for (const other of bearers.filter(({ family }) => family === of)) mayBeOne(one, other, 'oneLetterUnsettled');
  }
  return joinShortenedCompounds(bearers, sittings);
}
