import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { commandTable } from '../../../bot/discord/commands/command-table.ts';
import { anAnswer } from './an-answer.ts';
import { guildId } from './loopback/payloads.ts';
import { type Loopback, startLoopback } from './loopback/start-loopback.ts';
import { answered } from './loopback/until.ts';
import { startScriptedServer } from './support.ts';

const root = join(import.meta.dirname, '../../..');
const children: ChildProcess[] = [];
let discord: Loopback | null = null;

/** A program of package.json as somebody runs it, with settings of the test's own. */
function run(file: string, env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', file], { cwd: root, env });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, exited, output: () => output };
}

const startDiscord = async () => {
  discord = await startLoopback();
  return discord;
};

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  expect(discord?.faults ?? []).toEqual([]);
  await discord?.close();
  discord = null;
});

describe('npm run bot', () => {
  it('answers from the server of SERVER_URL, and stops cleanly when told to', async () => {
    const server = await startScriptedServer(async () => anAnswer({ text: 'Oui.' }));
    const { api, token, gateway, command } = await startDiscord();
    const program = run('bot/discord/main.ts', { DISCORD_TOKEN: token, DISCORD_API: api, SERVER_URL: server.url });
    await gateway.nextReady();
    expect((await answered(command('ask', { question: 'Une question secrète ?' }))).embeds[0]?.description).toBe('Oui.');
    program.child.kill('SIGTERM');
    expect(await program.exited).toBe(0);
    expect(program.output()).toContain('"event":"answered"');
    expect(program.output()).not.toContain('secrète');
    await server.close();
  }, 30_000);

  it.each([
    ['a wrong token', { DISCORD_TOKEN: 'wrong' }, /Discord does not know this DISCORD_TOKEN: .*Reset Token/],
    ['no token', { DISCORD_TOKEN: '' }, /DISCORD_TOKEN is not set/],
  ])(
    'says what to do about %s, and ends',
    async (_, env, words) => {
      const { api } = await startDiscord();
      const program = run('bot/discord/main.ts', { DISCORD_API: api, ...env });
      expect(await program.exited).toBe(1);
      expect(program.output()).toMatch(words);
      expect(program.output()).not.toMatch(/^\s+at /m);
    },
    30_000,
  );
});

describe('npm run bot:register', () => {
  it.each([
    ['everywhere', {}, '/commands'],
    ['in one server', { DISCORD_GUILD: guildId }, `/guilds/${guildId}/commands`],
  ])(
    'gives Discord the commands %s, in both languages',
    async (_, env, path) => {
      const { api, token, registered } = await startDiscord();
      const program = run('bot/discord/register/main.ts', { DISCORD_TOKEN: token, DISCORD_API: api, ...env });
      expect(await program.exited).toBe(0);
      expect(program.output()).toContain('/ask /attendance /proxies');
      expect(registered).toEqual([{ path: expect.stringMatching(new RegExp(`applications/\\d+${path}$`)), commands: expect.any(Array) }]);
      const commands = registered[0]?.commands as { name: string; name_localizations: { fr: string } }[];
      expect(commands.map(({ name }) => name)).toEqual(Object.keys(commandTable));
      expect(commands.map(({ name_localizations }) => name_localizations.fr)).toEqual(Object.values(commandTable).map(({ fr }) => fr.name));
    },
    30_000,
  );

  it('says what to do about a wrong token', async () => {
    const { api } = await startDiscord();
    const program = run('bot/discord/register/main.ts', { DISCORD_TOKEN: 'wrong', DISCORD_API: api });
    expect(await program.exited).toBe(1);
    expect(program.output()).toMatch(/Reset Token/);
  }, 30_000);
});

describe('npm start', () => {
  // One store: what the first start ingests, the second finds.
  const folder = mkdtemp(join(tmpdir(), 'greffier-start-'));
  const settings = async (more: Record<string, string>) => ({
    PORT: '0',
    LANCEDB_URI: await folder,
    REPORTS_FILE: join(await folder, 'reports.jsonl'),
    ...more,
  });

  it('runs the bot too where it has a token, and stops with it', async () => {
    const { api, token, gateway, command } = await startDiscord();
    const program = run('start.ts', await settings({ DISCORD_TOKEN: token, DISCORD_API: api }));
    await gateway.nextReady();
    const message = await answered(command('ask', { question: 'Who held proxies on 28 August 2018?' }));
    expect(message.embeds[0]?.description).toContain('Mme RIOLS for Mme CABOS [1]');
    program.child.kill('SIGTERM');
    expect(await program.exited).toBe(0);
  }, 60_000);

  it('ends with what to do where the token is wrong', async () => {
    const { api } = await startDiscord();
    const program = run('start.ts', await settings({ DISCORD_TOKEN: 'wrong', DISCORD_API: api }));
    expect(await program.exited).toBe(1);
    expect(program.output()).toMatch(/Reset Token/);
  }, 60_000);
});
