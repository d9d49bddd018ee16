import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { applicationId, someone } from './loopback/payloads.ts';
import { answered, replyTo } from './loopback/until.ts';
import { allPages } from './pages.ts';
import { expected, readAnswer } from './read-answer.ts';
import { startBotOn, startRealServer } from './support.ts';

let server: Awaited<ReturnType<typeof startRealServer>>;
let bot: Awaited<ReturnType<typeof startBotOn>>;
beforeAll(async () => {
  server = await startRealServer();
  bot = await startBotOn(server.client);
});
afterAll(async () => {
  await bot.stop();
  await server.close();
});
afterEach(() => expect(bot.discord.faults).toEqual([]));

const mention = `<@${applicationId}>`;
const first = 'Qui était présent le 28 août 2018 ?';

describe('a message', () => {
  it.each([
    ['that mentions the bot', `${mention} ${first}`, {}],
    ['whose mention stands in its middle, over lines', `Dis,\n${mention}\n ${first}`, {}],
    ['written in private', first, { direct: true }],
  ])('%s is answered as the interface answers it', async (_, words, how) => {
    const reply = await replyTo(bot.discord, bot.discord.say(words, how));
    const question = words.replace(mention, '').replace(/\s+/g, ' ').trim();
    expect(reply.embeds[0]?.footer?.text).toBe(question);
    expect(readAnswer(await allPages(bot.discord, reply))).toEqual(expected(await server.ask({ question })));
  });

  it('that only mentions the bot is told how to ask, in both languages', async () => {
    const reply = await replyTo(bot.discord, bot.discord.say(mention));
    expect(reply.content).toMatch(/Posez votre question.*\nPut your question/);
  });

  it('of nobody’s business is left alone: no mention, another bot, everyone', async () => {
    const said = [
      bot.discord.say(first),
      bot.discord.say(`${mention} ${first}`, { user: { ...someone(9), bot: true } }),
      bot.discord.say(`@everyone ${first}`),
    ];
    // What comes after them is answered: they had their turn.
    await replyTo(bot.discord, bot.discord.say(`${mention} ${first}`));
    const replied = new Set(bot.discord.messages.all().map((message) => message.message_reference?.message_id));
    for (const { id } of said) expect(replied.has(id)).toBe(false);
  });
});

describe('a conversation', () => {
  const second = 'Et en 2016 ?';
  const third = 'Et en 2023 ?';

  it.each([
    ['in a channel', false],
    ['in private', true],
  ])('%s goes on by replies: each answer counts what was asked before', async (_, direct) => {
    let last = await replyTo(bot.discord, bot.discord.say(direct ? first : `${mention} ${first}`, { direct }));
    const history = [first];
    for (const question of [second, third]) {
      last = await replyTo(bot.discord, bot.discord.say(question, { direct, to: last.id }));
      const answer = await server.ask({ question, history });
      expect(answer.understood.intent).toBe('present');
      expect(readAnswer(await allPages(bot.discord, last))).toEqual(expected(answer));
      history.push(question);
    }
  });

  it('begins with a slash command as well', async () => {
    const answer = await answered(bot.discord.command('proxies', { sitting: '2018-08-28' }, { locale: 'fr' }));
    const reply = await replyTo(bot.discord, bot.discord.say(third, { to: answer.id }));
    const question = 'Qui avait procuration à la séance du 28 août 2018 ?';
    expect(readAnswer([reply])).toEqual(expected(await server.ask({ question: third, history: [question] })));
  });

  it('goes on after a restart, when every earlier message has to be fetched', async () => {
    const one = await replyTo(bot.discord, bot.discord.say(`${mention} ${first}`));
    const two = await replyTo(bot.discord, bot.discord.say(second, { to: one.id }));
    await bot.restart();
    const three = await replyTo(bot.discord, bot.discord.say(third, { to: two.id }));
    expect(readAnswer([three])).toEqual(expected(await server.ask({ question: third, history: [first, second] })));
  });

  it('without what it replied to is a question of its own', async () => {
    const one = await replyTo(bot.discord, bot.discord.say(`${mention} ${first}`));
    await bot.restart();
    bot.discord.messages.remove(one.id);
    const two = await replyTo(bot.discord, bot.discord.say(`${mention} ${second}`, { to: one.id }));
    expect(readAnswer([two])).toEqual(expected(await server.ask({ question: second })));
  });
});
