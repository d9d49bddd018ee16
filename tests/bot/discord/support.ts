import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIMessage, ComponentType } from 'discord.js';
import { createLog } from '../../../bot/discord/log.ts';
import { type BotOptions, startBot } from '../../../bot/discord/start-bot.ts';
import { answer } from '../../../server/answer/answer.ts';
import { type Client, createClient } from '../../../server/client.ts';
import type { Answer, Ask } from '../../../server/contract.ts';
import { startServer } from '../../../server/main.ts';
import { openReportLog } from '../../../server/reports/report-log.ts';
import type { Answering } from '../../../server/routes/answering.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { sampleCorpus } from '../../support/sample-corpus.ts';
import { projectActs, storeOf } from '../../support/store-of.ts';
import { startLoopback } from './loopback/start-loopback.ts';
import { until } from './loopback/until.ts';

export const publicUrl = 'https://actes.example.fr';

/** More than any test asks for, unless it asks for limits. */
const ample = { points: 10_000, duration: 60 };

/** The real server over the project's acts (or a folder's), on a free port. */
export async function startRealServer(folder = projectActs) {
  const store = await storeOf(folder);
  const reportsFile = join(await mkdtemp(join(tmpdir(), 'greffier-reports-')), 'reports.jsonl');
  const { reader } = store;
  const server = await startServer({
    config: { host: '127.0.0.1', port: 0 },
    reader,
    answer: (ask) => answer(ask, { reader }),
    reports: openReportLog(reportsFile),
  });
  const client = createClient(server.url);
  return {
    client,
    reportsFile,
    /** What the interface answers, to compare with. */
    ask: async (json: Ask, language?: string): Promise<Answer> => {
      const response = await client.api.ask.$post({ json }, { headers: language ? { 'accept-language': language } : {} });
      return (await response.json()) as Answer;
    },
    close: async () => {
      await server.close();
      store.close();
    },
  };
}

/** The real server in front of an answering of the test's making. */
export function startScriptedServer(answering: Answering) {
  const config = { host: '127.0.0.1', port: 0 };
  return startServer({ config, reader: memoryReader(sampleCorpus), answer: answering, log: () => {} });
}

/** The bot on a Discord of its own. */
export async function startBotOn(server: Client, options: Partial<BotOptions> = {}) {
  const discord = await startLoopback();
  const lines: string[] = [];
  const events: string[] = [];
  const log = options.log ?? createLog({ questions: false, write: (line) => lines.push(line) });
  const run = async () => {
    const before = events.length;
    const bot = startBot({
      token: discord.token,
      api: discord.api,
      server,
      publicUrl,
      rates: { member: ample, guild: ample },
      ...options,
      log: (event) => {
        events.push(event.event);
        log(event);
      },
    });
    await until('the bot to be ready', () => events.indexOf('ready', before) >= 0);
    return bot;
  };
  let bot = await run();
  return {
    discord,
    log: lines,
    ended: bot.ended,
    stopBot: () => bot.stop(),
    restart: async () => {
      await bot.stop();
      bot = await run();
    },
    stop: async () => {
      await bot.stop();
      await discord.close();
    },
  };
}

/** The custom ids of a message's buttons, and of the options of its menus. */
export function idsOf(message: APIMessage): string[] {
  return componentsOf(message).flatMap((one) =>
    'options' in one ? one.options.map(({ value }) => value) : 'custom_id' in one ? [one.custom_id] : [],
  );
}

export function idOf(message: APIMessage, does: string): string {
  const id = idsOf(message).find((one) => one.startsWith(`${does}:`));
  if (id === undefined) throw new Error(`no "${does}" among ${idsOf(message).join(' ')}`);
  return id;
}

/** The custom id of the message's first menu. */
export function menuOf(message: APIMessage): string {
  return componentsOf(message).flatMap((one) => ('options' in one ? [one.custom_id] : []))[0] ?? '';
}

function componentsOf({ components = [] }: APIMessage) {
  return components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
}
