import type { PersonName } from '../../corpus/record/person-name.ts';
import type { PersonReason } from '../../corpus/record/person-reasons.ts';
import type { Mention } from './mentions-of.ts';

/** Somebody being put together: mentions with the reason each was taken for this person, and those that may be the same. */
export type Bearer = {
  mentions: { mention: Mention; reason: PersonReason }[];
  /** Surname under which the person was gathered. */
  family: string;
  /** The name that the authority's roll gives. */
  name?: PersonName;
  possibly: { other: Bearer; reason: PersonReason }[];
};

/** Says of two people that they may be one, with the reason it is not settled. */
export function mayBeOne(one: Bearer, other: Bearer, reason: PersonReason): void {
  if (one === other || one.possibly.some((known) => known.other === other)) return;
  one.possibly.push({ other, reason });
  other.possibly.push({ other: one, reason });
}
