import type { z } from 'zod';
import { alertsSettings } from './config/alerts.ts';
import { discordSettings } from './config/discord.ts';
import { openDataSettings } from './config/open-data.ts';
import { serverSettings } from './config/server.ts';
import { storeSettings } from './config/store.ts';
import { testsSettings } from './config/tests.ts';

// LanceDB's native side warns of each table that it creates, on the terminal of whoever starts Greffier for the first time. It reads this
// variable when it is loaded, so that this file comes before the store in each main.ts; what is set already wins.
process.env.RUST_LOG ??= 'error';

/** The only reader of the environment. Each setting has a default; `.env.example` lists them with the same words (a test compares). */
export const settings = {
  ...storeSettings,
  ...serverSettings,
  ...openDataSettings,
  ...alertsSettings,
  ...discordSettings,
  ...testsSettings,
};

type SettingName = keyof typeof settings;
type SettingValue<N extends SettingName> = z.output<(typeof settings)[N]['schema']>;

type CamelCase<S extends string> = S extends `${infer First}_${infer Rest}`
  ? `${Lowercase<First>}${Capitalize<CamelCase<Rest>>}`
  : Lowercase<S>;

/** `LANCEDB_URI` is read as `lancedbUri`. */
export type Config = { [N in SettingName as CamelCase<N>]: SettingValue<N> };

function camelCase(name: string): string {
  return name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

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
  // Each name is one of `settings`: the entries are those of `Config`.
  const config = Object.fromEntries((Object.keys(settings) as SettingName[]).map((name) => [camelCase(name), read(name)])) as Config;
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
