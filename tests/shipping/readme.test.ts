import { existsSync, readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CleanFolder, cleanFolder } from '../../scripts/readme/clean-folder.ts';
import { trials } from '../../scripts/readme/commands.ts';
import { linkedFiles, namedScripts, readCommands } from '../../scripts/readme/read-commands.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'DESIGN.md', 'corpus/README.md'];
const readme = read('README.md');
const commands = readCommands(readme);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('readCommands', () => {
  it('takes the lines of shell blocks, without prompts and comments, and joins those that go on', () => {
    const text =
      '```sh\n# first\n$ npm start   # serves\ncurl x \\\n  -d y\n```\n```json\n{}\n```\n   ```bash\n   npm run a -- "b # c"\n   ```\n';
    expect(readCommands(text)).toEqual(['npm start', 'curl x -d y', 'npm run a -- "b']);
  });
});

describe('the README', () => {
  it('has commands of which each is tried, or told why not; none is kept that it has no more', () => {
    expect(commands.length).toBeGreaterThan(10);
    expect([...new Set(commands)].sort()).toEqual(Object.keys(trials).sort());
  });

  it.each(pages)('%s names scripts that there are', (page) => {
    const known = [...Object.keys(scripts), 'install', 'audit'];
    expect(
      namedScripts(read(page))
        .map((name) => name.replace(/[:-]$/, ''))
        .filter((name) => !known.includes(name)),
    ).toEqual([]);
  });

  it.each(pages)('%s links to files that are there', (page) => {
    const folder = join(root, page, '..');
    expect(linkedFiles(read(page)).filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  it('tells of every script, but for the parts of npm run check', () => {
    const all = `${readme} ${read('CONTRIBUTING.md')}`;
    const untold = Object.keys(scripts).filter((name) => !namedScripts(all).includes(name) && !all.includes(`\`${name}\``));
    expect(untold).toEqual(['check:types', 'check:lint', 'check:unused']);
  });
});

describe('commands of the README, in a clean folder with a new home', () => {
  let there: CleanFolder;
  beforeAll(async () => {
    there = await cleanFolder(root, `${join(process.execPath, '..')}:/usr/local/bin:/usr/bin:/bin`);
    await symlink(join(root, 'node_modules'), join(there.folder, 'node_modules'));
  });
  afterAll(() => there.remove());

  // Before a question can be asked, the acts have to be read, as `npm start` does above it in the README.
  const first = 'npm run ingest';
  const others = commands.filter((command) => trials[command] === 'quick' && command !== first);
  it.each([first, ...others])(
    '%s',
    async (command) => {
      const { code, output } = await there.run(command);
      expect([code, output]).toEqual([0, expect.stringMatching(/\S/)]);
      if (command.includes('proxies')) expect(output).toContain('3 proxies were held');
    },
    60_000,
  );
});
