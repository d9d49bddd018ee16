import { z } from 'zod';

// LanceDB's native side warns of each table that it creates, on the terminal of whoever starts Greffier for the first time. It reads this
// variable when it is loaded, so that this file comes before the store in each main.ts; what is set already wins.
process.env.RUST_LOG ??= 'error';

/** An address as the settings hold it: without a slash at its end, so that a path can follow. */
const address = z
  .url({ protocol: /^https?$/ })
  .trim()
  .transform((url) => url.replace(/\/$/, ''));

/** The only reader of the environment. Each setting has a default; `.env.example` lists them with the same words (a test compares). */
export const settings = {
  CORPUS_DIR: {
    schema: z.string().trim().min(1).default('corpus/acts'),
    about: 'Folder that holds the acts (text, Markdown, HTML, PDF, DOCX…).',
    fix: 'give the path of a folder, for instance corpus/acts',
  },
  LANCEDB_URI: {
    schema: z.string().trim().min(1).default('data'),
    about: 'Where the store is: a folder, s3://… or db://….',
    fix: 'give a folder or an address, for instance data',
  },
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
  EMBEDDINGS: {
    schema: z
      .string()
      .trim()
      .regex(/^[a-z][a-z0-9-]*(?::\S+)?$/)
      .default('builtin'),
    about: 'What makes vectors of passages and questions. builtin: no download and no key.',
    fix: 'give the name of an embedder, for instance builtin',
  },
  REPORTS_FILE: {
    schema: z.string().trim().min(1).default('data/reports.jsonl'),
    about: 'File that keeps what people report as wrong, one JSON a line (npm run reports lists it).',
    fix: 'give the path of a file, for instance data/reports.jsonl',
  },
  PUBLIC_URL: {
    schema: address.or(z.literal('')).default(''),
    about: 'Address at which people reach the pages, for links on Discord. Empty: no links.',
    fix: 'give an address that begins with http:// or https://, for instance https://actes.example.fr',
  },
  SCDL_SIRET: {
    schema: z
      .string()
      .trim()
      .regex(/^(?:\d{14}(?:\s{0,5},\s{0,5}\d{14}){0,200})?$/)
      .default('')
      .transform((text) => text.match(/\d{14}/g) ?? []),
    about: 'SIRET of the authority (several: with commas), for the SCDL file. Empty: that file has no rows.',
    fix: 'give 14 digits, or several numbers of 14 digits with commas between',
  },
  SCDL_MATIERE: {
    schema: z
      .string()
      .trim()
      .regex(/^(?:\d\.\d{1,2})?$/)
      .default(''),
    about:
      'Subject of acts that print none, for the SCDL file: a code of the national nomenclature, two levels. Empty: that file has no rows.',
    fix: 'give a code of two levels, for instance 5.2',
  },
  DATA_LICENCE: {
    schema: z.string().trim().max(100).default(''),
    about: 'Licence of what is exported, by its name in SPDX. Empty: none is stated.',
    fix: 'give the name of a licence, for instance etalab-2.0',
  },
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
  SERVER_URL: {
    schema: address.default('http://127.0.0.1:3000'),
    about: 'Server that `npm run bot` asks (`npm start` runs the bot with its own server).',
    fix: 'give an address that begins with http:// or https://, for instance http://127.0.0.1:3000',
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
  LOG_QUESTIONS: {
    schema: z.enum(['yes', 'no']).default('no'),
    about: "yes: the bot's log holds the text of questions, no: it holds none of what people write.",
    fix: 'give yes or no',
  },
  CHROMIUM_PATH: {
    schema: z.string().trim().default(''),
    about: 'Browser for the tests of the pages. Empty: the one in the npm package.',
    fix: 'give the path of a Chromium, for instance /usr/bin/chromium',
  },
} as const;

type SettingName = keyof typeof settings;
type SettingValue<N extends SettingName> = z.output<(typeof settings)[N]['schema']>;

export type Config = {
  corpusDir: SettingValue<'CORPUS_DIR'>;
  lancedbUri: SettingValue<'LANCEDB_URI'>;
  port: SettingValue<'PORT'>;
  host: SettingValue<'HOST'>;
  embeddings: SettingValue<'EMBEDDINGS'>;
  reportsFile: SettingValue<'REPORTS_FILE'>;
  publicUrl: SettingValue<'PUBLIC_URL'>;
  scdlSirets: SettingValue<'SCDL_SIRET'>;
  scdlMatiere: SettingValue<'SCDL_MATIERE'>;
  dataLicence: SettingValue<'DATA_LICENCE'>;
  alertsFile: SettingValue<'ALERTS_FILE'>;
  alertsSecret: SettingValue<'ALERTS_SECRET'>;
  serverUrl: SettingValue<'SERVER_URL'>;
  discordToken: SettingValue<'DISCORD_TOKEN'>;
  discordGuild: SettingValue<'DISCORD_GUILD'>;
  discordApi: SettingValue<'DISCORD_API'>;
  logQuestions: SettingValue<'LOG_QUESTIONS'>;
  chromiumPath: SettingValue<'CHROMIUM_PATH'>;
};

/** Settings that can't be used: all of them at once, so that one start shows every fault. */
export class ConfigError extends Error {
  readonly code = 'badSettings';
  readonly faults: string[];
  constructor(faults: string[]) {
    super(
      `${faults.length === 1 ? 'A setting' : `${faults.length} settings`} can't be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** Settings from an environment. A variable that is set but empty counts as unset: compose files write it so. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const faults: string[] = [];
  const read = <N extends SettingName>(name: N): SettingValue<N> => {
    const raw = env[name];
    const result = settings[name].schema.safeParse(raw?.trim() === '' ? undefined : raw);
    if (!result.success) faults.push(`${name}=${JSON.stringify(raw)}: ${settings[name].fix}.`);
    // A faulty value never leaves this function: it throws below.
    return result.data as SettingValue<N>;
  };
  const config: Config = {
    corpusDir: read('CORPUS_DIR'),
    lancedbUri: read('LANCEDB_URI'),
    port: read('PORT'),
    host: read('HOST'),
    embeddings: read('EMBEDDINGS'),
    reportsFile: read('REPORTS_FILE'),
    publicUrl: read('PUBLIC_URL'),
    scdlSirets: read('SCDL_SIRET'),
    scdlMatiere: read('SCDL_MATIERE'),
    dataLicence: read('DATA_LICENCE'),
    alertsFile: read('ALERTS_FILE'),
    alertsSecret: read('ALERTS_SECRET'),
    serverUrl: read('SERVER_URL'),
    discordToken: read('DISCORD_TOKEN'),
    discordGuild: read('DISCORD_GUILD'),
    discordApi: read('DISCORD_API'),
    logQuestions: read('LOG_QUESTIONS'),
    chromiumPath: read('CHROMIUM_PATH'),
  };
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

/** Settings from the environment, after a `.env` file of the working folder where there is one (what is already set wins). */
export function loadConfig(file = '.env'): Config {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return readConfig();
}
