import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answered } from './loopback/until.ts';
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

it('answers a question', async () => {
  const told = bot.discord.command('ask', { question: 'Who held proxies on 28 August 2018?' });
  const message = await answered(told).catch(() => console.log(bot.log, bot.discord.faults, told, bot.discord.gateway.counts));
  console.log(JSON.stringify(message, null, 1), bot.log);
});
