import { loadConfig } from '../../config.ts';
import { createClient } from '../../server/client.ts';
import { createLog } from './log.ts';
import { startBot } from './start-bot.ts';

/** `npm run bot`: the Discord bot, in front of the server of SERVER_URL, until it is told to stop. */
try {
  const config = loadConfig();
  if (config.discordToken === '') throw new Error('DISCORD_TOKEN is not set: the README says how to get one ("Discord").');
  const log = createLog({ questions: config.logQuestions === 'yes', write: console.error });
  const bot = startBot({
    token: config.discordToken,
    api: config.discordApi,
    server: createClient(config.serverUrl, globalThis.fetch, config.serverToken),
    publicUrl: config.publicUrl,
    log,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void bot.stop());
  await bot.ended;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
