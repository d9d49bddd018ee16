import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
/** A file and the title of a test in it. */
const named = [...text.matchAll(/`(tests\/[\w./-]{1,120}\.test\.tsx?)`\s“([^”]{1,200})”/g)].map(([, file = '', title = '']) => ({
  file,
  title: title.replace(/\s+/g, ' '),
}));

it('each protection that SECURITY.md tells is shown by a test that is there', () => {
  expect(named.length).toBeGreaterThan(30);
  const missing = named.filter(({ file, title }) => {
    const source = readFileSync(join(root, file), 'utf8');
    return !['"', "'", '`'].some((quote) => source.includes(`(${quote}${title}${quote}`));
  });
  expect(missing).toEqual([]);
});

it('no line of its tables is without one', () => {
  const rows = text.split('\n').filter((line) => /^\| (?:LLM)?\d/.test(line));
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => !/`tests\/[^`]+` “[^”]+”/.test(row))).toEqual([]);
});
