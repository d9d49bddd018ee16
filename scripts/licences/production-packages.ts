import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});
const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});
export type InstalledPackage = z.infer<typeof packageSchema> & { folder: string };

/** The packages that the program runs with: those of `dependencies` and all that they need, as they are installed below `root`. */
export function productionPackages(root: string): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const visit = (folder: string): void => {
    for (const name of needs(read(folder))) {
      const there = installed(name, folder);
      // Optional ones are of other platforms, peers of uses that nobody makes.
      if (there === null || found.has(there)) continue;
      found.set(there, { ...read(there), folder: there });
      visit(there);
    }
  };
  visit(root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

const read = (folder: string) => packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));

const needs = (one: z.infer<typeof packageSchema>): string[] =>
  [one.dependencies, one.optionalDependencies, one.peerDependencies].flatMap((some) => Object.keys(some));

/** Where Node finds it from a folder: in the `node_modules` there, or in one above. */
function installed(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const there = join(folder, 'node_modules', name);
    if (existsSync(join(there, 'package.json'))) return there;
    if (folder === dirname(folder)) return null;
  }
}
