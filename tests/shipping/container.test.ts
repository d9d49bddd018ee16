import { execFile, spawn } from 'node:child_process';
import { chown, cp, mkdir, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { validate } from 'dockerfile-utils';
import { afterAll, expect, it } from 'vitest';
import { productionPackages } from '../../scripts/licences/production-packages.ts';
import { projectActs } from '../support/store-of.ts';
import { dockerfileText, healthCommand, imageCommand, imageEnv, isInImage, lastStage } from './dockerfile.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);
const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) {
    await run('chmod', ['-R', 'u+w', folder]);
    await rm(folder, { recursive: true, force: true });
  }
});

/** Somebody who owns nothing here; only root can become them. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

it('the Dockerfile has no fault, two stages, another user than root and a health check', () => {
  expect(validate(dockerfileText).map(({ message }) => message)).toEqual([]);
  expect(dockerfileText.match(/^FROM /gm)).toHaveLength(2);
  expect(lastStage.find((line) => line.startsWith('USER '))).toBe('USER node');
  expect(healthCommand[0]).toBe('node');
});

it('what goes into the image is the program alone', () => {
  for (const file of ['start.ts', 'server/main.ts', 'config/store.ts', 'bot/discord/main.ts'])
    expect([file, isInImage(file)]).toEqual([file, true]);
  for (const file of [
    '.env',
    'server/.env',
    '.git/config',
    'data/acts_1.lance',
    'corpus/acts/a.txt',
    'tests/config.test.ts',
    'node_modules/tar/package.json',
  ])
    expect([file, isInImage(file)]).toEqual([file, false]);
});

/** What the image holds, in a folder where nothing can be written; of packages those alone that `--omit=dev` installs. */
async function image(): Promise<{ app: string; volumes: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-image-'));
  folders.push(folder);
  await run('chmod', ['755', folder]);
  const [app, volumes] = [join(folder, 'app'), join(folder, 'volumes')];
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, maxBuffer: 1e8 });
  for (const file of stdout.split('\n').filter((file) => file !== '' && isInImage(file))) {
    await mkdir(dirname(join(app, file)), { recursive: true });
    await cp(join(root, file), join(app, file)).catch(() => undefined);
  }
  for (const { name, folder: there } of productionPackages(root)) {
    if (there !== join(root, 'node_modules', name)) continue;
    await mkdir(dirname(join(app, 'node_modules', name)), { recursive: true });
    await symlink(there, join(app, 'node_modules', name));
  }
  await run('chmod', ['-R', 'a-w,a+rX', app]);
  for (const name of ['corpus', 'data', 'tmp']) {
    await mkdir(join(volumes, name), { recursive: true });
    if (nobody.uid !== undefined) await chown(join(volumes, name), nobody.uid, nobody.gid);
  }
  await cp(projectActs, join(volumes, 'corpus'), { recursive: true });
  await run('chmod', ['-R', 'a+rX', join(volumes, 'corpus')]);
  return { app, volumes };
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

it('the image runs as somebody who may write nowhere but in its volumes and /tmp, is healthy, answers and stops', async () => {
  const { app, volumes } = await image();
  const mounted = Object.entries(imageEnv).map(([name, value]) => [name, value.replace(/^\/(?=corpus|data)/, `${volumes}/`)]);
  const env = {
    ...Object.fromEntries(mounted),
    ...{ HOST: '127.0.0.1', PORT: String(await freePort()), HOME: '/nonexistent', TMPDIR: join(volumes, 'tmp') },
  };
  const [, ...args] = imageCommand;
  const child = spawn(process.execPath, args, { cwd: app, env, ...nobody });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const said = new Promise<void>((resolve) => child.stdout.on('data', () => output.includes('answers at') && resolve()));
  await Promise.race([said, exited.then((code) => Promise.reject(new Error(`ended with ${code}: ${output}`)))]);

  const [, ...checking] = healthCommand;
  await run(process.execPath, checking, { env, ...nobody });
  const asked = await fetch(`http://127.0.0.1:${env.PORT}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question: 'Qui présidait le 21 mars 2023 ?' }),
  });
  expect(await asked.json()).toMatchObject({ status: 'answered' });
  expect((await fetch(`http://127.0.0.1:${env.PORT}/`)).status).toBe(200);

  child.kill('SIGTERM');
  expect(await exited).toBe(0);
  await expect(run(process.execPath, checking, { env, ...nobody })).rejects.toMatchObject({ code: 1 });
  expect(await readdir(join(volumes, 'data'))).toContain('store');
  expect((await stat(app)).mode & 0o222).toBe(0);
}, 120_000);
