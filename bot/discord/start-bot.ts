import { setTimeout as wait } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits, type Interaction, type Message, Partials } from 'discord.js';
import type { Client as ServerClient } from '../../server/client.ts';
import { createAcknowledgements } from './acknowledgements.ts';
import { createAskServer } from './ask-server.ts';
import type { BotContext } from './bot-context.ts';
import { BotError, badToken, notAllowed } from './bot-error.ts';
import { createDirectory } from './directory.ts';
import { onInteraction } from './interactions/on-interaction.ts';
import { errorFacts, type Log } from './log.ts';
import { onMessage } from './on-message.ts';
import { createSeen } from './seen.ts';
import { createUsageLimit, type UsageRates, usualRates } from './usage-limit.ts';

export type BotOptions = {
  token: string;
  /** Discord's address; its gateway's comes from there. */
  api: string;
  server: ServerClient;
  publicUrl: string;
  log: Log;
  rates?: UsageRates;
  /** When a member is told that it takes longer, and when the bot stops waiting for the server. */
  slowMs?: number;
  patienceMs?: number;
};

export type RunningBot = {
  /** Resolves when the bot has stopped; rejects with a BotError where it can't go on. */
  ended: Promise<void>;
  /** Lets answers under way end, then leaves Discord. */
  stop(): Promise<void>;
};

/** Not the content of others' messages: what mentions the bot, replies to it or is sent to it comes with its words all the same. */
export const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages] as const;

/** How long to wait before each further attempt to reach Discord; the last one goes on. */
const pauses = [1_000, 5_000, 15_000, 60_000];

/** How long answers under way may take when the bot stops. */
const farewellMs = 10_000;

/** Connects to Discord and answers until stopped, over lost connections (discord.js resumes) and a Discord that is away at the start. */
export function startBot(options: BotOptions): RunningBot {
  const context = contextOf(options);
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();
  const seen = createSeen();
  let client: Client | null = null;

  const handle = (id: string, event: string, work: () => Promise<void>): void => {
    if (stopping.signal.aborted || seen(id)) return;
    const done = work()
      .catch((error: unknown) => options.log({ level: 'error', event: `${event}Failed`, ...errorFacts(error) }))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };

  const run = async (): Promise<void> => {
    for (let attempt = 0; !stopping.signal.aborted; attempt++) {
      client = createClient(options.api);
      const lost = attach(client, { handle, context });
      try {
        await client.login(options.token);
        await Promise.race([lost, aborted(stopping.signal)]);
        return;
      } catch (error) {
        await client.destroy().catch(() => {});
        const failure = asBotError(error);
        if (failure) throw failure;
        options.log({ level: 'warn', event: 'discordAway', ...errorFacts(error) });
        await wait(pauses[Math.min(attempt, pauses.length - 1)], undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  };
  const ended = run();
  // Whoever holds the bot hears of it through `ended`; until they listen it is nobody's unhandled rejection.
  ended.catch(() => {});
  return {
    ended,
    stop: async () => {
      stopping.abort();
      await Promise.race([Promise.all(underWay), wait(farewellMs, undefined, { ref: false })]);
      await client?.destroy();
      await ended.catch(() => {});
      options.log({ level: 'info', event: 'stopped' });
    },
  };
}

function contextOf({ server, publicUrl, log, rates = usualRates, slowMs = 5_000, patienceMs = 60_000 }: BotOptions): BotContext {
  const acknowledgements = createAcknowledgements();
  const ask = createAskServer(server, { patienceMs, first: acknowledgements.made });
  return { server, ask, acknowledgements, directory: createDirectory(server), usage: createUsageLimit(rates), publicUrl, slowMs, log };
}

function createClient(api: string): Client {
  return new Client({
    intents,
    // Without it discord.js drops direct messages of channels that it has not seen.
    partials: [Partials.Channel],
    rest: { api },
    // Nothing that an act says may call anybody.
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
  });
}

type Handle = (id: string, event: string, work: () => Promise<void>) => void;

/** Wires the events. The promise rejects when Discord closes for good. */
function attach(client: Client, { handle, context }: { handle: Handle; context: BotContext }): Promise<never> {
  const { log } = context;
  client.on(Events.InteractionCreate, (interaction: Interaction) =>
    handle(interaction.id, 'interaction', () => onInteraction(interaction, context)),
  );
  client.on(Events.MessageCreate, (message: Message) => handle(message.id, 'message', () => onMessage(message, context)));
  client.once(Events.ClientReady, ({ guilds }) => log({ level: 'info', event: 'ready', guilds: guilds.cache.size }));
  client.on(Events.ShardReconnecting, () => log({ level: 'info', event: 'reconnecting' }));
  client.on(Events.ShardResume, (_, replayed) => log({ level: 'info', event: 'resumed', replayed }));
  client.on(Events.ShardError, (error) => log({ level: 'warn', event: 'connectionError', ...errorFacts(error) }));
  client.on(Events.Error, (error) => log({ level: 'error', event: 'clientError', ...errorFacts(error) }));
  client.rest.on('response', ({ route }, { status }) => {
    if (status === 429) log({ level: 'warn', event: 'rateLimited', route });
  });
  const lost = new Promise<never>((_, reject) => {
    // discord.js tells this only of codes after which it does not come back: a token that is no longer valid is 4004.
    client.once(Events.ShardDisconnect, ({ code }) => reject(code === 4004 ? badToken() : notAllowed(code)));
  });
  lost.catch(() => {});
  return lost;
}

/** null for what may pass: Discord or the network being away. */
function asBotError(error: unknown): BotError | null {
  if (error instanceof BotError) return error;
  if (error instanceof Error && 'code' in error && error.code === 'TokenInvalid') return badToken(error);
  return error instanceof Error && error.message === 'Authentication failed' ? badToken(error) : null;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
