import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { create, list } from 'tar';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../../config.ts';
import { keptFiles } from '../../../server/backup/backup-contents.ts';
import { restoreBackup } from '../../../server/backup/restore-backup.ts';
import { settingsText } from '../../../server/backup/settings-text.ts';
import { writeBackup } from '../../../server/backup/write-backup.ts';
import { answersOf } from '../../support/answers-of.ts';
import { projectActs, storeOf } from '../../support/store-of.ts';

const root = join(import.meta.dirname, '../../..');
const version = '0.0.0';
const settings = 'HOST=0.0.0.0\n';
const report = (n: number) => `${JSON.stringify({ at: '2026-01-01T00:00:00.000Z', note: `n° ${n}` })}\n`;

let home = '';
let n = 0;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'greffier-backups-'));
});
beforeEach(() => {
  n += 1;
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** A place for acts, a store and kept files, and the settings that name them. */
function place(name: string) {
  const folder = join(home, `${n}-${name}`);
  const paths = {
    corpusDir: join(folder, 'acts'),
    lancedbUri: join(folder, 'data'),
    reportsFile: join(folder, 'data/reports.jsonl'),
    journalFile: join(folder, 'data/journal.jsonl'),
    keepUnanswered: '',
    alertsFile: join(folder, 'alerts.json'),
  };
  const env = {
    CORPUS_DIR: paths.corpusDir,
    LANCEDB_URI: paths.lancedbUri,
    REPORTS_FILE: paths.reportsFile,
    JOURNAL_FILE: paths.journalFile,
    ALERTS_FILE: paths.alertsFile,
  };
  return { folder, ...paths, env, kept: keptFiles(paths), backup: join(folder, 'backup.tar.gz') };
}

/** Acts of an authority with all that lies beside them. */
async function filled(name: string) {
  const at = place(name);
  await cp(projectActs, join(at.corpusDir, '2014-2023'), { recursive: true });
  await cp(join(projectActs, 'corpus.json'), join(at.corpusDir, 'corpus.json'));
  await writeFile(
    join(at.corpusDir, 'members.csv'),
    'personne;du;au;groupe;autres graphies;collectivité\nM. Michel WEILL;01/01/2011;;;;\n',
  );
  await writeFile(join(at.corpusDir, 'corrections.jsonl'), '');
  await mkdir(at.lancedbUri, { recursive: true });
  await writeFile(at.reportsFile, report(1));
  await writeFile(at.journalFile, report(2) + report(3).slice(0, 20));
  await writeFile(at.alertsFile, '[]');
  return at;
}

const run = (command: 'write' | 'restore', args: string[], env: Record<string, string>) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', join(root, 'server/backup/main.ts'), command, ...args], {
    cwd: root,
    env: { ...env, TMPDIR: tmpdir() },
  });

it('backup, restore in another folder by the commands: the same files, and the same answers after', async () => {
  const [from, to] = [await filled('from'), place('to')];
  (await storeOf(from.corpusDir, { uri: from.lancedbUri })).close();
  const before = await answersOf(from.lancedbUri);
  expect(new Set(before.map((one) => (one as { status: string }).status)).size).toBeGreaterThan(1);

  const written = await run('write', [from.backup], { ...from.env, ADMIN_TOKEN: 'a'.repeat(64), PORT: '8081' });
  expect(written.stdout).toContain('files');
  expect((await stat(from.backup)).mode & 0o777).toBe(0o600);
  const restored = await run('restore', [from.backup], to.env);
  expect(restored.stdout).toContain('npm start');

  // Before there is a store, as after a restore on a new machine: the reports are there first.
  expect(await readFile(to.reportsFile, 'utf8')).toBe(report(1));
  expect(await readFile(to.journalFile, 'utf8')).toBe(report(2));
  expect(await readFile(to.alertsFile, 'utf8')).toBe('[]');
  (await storeOf(to.corpusDir, { uri: to.lancedbUri })).close();
  expect(await answersOf(to.lancedbUri)).toEqual(before);

  const text = await promisify(execFile)('tar', ['-xzOf', from.backup, 'settings.env']);
  expect(text.stdout).toContain('PORT=8081');
  expect(text.stdout).not.toContain('a'.repeat(64));
  expect(text.stdout).toContain('ADMIN_TOKEN was set');
}, 60_000);

