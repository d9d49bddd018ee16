import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanFolder } from './clean-folder.ts';
import { trials } from './commands.ts';
import { readCommands } from './read-commands.ts';

/**
 * `npm run check:readme`: the README's commands in its order, as a newcomer runs them, in a folder and a home of their own. It installs packages
 * (minutes) and needs port 3000. Ends with 1 where one fails or where nobody said how to try it.
 */
const root = join(import.meta.dirname, '../..');
// Where node and npm are; the newcomer has these too.
const there = await cleanFolder(root, `${join(process.execPath, '..')}:/usr/local/bin:/usr/bin:/bin`);
const stops: (() => Promise<void>)[] = [];
let failed = 0;
const tell = (mark: string, command: string, more = '') => console.log(`${mark} ${command}${more === '' ? '' : `\n    ${more}`}`);
try {
  for (const command of readCommands(readFileSync(join(root, 'README.md'), 'utf8'))) {
    const trial = trials[command];
    if (trial === undefined) {
      failed += 1;
      tell('✗', command, 'scripts/readme/commands.ts does not say how to try it');
    } else if (typeof trial === 'object' && 'not' in trial) tell('·', command, `not run: ${trial.not}`);
    else if (trial === 'serves') {
      stops.push(await there.serve(command, 'answers at'));
      tell('✓', command);
    } else {
      const { code, output } = await there.run(typeof trial === 'object' ? trial.as : command);
      // curl ends with 0 whatever it was told.
      const worked = code === 0 && !output.includes('"/problems/');
      if (!worked) failed += 1;
      tell(worked ? '✓' : '✗', command, worked ? '' : `ended with ${code}: ${output.slice(-2_000)}`);
    }
  }
} catch (error) {
  failed += 1;
  console.error(error instanceof Error ? error.message : String(error));
} finally {
  for (const stop of stops) await stop();
  await there.remove();
}
console.log(failed === 0 ? 'Each command works as written.' : `${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
