import satisfies from 'spdx-satisfies';
import type { InstalledPackage } from './production-packages.ts';

/** Licences under which a package may come along with a program under the MIT licence: they ask for their notice to stay, and for no more. */
const allowed = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  'PSF-2.0',
  'Zlib',
];

/** Packages that say their licence in words of their own, each with the licence that its file LICENSE holds. */
const readByHand: Readonly<Record<string, string>> = { duck: 'BSD-2-Clause' };

export type LicenceRow = { name: string; version: string; licence: string; isAllowed: boolean };

export function licenceRows(packages: readonly InstalledPackage[]): LicenceRow[] {
  return packages.map(({ name, version, license, licenses }) => {
    const said = typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
    const licence = readByHand[name] ?? said ?? 'unknown';
    return { name, version, licence, isAllowed: isWithin(licence) };
  });
}

function isWithin(licence: string): boolean {
  try {
    return satisfies(licence, allowed);
  } catch {
    // No expression of SPDX ("SEE LICENSE IN …", "unknown"): a person has to read it.
    return false;
  }
}
