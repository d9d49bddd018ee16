import { z } from 'zod';
import { address } from './address.ts';

/** The Discord bot. */
export const discordSettings = {
  SERVER_URL: {
    schema: address.default('http://127.0.0.1:3000'),
    about: 'Server that `npm run bot` asks (`npm start` runs the bot with its own server).',
    fix: 'give an address that begins with http:// or https://, for instance http://127.0.0.1:3000',
  },
  SERVER_TOKEN: {
    schema: z
      .string()
      .trim()
      .regex(/^[\w.~+/-]{0,200}={0,2}$/)
      .default(''),
    about: 'Token that `npm run bot` shows to the server, where the server asks for one (the admin token, for reports to be taken).',
    fix: 'give the token that npm run token printed, not its hash',
  },
  DISCORD_TOKEN: {
    schema: z.string().trim().default(''),
    about: 'Token of the Discord bot (developer portal, Bot, Reset Token). Empty: no bot.',
    fix: 'give the token that the developer portal shows once',
  },
  DISCORD_GUILD: {
    schema: z
      .string()
      .trim()
      .regex(/^\d{15,20}$/)
      .or(z.literal(''))
      .default(''),
    about: 'Discord server that `npm run bot:register` gives the commands to, at once. Empty: all that have the bot.',
    fix: 'give the id of a Discord server (digits), or leave it empty',
  },
  DISCORD_API: {
    schema: address.default('https://discord.com/api'),
    about: "Address of Discord's interface, for a proxy in front of it.",
    fix: 'give an address that begins with http:// or https://, for instance https://discord.com/api',
  },
} as const;
