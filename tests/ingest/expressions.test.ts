import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Program, parseSync, Visitor } from 'oxc-parser';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';

/**
 * Expressions whose work may grow faster than the text (found by scslre, which knows how a backtracking matcher works). `Move` reports, a
 * search that starts anew at each character, are left to the tests of time: nearly every search is one.
 */
function runaways({ source, flags }: { source: string; flags: string }): string[] {
  return analyse({ source, flags }, { reportTypes: { Move: false } }).reports.flatMap(({ type, exponential, character }) => {
    if (exponential) return ['exponential'];
    // Two runs of white space side by side: readable text has single spaces and few empty lines, so that the square of a run stays small.
    return character.literal.source === '\\s' ? [] : [`polynomial (${type})`];
  });
}

const root = join(import.meta.dirname, '../..');
const rooms = ['corpus', 'ingest'];
/** What runs when it is imported, or stands for no code. */
const programs = /(?:\/main|\/read)\.ts$|\.d\.ts$/;

/** Polynomial, and matched against a few hundred characters at most: the start of the expression, as written. */
const onShortText = [
  'votants|exprimes|suffrages|votes?\\s*:?\\s*$',
  '[.;:•\\n-]\\s*(?:[a-z]{0,3} )?$',
  '^[\\s.;,)]*(?:(?:ht|ttc|nets?)[\\s.;,)]*)?',
];

async function sources(): Promise<string[]> {
  const found = await Promise.all(rooms.map((room) => readdir(join(root, room), { recursive: true, withFileTypes: true })));
  return found
    .flat()
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !programs.test(file));
}

function literalsIn(file: string, program: Program): { where: string; source: string; flags: string }[] {
  const found: { where: string; source: string; flags: string }[] = [];
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ where: relative(root, file), source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(program);
  return found;
}

/** Every expression that the modules make of their tables when they are loaded. */
async function madeWhenLoaded(files: readonly string[]): Promise<{ where: string; source: string; flags: string }[]> {
  const made: { where: string; source: string; flags: string }[] = [];
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, args: [string | RegExp, string?]) {
      const one = new target(...args);
      made.push({ where: 'made from a table', source: one.source, flags: one.flags });
      return one;
    },
  });
  try {
    for (const file of files) await import(file);
  } finally {
    globalThis.RegExp = native;
  }
  return made;
}

describe('regular expressions of corpus and ingest', () => {
  it('the check finds one that runs away', () => {
    expect(runaways({ source: '^(?:\\w+,?)+$', flags: '' })).toContain('exponential');
    expect(runaways({ source: '^\\w*\\d*$', flags: '' })[0]).toMatch(/^polynomial/);
    expect(runaways({ source: '^\\s{0,9}a+$', flags: '' })).toEqual([]);
  });

  it('do not run away', async () => {
    const files = await sources();
    const written = (
      await Promise.all(files.map(async (file) => literalsIn(file, parseSync(file, await readFile(file, 'utf8')).program)))
    ).flat();
    const made = await madeWhenLoaded(files);
    expect(written.length).toBeGreaterThan(500);
    expect(made.length).toBeGreaterThan(20);
    const unique = new Map([...written, ...made].map((one) => [`${one.flags} ${one.source}`, one]));
    const bad = [...unique.values()].flatMap(({ where, source, flags }) =>
      onShortText.some((start) => source.startsWith(start))
        ? []
        : runaways({ source, flags }).map((what) => `${where}: ${what}: ${source.slice(0, 80)}`),
    );
    expect(bad).toEqual([]);
  }, 60_000);
});
