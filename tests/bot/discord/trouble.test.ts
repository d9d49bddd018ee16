import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../../../server/client.ts';
import { listen, type RunningServer } from '../../../server/listen.ts';
import { anAnswer, citation } from './an-answer.ts';
import { someone } from './loopback/payloads.ts';
import { acknowledged, answered, replyTo, until } from './loopback/until.ts';
import { idOf, idsOf, menuOf, startBotOn, startScriptedServer } from './support.ts';

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

let stop: (() => Promise<void>)[] = [];
afterEach(async () => {
  const all = stop.reverse();
  stop = [];
  for (const one of all) await one();
  expect(unhandled).toEqual([]);
});

async function start(server: RunningServer | { url: string }, options = {}) {
  const bot = await startBotOn(createClient(server.url), options);
  stop.push(...('close' in server ? [() => server.close()] : []), async () => {
    await bot.stop();
    expect(bot.discord.faults.slice(0, 5)).toEqual([]);
  });
  return bot;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a server that', () => {
  it('takes ten seconds is waited for: acknowledged in time, told, answered', async () => {
    const server = await startScriptedServer(async () => {
      await wait(10_000);
      return anAnswer({ text: 'Enfin.' });
    });
    const { discord } = await start(server);
    const told = discord.command('ask', { question: 'Qui ?' }, { locale: 'fr' });
    const said = discord.say(`<@${discord.botId}> Qui ?`);
    expect((await acknowledged(told)).afterMs).toBeLessThan(1_000);
    expect((await answered(told)).content).toBe('Le serveur met plus de temps que d’habitude. La réponse viendra ici.');
    expect((await replyTo(discord, said)).content).toMatch(/plus de temps.*\nThe server takes longer/);
    const message = await answered(told, 2, 12_000);
    expect(message).toMatchObject({ content: '', embeds: [{ description: 'Enfin.' }] });
    const reply = await replyTo(discord, said);
    await until('the answer in the reply', () => reply.embeds[0]?.description === 'Enfin.', 12_000);
  }, 30_000);

  it('never answers is not waited for without end', async () => {
    const server = await listen(() => new Promise<Response>(() => {}), {
      host: '127.0.0.1',
      port: 0,
      maxConnections: 100,
      silenceMs: 60_000,
    });
    const { discord } = await start({ url: server.url }, { patienceMs: 500 });
    // More than are asked at once: whoever waits in line does not wait for each before them.
    const all = Array.from({ length: 40 }, () => discord.command('ask', { question: 'Qui ?' }));
    const messages = await Promise.all(all.map((told) => answered(told, 1, 3_000)));
    for (const { content } of messages) expect(content).toMatch(/^The server did not answer in time/);
    expect((await acknowledged(discord.type('person', 'name', 'x'))).afterMs).toBeLessThan(2_900);
    void server.close();
  }, 20_000);

  it.each([
    ['fails', 500, '{"type":"/problems/internal"}', /^Le serveur a rencontré une erreur imprévue/],
    ['is not ready', 503, '{"type":"/problems/not-ready"}', /^Le serveur démarre/],
    ['answers something else', 200, '<html>', /^Le serveur a rencontré une erreur imprévue/],
    ['hides behind a proxy that fails', 502, 'Bad gateway', /^Le serveur a rencontré une erreur imprévue/],
  ])('%s is told of in words, everywhere', async (_, status, body, words) => {
    const server = await listen(() => new Response(body, { status }), {
      host: '127.0.0.1',
      port: 0,
      maxConnections: 100,
      silenceMs: 60_000,
    });
    const { discord } = await start(server);
    expect((await answered(discord.command('ask', { question: 'Qui ?' }, { locale: 'fr' }))).content).toMatch(words);
    expect((await replyTo(discord, discord.say('Qui ?', { direct: true }))).content).toMatch(words);
    expect((await acknowledged(discord.type('act', 'id', 'x'))).data).toEqual({ choices: [] });
  });

  it('is away is told of in words, by buttons and forms too; the bot goes on when it is back', async () => {
    const server = await startScriptedServer(async () => anAnswer({ text: 'Oui [1].', citations: [citation(1)] }));
    const port = Number(new URL(server.url).port);
    const { discord } = await start({ url: server.url });
    const message = await answered(discord.command('ask', { question: 'Qui ?' }, { locale: 'fr' }));
    await server.close();
    const gone = 'Le serveur de réponses est injoignable. Réessayez dans quelques minutes.';
    expect((await answered(discord.command('coverage', {}, { locale: 'fr' }))).content).toBe(gone);
    expect((await answered(discord.press(message, idOf(message, 'quote')))).content).toBe(gone);
    expect((await answered(discord.submit(message, idOf(message, 'wrong'), 'Non.'))).content).toBe(gone);
    expect((await acknowledged(discord.type('person', 'name', 'x'))).data).toEqual({ choices: [] });
    const back = await listen(() => Response.json(anAnswer({ text: 'De retour.' })), {
      host: '127.0.0.1',
      port,
      maxConnections: 100,
      silenceMs: 60_000,
    });
    stop.push(() => back.close());
    expect((await answered(discord.command('coverage', {}, { locale: 'fr' }))).embeds[0]?.description).toBe('De retour.');
  });
});

