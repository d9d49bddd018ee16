import { type Link, leadsGroup } from './proxy-links.ts';

/**
 * The givers behind the first of "B (pouvoirs de A et C)", all in the same parentheses; "B, ayant le pouvoir de A et de C", with "de" before each;
 * "B, ayant le pouvoir de MM. A, C et D", up to the one behind "et".
 */
export function moreGivers(gaps: string[], holder: number): number[] {
  const gap = gaps[holder] ?? '';
  const group = leadsGroup(gap);
  const joint =
    group || /\([^)]*$/.test(gap)
      ? /^\s*(?:,|et|,\s*et)\s*(?:(?:celui |ceux )?(?:de|d'|du)\s*)?$/
      : /^\s*,?\s*et\s*(?:celui |ceux )?(?:de|d'|du)\s*$/;
  const givers: number[] = [];
  for (let giver = holder + 2; giver <= gaps.length && joint.test(gaps[giver - 1] ?? ''); giver++) {
    givers.push(giver);
    if (group && /et/.test(gaps[giver - 1] ?? '')) return givers;
  }
  return group && givers.length > 0 ? [] : givers;
}

/** "A et B ont donné respectivement pouvoir à C et D": as many holders as givers, in their order; null where one holds for all. */
export function respective(gaps: string[], links: (Link | null)[], last: number): [giver: number, holder: number][] | null {
  const givers = [...jointGivers(gaps, links, last).reverse(), last];
  const more = givers.length - 1;
  const joints = gaps.slice(last + 1, last + 1 + more);
  const joined = joints.every((gap, k) => (k === more - 1 ? /^\s*,?\s*et\s*$/ : /^\s*,\s*$/).test(gap));
  const free = links.slice(last + 1, last + 2 + more).every((link) => link === null);
  if (more < 1 || joints.length < more || links.length < last + 2 + more || !joined || !free) return null;
  return givers.map((giver, k) => [giver, last + 1 + k]);
}

/** "Mmes X et Y donnent pouvoir à Z": the givers before the one that the link stands behind. */
export function jointGivers(gaps: string[], links: (Link | null)[], last: number): number[] {
  const givers: number[] = [];
  for (let i = last - 1; i >= 0; i--) {
    const joint = /^\s*et\s*$/.test(gaps[i] ?? '') || (givers.length > 0 && /^\s*,\s*$/.test(gaps[i] ?? ''));
    if (!joint || links[i] !== null) break;
    givers.push(i);
  }
  return givers;
}
