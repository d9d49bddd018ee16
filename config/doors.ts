import { z } from 'zod';
import { address } from './address.ts';

const hash = /^[0-9a-f]{64}$/;

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
    schema: listOf(z.string().regex(hash)),
    about: 'Hashes of the tokens that open reading, with commas (npm run token makes one). Empty: everybody reads.',
    fix: 'give the hash that npm run token prints (64 characters), several with commas between',
  },
  ADMIN_TOKEN: {
    schema: z.string().trim().regex(hash).or(z.literal('')).default(''),
    about: 'Hash of the token for reports, metrics and whatever changes the corpus (npm run token). Empty: from this machine alone.',
    fix: 'give the hash that npm run token prints (64 characters)',
  },
  CORS_ORIGINS: {
    schema: listOf(address),
    about: 'Sites whose pages may call the interface from a browser, with commas. Empty: none.',
    fix: 'give addresses that begin with http:// or https://, for instance https://www.example.fr',
  },
} as const;
