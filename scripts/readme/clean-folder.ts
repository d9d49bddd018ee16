import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What a command said, and how it ended. */
type Outcome = { code: number | null; output: string };

export type CleanFolder = {
  folder: string;
  /** Runs a line in bash until it ends. */
  run(command: string): Promise<Outcome>;
  /** Starts a line that does not end by itself; resolves when it says `sign`. What it returns stops it. */
  serve(command: string, sign: string): Promise<() => Promise<void>>;
  remove(): Promise<void>;
};

/** Longer than npm takes to install everything from a slow registry. */
const longestMs = 15 * 60_000;

/** The project as somebody has it who just cloned it, with a home of its own and of the environment nothing but where programs are. */
export async function cleanFolder(root: string, path: string, more: Readonly<Record<string, string>> = {}): Promise<CleanFolder> {
  const place = await mkdtemp(join(tmpdir(), 'greffier-readme-'));
  const [folder, home] = [join(place, 'greffier'), join(place, 'home')];
  await mkdir(home);
  const { stdout } = await promisify(execFile)('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    maxBuffer: 1e8,
  });
  for (const file of stdout.split('\0').filter((file) => file !== '')) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    // A file that is deleted and not yet committed is in the list alone.
    await cp(join(root, file), join(folder, file)).catch(() => undefined);
  }
  const options = { cwd: folder, env: { PATH: path, HOME: home, TMPDIR: tmpdir(), ...more }, detached: true };
  const begin = (command: string) => {
    const child = spawn('bash', ['-c', command], options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        output += data.toString();
      });
    }
    // A group of its own: npm's child goes with it, and nothing else does.
    const end = (signal: NodeJS.Signals) => child.pid !== undefined && child.exitCode === null && process.kill(-child.pid, signal);
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    return { child, end, ended, output: () => output };
  };
  return {
    folder,
    async run(command) {
      const { end, ended, output } = begin(command);
      const late = setTimeout(() => end('SIGKILL'), longestMs);
      const code = await ended;
      clearTimeout(late);
      return { code, output: output() };
    },
    async serve(command, sign) {
      const { child, end, ended, output } = begin(command);
      const said = new Promise<void>((resolve) => {
        const look = () => output().includes(sign) && resolve();
        child.stdout.on('data', look);
      });
      await Promise.race([said, ended.then((code) => Promise.reject(new Error(`${command} ended with ${code}:\n${output()}`)))]);
      return async () => {
        end('SIGTERM');
        await ended;
      };
    },
    remove: () => rm(place, { recursive: true, force: true }),
  };
}
