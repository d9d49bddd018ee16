import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licenceRows } from '../../scripts/licences/licence-rows.ts';
import { productionPackages } from '../../scripts/licences/production-packages.ts';

const one = (name: string, license?: string) => ({
  ...{ name, version: '1.0.0', folder: '', dependencies: {}, optionalDependencies: {}, peerDependencies: {} },
  ...(license === undefined ? {} : { license }),
});

it('every package that the program comes with has a licence that goes with it', () => {
  const rows = licenceRows(productionPackages(join(import.meta.dirname, '../..')));
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['hono', 'tsx', '@lancedb/lancedb', 'mime-types', 'tar']));
  expect(rows.map(({ name }) => name)).not.toContain('vitest');
  expect(rows.filter(({ isAllowed }) => !isAllowed)).toEqual([]);
});

it('each package that the project names itself has one exact version', () => {
  const {
    dependencies,
    devDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  const named = Object.entries({ ...dependencies, ...devDependencies });
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('copyleft, words of their own and nothing at all are told', () => {
  const rows = licenceRows([
    one('a', 'GPL-3.0-only'),
    one('b', 'SEE LICENSE IN LICENSE.md'),
    one('c'),
    one('d', '(MIT OR GPL-3.0-or-later)'),
  ]);
  expect(rows.map(({ licence, isAllowed }) => [licence, isAllowed])).toEqual([
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.md', false],
    ['unknown', false],
    ['(MIT OR GPL-3.0-or-later)', true],
  ]);
});
