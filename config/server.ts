import { z } from 'zod';
import { address } from './address.ts';

/** How the server is reached, and what it keeps. */
export const serverSettings = {
  PORT: {
    schema: z
      .string()
      .trim()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().min(0).max(65_535))
      .prefault('3000'),
    about: 'Port that the server listens on (0: any free one).',
    fix: 'give a whole number from 0 to 65535',
  },
  HOST: {
    schema: z.string().trim().min(1).default('127.0.0.1'),
    about: 'Address that the server listens on: 127.0.0.1 for this machine alone, 0.0.0.0 for the network.',
    fix: 'give an address or a host name, for instance 127.0.0.1',
  },
  PUBLIC_URL: {
    schema: address.or(z.literal('')).default(''),
    about: 'Address at which people reach the pages, for links on Discord. Empty: no links.',
    fix: 'give an address that begins with http:// or https://, for instance https://actes.example.fr',
  },
  REPORTS_FILE: {
    schema: z.string().trim().min(1).default('data/reports.jsonl'),
    about: 'File that keeps what people report as wrong, one JSON a line (npm run reports lists it).',
    fix: 'give the path of a file, for instance data/reports.jsonl',
  },
  LOG_LEVEL: {
    schema: z.enum(['error', 'warn', 'info', 'debug', 'silent']).default('info'),
    about: 'How much the server logs, one JSON a line: error, warn, info (each request), debug, or silent.',
    fix: 'give error, warn, info, debug or silent',
  },
  LOG_QUESTIONS: {
    schema: z.enum(['yes', 'no']).default('no'),
    about: "yes: the bot's log holds the text of questions, no: it holds none of what people write.",
    fix: 'give yes or no',
  },
} as const;