it('what is in a backup is one state of the folder, while files come and change', async () => {
  const from = await filled('busy');
  const names = Array.from({ length: 40 }, (_, i) => join(from.corpusDir, `busy-${i}.txt`));
  const state = async (text: string) => {
    for (const name of names) await writeFile(name, text);
  };
  await state('0');
  let busy = true;
  const changing = (async () => {
    for (let i = 1; busy; i++) await state(String(i).repeat(200));
  })();
  const quick = { tries: 200, pauseMs: 20 };
  const backing = writeBackup({ corpusDir: from.corpusDir, kept: from.kept, settings, version }, from.backup, quick);
  await wait(300);
  busy = false;
  await changing;
  await backing;
  const to = place('of-busy');
  await restoreBackup(from.backup, to);
  const texts = await Promise.all(names.map((name) => readFile(name.replace(from.corpusDir, to.corpusDir), 'utf8')));
  expect(new Set(texts).size).toBe(1);
});

it('a folder that never stands still is told, and no half of a backup is left', async () => {
  const from = await filled('restless');
  // Longer at each turn of the event loop: whenever it is looked at again, it is another.
  let turn = setImmediate(() => undefined);
  const grow = () => {
    appendFileSync(join(from.corpusDir, 'restless.txt'), 'more');
    turn = setImmediate(grow);
  };
  grow();
  const source = { corpusDir: from.corpusDir, kept: from.kept, settings, version };
  try {
    await expect(writeBackup(source, from.backup, { tries: 2, pauseMs: 1 })).rejects.toMatchObject({ code: 'stillChanging' });
  } finally {
    clearImmediate(turn);
  }
  expect((await readdir(from.folder)).filter((name) => name.includes('backup'))).toEqual([]);
});

it('does not write over a file, nor among the acts', async () => {
  const from = await filled('careful');
  const source = { corpusDir: from.corpusDir, kept: from.kept, settings, version };
  await writeFile(from.backup, 'mine');
  await expect(writeBackup(source, from.backup)).rejects.toMatchObject({ code: 'fileExists' });
  expect(await readFile(from.backup, 'utf8')).toBe('mine');
  await expect(writeBackup(source, join(from.corpusDir, 'b.tar.gz'))).rejects.toMatchObject({ code: 'insideCorpus' });
  await symlink(from.corpusDir, join(from.folder, 'link'));
  await expect(writeBackup(source, join(from.folder, 'link/b.tar.gz'))).rejects.toMatchObject({ code: 'insideCorpus' });
  await expect(writeBackup({ ...source, corpusDir: '/no/such' }, `${from.backup}2`)).rejects.toMatchObject({ code: 'noFolder' });
});

it('restores over nothing unless told to, and then puts aside what was there', async () => {
  const [from, to] = [await filled('from'), await filled('taken')];
  await writeBackup({ corpusDir: from.corpusDir, kept: from.kept, settings, version }, from.backup);
  await writeFile(join(to.corpusDir, 'mine.txt'), 'mine');
  await expect(restoreBackup(from.backup, to)).rejects.toMatchObject({ code: 'occupied', message: expect.stringContaining(to.corpusDir) });
  expect(await readFile(join(to.corpusDir, 'mine.txt'), 'utf8')).toBe('mine');
  expect(await readdir(to.corpusDir)).not.toContainEqual(expect.stringContaining('.restoring'));

  const { putAside } = await restoreBackup(from.backup, to, { replace: true });
  expect(await readFile(join(putAside[0] ?? '', 'mine.txt'), 'utf8')).toBe('mine');
  expect((await readdir(to.corpusDir)).filter((name) => !name.startsWith('.'))).toEqual((await readdir(from.corpusDir)).sort());
  // What was put aside is in no later backup and no ingestion.
  await writeBackup({ corpusDir: to.corpusDir, kept: to.kept, settings, version }, to.backup);
  const paths: string[] = [];
  await list({ file: to.backup, onReadEntry: ({ path }) => paths.push(path) });
  expect(paths.filter((path) => path.includes('.replaced'))).toEqual([]);
});

