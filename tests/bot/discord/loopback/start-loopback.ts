import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { APIMessage, APIUser } from 'discord.js';
import { intents } from '../../../../bot/discord/start-bot.ts';
import { checkCommands } from './check-commands.ts';
import { createGateway } from './gateway.ts';
import { createInteractionBook, type Told } from './interaction-book.ts';
import { createMessageBook } from './message-book.ts';
import { applicationId, channelId, channels, directChannelId, guildId, memberOf, snowflake, someone } from './payloads.ts';
import { createRest } from './rest.ts';

export type Locale = 'fr' | 'en-GB' | 'de';
type Sender = { locale?: Locale; user?: APIUser; direct?: boolean };
type Options = Record<string, string | boolean>;

/** Discord on this machine: the REST interface and the gateway, which members' doings come through and every rule is checked by. */
export async function startLoopback(token = 'a-token', atPort = 0) {
  const faults: string[] = [];
  const registered: { path: string; commands: unknown }[] = [];
  const fault = (rule: string) => faults.push(rule);
  const server = createServer();
  const gateway = createGateway({ server, token, intents: intents.reduce((sum, intent) => sum | intent, 0), fault });
  const messages = createMessageBook(gateway.dispatch);
  const interactions = createInteractionBook({ messages, fault });
  const rest = createRest({
    token,
    messages,
    interactions,
    fault,
    onRegister: (path, commands) => {
      checkCommands(commands, fault);
      registered.push({ path, commands });
    },
  });
  server.on('request', getRequestListener(rest.fetch));
  await new Promise<void>((resolve) => server.listen(atPort, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;

  const interact = (
    kind: number,
    data: object,
    on: APIMessage | null,
    { locale = 'en-GB', user = someone(), direct = false }: Sender,
  ): Told => {
    const channel = on?.channel_id ?? (direct ? directChannelId : channelId);
    const told = interactions.open(kind, channel, on);
    const inGuild = channel === channelId;
    gateway.dispatch('INTERACTION_CREATE', {
      id: told.id,
      application_id: applicationId,
      type: kind,
      token: told.token,
      version: 1,
      data,
      channel_id: channel,
      channel: inGuild ? channels.guild : channels.direct,
      locale,
      app_permissions: memberOf(user).permissions,
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10_485_760,
      context: inGuild ? 0 : 1,
      ...(inGuild ? { guild_id: guildId, guild_locale: 'en-US', member: memberOf(user) } : { user }),
      ...(on ? { message: on } : {}),
    });
    return told;
  };
  const optionsOf = (given: Options) =>
    Object.entries(given).map(([name, value]) => ({ name, value, type: typeof value === 'boolean' ? 5 : 3 }));

  return {
    api: `http://127.0.0.1:${port}/api`,
    token,
    botId: applicationId,
    faults,
    registered,
    gateway,
    throttle: rest.throttle,
    throttled: rest.throttled,
    messages,
    interactions,
    /** A member sends a slash command. */
    command: (name: string, given: Options = {}, by: Sender = {}) =>
      interact(2, { id: snowflake(), name, type: 1, options: optionsOf(given) }, null, by),
    /** A member types in an option. */
    type: (name: string, option: string, value: string, by: Sender = {}) =>
      interact(4, { id: snowflake(), name, type: 1, options: [{ name: option, value, type: 3, focused: true }] }, null, by),
    press: (on: APIMessage, id: string, by: Sender = {}) => interact(3, { custom_id: id, component_type: 2 }, on, by),
    choose: (on: APIMessage, id: string, value: string, by: Sender = {}) =>
      interact(3, { custom_id: id, component_type: 3, values: [value] }, on, by),
    /** A member fills a form in and sends it. */
    submit: (on: APIMessage, id: string, words: string, by: Sender = {}) =>
      interact(
        5,
        { custom_id: id, components: [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'words', value: words } }] },
        on,
        by,
      ),
    say: (words: string, how: { user?: APIUser; direct?: boolean; to?: string; ping?: boolean } = {}) =>
      messages.fromMember(how.user ?? someone(), words, how),
    close: async () => {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Loopback = Awaited<ReturnType<typeof startLoopback>>;
