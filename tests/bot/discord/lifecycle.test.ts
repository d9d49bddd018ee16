import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../../bot/discord/log.ts';
import { startBot } from '../../../bot/discord/start-bot.ts';
import { createClient } from '../../../server/client.ts';
import type { RunningServer } from '../../../server/listen.ts';
import { anAnswer } from './an-answer.ts';
import type { Told } from './loopback/interaction-book.ts';
import { startLoopback } from './loopback/start-loopback.ts';
import { answered, replyTo, until } from './loopback/until.ts';
import { startBotOn, startScriptedServer } from './support.ts';

let server: RunningServer;
let asked: string[] = [];
let answerMs = 0;
const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(async () => {
  process.on('unhandledRejection', note);
  server = await startScriptedServer(async ({ question }) => {
    asked.push(question);
    if (answerMs > 0) await new Promise((resolve) => setTimeout(resolve, answerMs));
    return anAnswer({ text: `Réponse à ${question}` });
  });
});
afterAll(async () => {
  await server.close();
  process.off('unhandledRejection', note);
});

let bot: Awaited<ReturnType<typeof startBotOn>> | null = null;
const start = async (options = {}) => {
  asked = [];
  answerMs = 0;
  bot = await startBotOn(createClient(server.url), options);
  return bot;
};
afterEach(async () => {
  await bot?.stop();
  expect(bot?.discord.faults ?? []).toEqual([]);
  expect(unhandled).toEqual([]);
  bot = null;
});

const oneAnswerEach = async (all: Told[]) => {
  await Promise.all(all.map((told) => answered(told)));
  expect(all.map(({ shown }) => shown.length)).toEqual(all.map(() => 1));
  expect([...asked].sort()).toEqual([...new Set(asked)].sort());
};

describe('a connection', () => {
  it('that drops fifty times loses no interaction and answers none twice', async () => {
    const { discord } = await start();
    const { gateway } = discord;
    const all: Told[] = [];
    for (let n = 0; n < 50; n++) {
      const again = gateway.nextReady();
      all.push(discord.command('ask', { question: `Avant ${n} ?` }));
      // What is sent into a dead connection comes when it is resumed.
      gateway.loseEvents(true);
      all.push(discord.command('ask', { question: `Perdu ${n} ?` }));
      gateway.drop();
      gateway.loseEvents(false);
      all.push(discord.command('ask', { question: `Pendant ${n} ?` }));
      await again;
    }
    await oneAnswerEach(all);
    expect(asked).toHaveLength(150);
    expect(gateway.counts.identified).toBe(1);
    expect(gateway.counts.resumed).toBe(50);
  }, 90_000);

  it('on which events come again answers them once', async () => {
    const { discord } = await start();
    const told = discord.command('ask', { question: 'Une fois ?' });
    const said = discord.say('Une seule ?', { direct: true });
    await Promise.all([answered(told), replyTo(discord, said)]);
    discord.gateway.repeatOnResume(20);
    const again = discord.gateway.nextReady();
    discord.gateway.drop();
    await again;
    await answered(discord.command('ask', { question: 'Après ?' }));
    expect(asked.sort()).toEqual(['Après ?', 'Une fois ?', 'Une seule ?']);
    expect(discord.gateway.counts.replayed).toBeGreaterThan(5);
  });

  it.each([
    ['RECONNECT', 1],
    ['INVALID_SESSION that can be resumed', 1],
    ['INVALID_SESSION', 2],
  ])(
    'goes on after %s',
    async (what, identified) => {
      const { discord } = await start();
      const again = discord.gateway.nextReady();
      if (what === 'RECONNECT') discord.gateway.askToReconnect();
      else discord.gateway.invalidate(identified === 1);
      await again;
      const told = discord.command('ask', { question: 'Toujours là ?' });
      await answered(told);
      expect(discord.gateway.counts.identified).toBe(identified);
      await until('a heartbeat', () => discord.gateway.counts.heartbeats > 0);
    },
    30_000,
  );
});

describe('the bot', () => {
  it('waits for a Discord that is away when it starts', async () => {
    const gone = await startLoopback();
    const port = Number(new URL(gone.api).port);
    await gone.close();
    const log: string[] = [];
    const waiting = startBot({
      token: gone.token,
      api: gone.api,
      server: createClient(server.url),
      publicUrl: '',
      log: createLog({ questions: false, write: (line) => log.push(line) }),
    });
    await until('a line of the log', () => log.some((line) => line.includes('"discordAway"')));
    const discord = await startLoopback(gone.token, port);
    await discord.gateway.nextReady();
    await answered(discord.command('ask', { question: 'Là ?' }));
    await waiting.stop();
    await waiting.ended;
    expect(discord.faults).toEqual([]);
    await discord.close();
  }, 20_000);

  it('ends with what to do where Discord does not know the token, at the start or later', async () => {
    const discord = await startLoopback();
    const wrong = startBot({ token: 'another', api: discord.api, server: createClient(server.url), publicUrl: '', log: () => {} });
    await expect(wrong.ended).rejects.toMatchObject({ code: 'badToken', message: expect.stringMatching(/DISCORD_TOKEN.*Reset Token/) });
    await discord.close();

    const { discord: later, ended } = await start();
    later.gateway.closeWith(4004);
    await expect(ended).rejects.toMatchObject({ code: 'badToken' });
  });

  it('ends where it asks for what it may not have', async () => {
    const { discord, ended } = await start();
    discord.gateway.closeWith(4014);
    await expect(ended).rejects.toMatchObject({ code: 'notAllowed', message: expect.stringContaining('4014') });
  });

  it('stops when what is under way is answered, and takes nothing new', async () => {
    const { discord, stopBot, ended, log } = await start();
    answerMs = 400;
    const told = discord.command('ask', { question: 'Encore une ?' });
    await until('the question', () => asked.length > 0);
    const stopped = stopBot();
    const late = discord.command('ask', { question: 'Trop tard ?' });
    await stopped;
    await ended;
    expect(told.shown).toHaveLength(1);
    expect(late.callback).toBeNull();
    await until('the end of the connection', () => !discord.gateway.isConnected());
    expect(log.at(-1)).toContain('"stopped"');
  });

  it.each([
    [false, 0],
    [true, 2],
  ])('logs the text of questions only where asked for: %s', async (questions, times) => {
    const lines: string[] = [];
    const { discord } = await start({ log: createLog({ questions, write: (line) => lines.push(line) }) });
    await answered(discord.command('ask', { question: 'Secret de commande ?' }));
    await replyTo(discord, discord.say('Secret de message ?', { direct: true }));
    await answered(discord.press((await answered(discord.command('help'))) ?? expect.unreachable(), 'secret:1'));
    expect(lines.filter((line) => line.includes('"answered"'))).toHaveLength(2);
    expect(lines.join('\n').match(/Secret/g)?.length ?? 0).toBe(times);
  });
});
