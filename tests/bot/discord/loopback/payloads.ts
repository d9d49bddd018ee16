import type { APIChannel, APIUser } from 'discord.js';

/** What Discord tells of the people and places of the tests. Ids are snowflakes: 17 to 20 digits. */

export const applicationId = '900000000000000001';
export const guildId = '700000000000000001';
export const channelId = '710000000000000001';
export const directChannelId = '710000000000000002';

const person = (id: string, username: string, bot = false): APIUser => ({
  id,
  username,
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot,
});

export const botUser = person(applicationId, 'greffier', true);
export const someone = (n = 1): APIUser => person(String(800000000000000000n + BigInt(n)), `member${n}`);

const allPermissions = String((1n << 50n) - 1n);

const textChannel = { id: channelId, type: 0, name: 'actes', position: 0, permission_overwrites: [], guild_id: guildId };
const directChannel = { id: directChannelId, type: 1, recipients: [someone()], last_message_id: null };
// Of a channel the bot reads its id and kind; the rest of Discord's type is left out.
export const channels = { guild: textChannel as unknown as APIChannel, direct: directChannel as unknown as APIChannel };

export const memberOf = (user: APIUser) => ({
  user,
  roles: [],
  joined_at: '2024-01-01T00:00:00.000Z',
  deaf: false,
  mute: false,
  flags: 0,
  permissions: allPermissions,
});

export const guildCreate = {
  id: guildId,
  name: 'Conseil',
  owner_id: someone().id,
  preferred_locale: 'en-US',
  features: [],
  verification_level: 0,
  member_count: 2,
  large: false,
  unavailable: false,
  joined_at: '2024-01-01T00:00:00.000Z',
  roles: [
    {
      id: guildId,
      name: '@everyone',
      permissions: allPermissions,
      position: 0,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
    },
  ],
  channels: [textChannel],
  members: [memberOf(botUser)],
  threads: [],
  emojis: [],
  stickers: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};

let last = 0n;
/** Discord's ids: the moment, then a counter. */
export function snowflake(): string {
  last = (last + 1n) % 4_096n;
  return String((BigInt(Date.now() - 1_420_070_400_000) << 22n) + last);
}