it('a backup that is cut short, altered or none is refused before anything is touched', async () => {
  const [from, to] = [await filled('from'), place('to')];
  await writeBackup({ corpusDir: from.corpusDir, kept: from.kept, settings, version }, from.backup);
  const { size } = await stat(from.backup);
  await cp(from.backup, `${from.backup}.cut`);
  await chmod(`${from.backup}.cut`, 0o600);
  await truncate(`${from.backup}.cut`, Math.floor(size / 2));
  await expect(restoreBackup(`${from.backup}.cut`, to)).rejects.toMatchObject({ code: 'damaged' });

  const forged = join(from.folder, 'forged');
  await mkdir(join(forged, 'corpus'), { recursive: true });
  const manifest = { format: 1, version, made: new Date().toISOString(), files: { 'corpus/a.txt': '0'.repeat(64) } };
  await writeFile(join(forged, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(forged, 'corpus/a.txt'), 'other words');
  await writeFile(join(from.folder, 'outside.txt'), 'out');
  const archive = (file: string, paths: string[], preservePaths = false) =>
    create({ file: join(from.folder, file), cwd: forged, gzip: true, preservePaths }, paths).then(() => join(from.folder, file));
  await expect(restoreBackup(await archive('altered.tgz', ['manifest.json', 'corpus']), to)).rejects.toMatchObject({ code: 'damaged' });
  await expect(restoreBackup(await archive('none.tgz', ['corpus']), to)).rejects.toMatchObject({ code: 'notABackup' });
  const climbing = await archive('climbing.tgz', ['manifest.json', '../outside.txt'], true);
  await expect(restoreBackup(climbing, to)).rejects.toMatchObject({ code: 'damaged' });
  await writeFile(join(forged, 'manifest.json'), JSON.stringify({ ...manifest, format: 2 }));
  await expect(restoreBackup(await archive('later.tgz', ['manifest.json']), to)).rejects.toMatchObject({ code: 'laterBackup' });
  expect(await readdir(to.corpusDir)).toEqual([]);
});

it('a file of which no setting here names the place is told', async () => {
  const [from, to] = [await filled('from'), place('to')];
  await writeBackup({ corpusDir: from.corpusDir, kept: from.kept, settings, version }, from.backup);
  const { left } = await restoreBackup(from.backup, { ...to, kept: keptFiles({ ...to, alertsFile: '' }) });
  expect(left).toEqual(['kept/ALERTS_FILE.json']);
});

it('settings are told by name and value, secrets by name alone', () => {
  const env = {
    PORT: '8080',
    S3_ENDPOINT: 'https://s3.example.fr',
    S3_SECRET_ACCESS_KEY: 'hush',
    DISCORD_TOKEN: 'hush',
    ALERTS_SECRET: 'aHVzaGh1c2hodXNoaHVzaGh1c2g=',
    API_TOKENS: 'ab'.repeat(32),
    MODEL_BASE_URL: 'https://somebody:hush@models.example.fr/v1',
    MODEL_DAILY_TOKENS: '500000',
  };
  const text = settingsText(readConfig(env), readConfig({}));
  for (const line of ['PORT=8080', 'S3_ENDPOINT=https://s3.example.fr', 'MODEL_DAILY_TOKENS=500000'])
    expect(text.split('\n')).toContain(line);
  expect(text).not.toMatch(/hush|aHVz|abab/);
  for (const name of ['S3_SECRET_ACCESS_KEY', 'DISCORD_TOKEN', 'ALERTS_SECRET', 'API_TOKENS', 'MODEL_BASE_URL'])
    expect(text).toContain(`# ${name} was set`);
});
