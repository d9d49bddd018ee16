import { z } from 'zod';
import { address } from './address.ts';

/** A name that the journal tells a token by may stand before its hash. */
const token = String.raw`(?:[\p{L}\d][\p{L}\d ._'’-]{0,40}:)?[0-9a-f]{64}`;

const listOf = <T extends z.ZodType<string, string>>(one: T) =>
  z
    .string()
    .default('')
    .transform((list) => list.split(',').map((part) => part.trim()))
    .transform((list) => list.filter((part) => part !== ''))
    .pipe(z.array(one).max(1_000));

/** Who may read and who may look after the server. */
export const doorsSettings = {
  API_TOKENS: {
    schema: listOf(z.string().regex(new RegExp(`^${token}$`, 'u'))),
    about:
      'Hashes of the tokens that open reading, with commas (npm run token makes one), as hash or as name:hash. Empty: everybody reads.',
    fix: 'give the hash that npm run token prints (64 characters), several with commas between',
  },
  ADMIN_TOKEN: {
    schema: z
      .string()
      .trim()
      .regex(new RegExp(`^(?:${token}(?: {0,5}, {0,5}${token}){0,99})?$`, 'u'))
      .default(''),
    about:
      'Hashes of the tokens for reports, metrics and whatever changes the corpus, as hash or as name:hash: the journal tells the name. Empty: from this machine alone.',
    fix: 'give the hash that npm run token prints (64 characters), with a name and a colon before it if you like',
  },
  CORS_ORIGINS: {
    schema: listOf(address),
    about: 'Sites whose pages may call the interface from a browser, with commas. Empty: none.',
    fix: 'give addresses that begin with http:// or https://, for instance https://www.example.fr',
  },
} as const;
