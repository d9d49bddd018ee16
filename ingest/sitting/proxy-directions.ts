import type { FoundName } from '../../corpus/language/name-at.ts';
import type { Link } from './proxy-links.ts';
import { samePerson } from './same-person.ts';

/** Who the other lists of the head name: those who are there and those who are not. */
export type Known = { present: FoundName[]; absent: FoundName[] };

/**
 * Where the wording leaves open who gives ("A pour B", "A à B à C à D" out of torn columns), the other lists decide: the holder is there, the giver
 * is not. One list is written one way: what decides a pair of "A pour B" decides the pairs whose people no other list names. Else no pair is made.
 */
export function settleDirections(names: readonly FoundName[], links: (Link | null)[], { present, absent }: Known): void {
  const among = (list: readonly FoundName[], i: number) => {
    const one = names[i];
    return one !== undefined && list.some(({ name }) => samePerson(name, one.name));
  };
  /** 1: there; -1: away; 0: no list tells, or both do. */
  const place = (i: number) => Number(among(present, i)) - Number(among(absent, i));
  const open: number[] = [];
  const told = new Set<'to' | 'of'>();
  for (const [i, link] of links.entries()) {
    if (link === null) continue;
    const chained = link.direction === 'to' && (links[i + 1]?.direction === 'to' || links[i - 1]?.direction === 'to');
    if (link.direction !== 'either' && !chained) continue;
    if (chained) {
      links[i] = { ...link, direction: !among(present, i) && among(present, i + 1) ? 'to' : 'either' };
      continue;
    }
    const [before, behind] = [place(i), place(i + 1)];
    if (before === behind) {
      open.push(i);
      continue;
    }
    const direction = before < behind ? 'to' : 'of';
    told.add(direction);
    links[i] = { ...link, direction };
  }
  const [way, other] = told;
  if (way === undefined || other !== undefined) return;
  for (const i of open) {
    const link = links[i];
    // Both are listed as being there, or both as away: the lists contradict the pair.
    if (link && place(i) === 0) links[i] = { ...link, direction: way };
  }
}

/**
 * A table of two columns whose rules are lost, read row by row: "MANDANTS MANDATAIRES  A  B  C  D". Every first name is of nobody who is there, every
 * second of somebody who is.
 */
export function areRows(names: readonly FoundName[], links: readonly (Link | null)[], { present }: Known): boolean {
  if (names.length < 2 || names.length % 2 === 1 || links.some((link) => link !== null)) return false;
  return names.every(({ name }, i) => present.some((one) => samePerson(one.name, name)) === (i % 2 === 1));
}
