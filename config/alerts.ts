import { z } from 'zod';

/** Posts about new acts. */
export const alertsSettings = {
  ALERTS_FILE: {
    schema: z.string().trim().default(''),
    about: 'File of subjects that `npm run ingest` posts new acts of (name, words or person, url). Empty: none.',
    fix: 'give the path of a file, for instance alerts.json',
  },
  ALERTS_SECRET: {
    schema: z
      .string()
      .trim()
      .regex(/^(?:[A-Za-z0-9+/]{24,128}={0,2})?$/)
      .default(''),
    about: 'Secret that posts are signed with, in base64 (openssl rand -base64 32). Empty: no signature.',
    fix: 'give at least 24 characters of base64, for instance from openssl rand -base64 32',
  },
} as const;
