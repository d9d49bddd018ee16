import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const rooms = ['config', 'corpus', 'ingest', 'server', 'bot'];
/** What starts programs, or makes code of words. */
const modules = /^(?:node:)?(?:child_process|vm|cluster|repl)$/;
const functions = ['eval', 'Function'];

/** What a source takes of these, by name. */
function startersIn(source: string, file: string): string[] {
  const found: string[] = [];
  new Visitor({
    ImportDeclaration(node) {
      if (modules.test(node.source.value)) found.push(node.source.value);
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal' && modules.test(String(node.source.value))) found.push(String(node.source.value));
    },
    CallExpression({ callee }) {
      if (callee.type === 'Identifier' && functions.includes(callee.name)) found.push(callee.name);
    },
    NewExpression({ callee }) {
      if (callee.type === 'Identifier' && functions.includes(callee.name)) found.push(callee.name);
    },
  }).visit(parseSync(file, source).program);
  return found;
}

it('no program is started but the one that reads documents, and no words are made into code', async () => {
  const entries = await Promise.all(rooms.map((room) => readdir(join(root, room), { recursive: true, withFileTypes: true })));
  const files = entries.flat().flatMap(({ name, parentPath }) => (/\.(?:ts|tsx|mjs)$/.test(name) ? [join(parentPath, name)] : []));
  expect(files.length).toBeGreaterThan(300);
  const starters = await Promise.all(files.map(async (file) => [relative(root, file), ...startersIn(await readFile(file, 'utf8'), file)]));
  expect(starters.filter((one) => one.length > 1)).toEqual([['ingest/workers/process-reader.ts', 'node:child_process']]);
});

it('what starts programs is seen', () => {
  expect(startersIn("import { exec } from 'node:child_process'; eval('1'); new Function('1'); await import('vm');", 'a.ts').sort()).toEqual(
    ['Function', 'eval', 'node:child_process', 'vm'],
  );
});
