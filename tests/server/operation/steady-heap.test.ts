import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/**
 * Holds 40 MiB and makes half a GiB of objects of which each lives for a while, as those of a request that waits: they outlive the collections of the
 * young ones. Tells the most that the heap had in use, in MiB.
 */
const program = (before: string) => `
${before}
const mib = 2 ** 20;
const made = () => Array.from({ length: 64 }, (_, n) => ({ n, text: [n, n + 1, n + 2] }));
const held = [];
while (process.memoryUsage().heapUsed < 40 * mib) for (let n = 0; n < 100; n += 1) held.push(made());
const line = Array.from({ length: 2_000 });
let most = 0;
for (let n = 0; n < 60_000; n += 1) {
  line[n % line.length] = made();
  if (n % 200 === 0) most = Math.max(most, process.memoryUsage().heapUsed / mib);
}
console.log(Math.round(most), held.length);
`;

async function mostUsed(before: string): Promise<number> {
  const root = join(import.meta.dirname, '../../..');
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program(before)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return Number(stdout.split(' ')[0]);
}

it('the heap stays near what is in use, where it would grow to several times that', { timeout: 120_000 }, async () => {
  const steady = await mostUsed("import { keepHeapSteady } from './server/operation/steady-heap.ts';\nkeepHeapSteady();");
  const usual = await mostUsed('');
  expect(steady).toBeLessThan(120);
  expect(usual).toBeGreaterThan(steady * 1.3);
});
