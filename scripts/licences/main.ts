import { join } from 'node:path';
import { licenceRows } from './licence-rows.ts';
import { productionPackages } from './production-packages.ts';

/** `npm run licences`: what the program comes with, each with its licence. Ends with 1 where one is unknown or not among those allowed. */
const rows = licenceRows(productionPackages(join(import.meta.dirname, '../..')));
for (const { name, version, licence, isAllowed } of rows) console.log(`${isAllowed ? ' ' : '✗'} ${name} ${version}  ${licence}`);
const counts = new Map<string, number>();
for (const { licence } of rows) counts.set(licence, (counts.get(licence) ?? 0) + 1);
console.log(
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([licence, n]) => `${licence}: ${n}`)
    .join(', '),
);
if (rows.some(({ isAllowed }) => !isAllowed)) process.exitCode = 1;
