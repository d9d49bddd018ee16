import type { APIMessage, APIUser, MessageFlags } from 'discord.js';
import type { SentMessage } from './check-message.ts';
import { applicationId, botUser, channelId, directChannelId, guildId, memberOf, snowflake } from './payloads.ts';

const ephemeral = 64;

/** Every message of the channels, and who is told of it over the gateway. */
export function createMessageBook(dispatch: (event: string, data: unknown) => void) {
  const messages = new Map<string, APIMessage>();

  const base = (channel: string, author: APIUser): APIMessage => ({
    id: snowflake(),
    channel_id: channel,
    author,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    components: [],
  });

  /** As it goes over the gateway: with the server that it was written in. */
  const told = (message: APIMessage) =>
    message.channel_id === channelId
      ? { ...message, guild_id: guildId, member: memberOf(message.author) }
      : { ...message, channel_type: 1 };

  const referring = (to: string, channel: string) => ({
    type: 19 as const,
    message_reference: { type: 0 as const, message_id: to, channel_id: channel, ...(channel === channelId ? { guild_id: guildId } : {}) },
  });

  const keep = (message: APIMessage): APIMessage => {
    messages.set(message.id, message);
    if (!((message.flags ?? 0) & ephemeral)) dispatch('MESSAGE_CREATE', told(message));
    return message;
  };

  return {
    all: () => [...messages.values()],
    remove: (id: string) => messages.delete(id),

    /** As the bot may fetch it: nobody can fetch what only one member sees. */
    fetch(id: string): APIMessage | null {
      const message = messages.get(id);
      if (!message || (message.flags ?? 0) & ephemeral) return null;
      const reference = message.message_reference?.message_id;
      return reference === undefined ? message : { ...message, referenced_message: messages.get(reference) ?? null };
    },

    /** What the bot writes: to a channel, or as the answer to an interaction (on a component: a reply to its message). */
    fromBot(
      channel: string,
      sent: SentMessage,
      { flags = 0, to, interaction }: { flags?: number; to?: string; interaction?: boolean },
    ): APIMessage {
      return keep({
        ...base(channel, botUser),
        ...visible(sent),
        flags: flags as MessageFlags,
        ...(to === undefined ? (interaction ? { type: 20 as const } : {}) : referring(to, channel)),
        ...(interaction ? { webhook_id: applicationId } : {}),
      });
    },

    edit(id: string, sent: SentMessage): APIMessage | null {
      const message = messages.get(id);
      if (!message) return null;
      // The mark of "is thinking" goes with the first edit.
      Object.assign(message, visible(sent), { flags: (message.flags ?? 0) & ~128, edited_timestamp: new Date().toISOString() });
      if (!((message.flags ?? 0) & ephemeral)) dispatch('MESSAGE_UPDATE', told(message));
      return message;
    },

    /** What a member writes. Without the privileged intent the bot gets its words only where it is addressed. */
    fromMember(
      author: APIUser,
      words: string,
      { direct = false, to, ping = true }: { direct?: boolean; to?: string; ping?: boolean },
    ): APIMessage {
      const channel = direct ? directChannelId : channelId;
      const replied = to === undefined ? undefined : messages.get(to);
      const mentioned = words.includes(`<@${applicationId}>`) || (ping && replied?.author.id === applicationId);
      return keep({
        ...base(channel, author),
        content: direct || mentioned ? words : '',
        mentions: mentioned ? [botUser] : [],
        ...(to === undefined ? {} : { ...referring(to, channel), referenced_message: replied ?? null }),
      });
    },
  };
}

export type MessageBook = ReturnType<typeof createMessageBook>;

function visible({ content, embeds, components }: SentMessage): Partial<APIMessage> {
  return {
    ...(content === undefined ? {} : { content: content ?? '' }),
    ...(embeds === undefined ? {} : { embeds: embeds.map((embed) => ({ type: 'rich' as never, ...embed })) }),
    ...(components === undefined ? {} : { components }),
  };
}