describe('choices', () => {
  const choices = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ label: `M. LENORMAND ${n}`, question: `Qui est M. LENORMAND ${n} ?` }));

  it.each([
    [2, 'button'],
    [8, 'menu'],
  ])('of %i are a %s that asks the whole question, in the conversation', async (count, how) => {
    const asked: unknown[] = [];
    const server = await startScriptedServer(async ({ acceptLanguage: _, ...ask }) => {
      asked.push(ask);
      return ask.question.includes('LENORMAND')
        ? anAnswer({ text: 'Lui [1].', citations: [citation(1)] })
        : anAnswer({ status: 'clarify', text: 'Lequel ?', choices: choices(count) });
    });
    const { discord } = await start(server);
    const message = await answered(discord.command('ask', { question: 'Qui est-ce ?' }));
    const [, second = ''] = idsOf(message);
    const chosen = await answered(how === 'menu' ? discord.choose(message, menuOf(message), second) : discord.press(message, second));
    expect(chosen).toMatchObject({ flags: 0, embeds: [{ description: 'Lui [1].', footer: { text: 'Qui est M. LENORMAND 1 ?' } }] });
    expect(asked.at(-1)).toEqual({ question: 'Qui est M. LENORMAND 1 ?', lang: 'fr', history: ['Qui est-ce ?'] });
    // Its own buttons ask the same again.
    expect((await answered(discord.press(chosen, idOf(chosen, 'quote')))).embeds[0]?.description).toBe('Paroles 1.');
    expect(asked.at(-1)).toEqual({ question: 'Qui est M. LENORMAND 1 ?', lang: 'fr', history: ['Qui est-ce ?'] });
  });

  it('of a private answer stay private', async () => {
    const server = await startScriptedServer(async ({ question }) =>
      question.includes('LENORMAND') ? anAnswer({ text: 'Lui.' }) : anAnswer({ status: 'clarify', text: 'Lequel ?', choices: choices(2) }),
    );
    const { discord } = await start(server);
    const message = await answered(discord.command('ask', { question: 'Qui est-ce ?', private: true }));
    expect(await answered(discord.press(message, idOf(message, 'choose')))).toMatchObject({ flags: 64, embeds: [{ description: 'Lui.' }] });
  });
});

describe('many at once', () => {
  it('200 interactions are each acknowledged within three seconds and answered', async () => {
    const server = await startScriptedServer(async ({ question }) => {
      // As busy as answering makes the process that the bot shares with the server.
      const end = performance.now() + 20;
      while (performance.now() < end);
      return anAnswer({ text: `Réponse à ${question}` });
    });
    const { discord } = await start(server);
    const all = Array.from({ length: 200 }, (_, n) =>
      discord.command('ask', { question: `Question ${n} ?` }, { user: someone(n), locale: 'fr' }),
    );
    const acks = await Promise.all(all.map(acknowledged));
    expect(Math.max(...acks.map(({ afterMs }) => afterMs))).toBeLessThan(3_000);
    const messages = await Promise.all(
      all.map((told) => until('an answer', () => told.shown.find(({ embeds }) => embeds.length > 0), 30_000)),
    );
    expect(messages.map(({ embeds }) => embeds[0]?.description)).toEqual(all.map((_, n) => `Réponse à Question ${n} ?`));
  }, 60_000);

  it('a member and a server have a limit, told in words; a message over it is told once', async () => {
    const server = await startScriptedServer(async () => anAnswer({ text: 'Oui.' }));
    const { discord } = await start(server, { rates: { member: { points: 2, duration: 60 }, guild: { points: 5, duration: 60 } } });
    const ask = (n: number, how = {}) => answered(discord.command('ask', { question: 'Qui ?' }, { user: someone(n), ...how }));
    await ask(1);
    await ask(1);
    expect(await ask(1)).toMatchObject({
      flags: 64,
      content: expect.stringMatching(/^You are faster than the clerk: try again in \d+ s\.$/),
    });
    const said = [discord.say('Qui ?', { direct: true, user: someone(1) }), discord.say('Qui ?', { direct: true, user: someone(2) })];
    // The member's first message over the limit is not their first refusal.
    expect((await replyTo(discord, said[1] ?? expect.unreachable())).embeds[0]?.description).toBe('Oui.');
    expect(discord.messages.all().some((one) => one.message_reference?.message_id === said[0]?.id)).toBe(false);
    for (const n of [3, 4, 5]) await ask(n);
    expect((await ask(6)).content).toMatch(/^Many questions come from this server/);
    expect((await ask(7, { direct: true })).embeds[0]?.description).toBe('Oui.');
  });
});

describe('a Discord that limits', () => {
  it('is obeyed: what it puts off comes when it may, and once', async () => {
    const server = await startScriptedServer(async () => anAnswer({ text: 'Oui.' }));
    const { discord, log } = await start(server);
    discord.throttle({ method: 'PATCH', path: /webhooks/, times: 1, retryAfter: 0.7 });
    discord.throttle({ method: 'POST', path: /callback/, times: 1, retryAfter: 0.3 });
    const told = discord.command('ask', { question: 'Qui ?' });
    expect((await acknowledged(told)).afterMs).toBeGreaterThan(300);
    await answered(told);
    const [, edit] = discord.throttled;
    expect(performance.now() - (edit?.at ?? Number.NaN)).toBeGreaterThan(690);
    expect(told.shown).toHaveLength(1);
    expect(log.join('\n')).toContain('"event":"rateLimited"');
  });
});
