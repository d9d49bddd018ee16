import type { z } from 'zod';
import { adminSettings } from './config/admin.ts';
import { alertsSettings } from './config/alerts.ts';
import { discordSettings } from './config/discord.ts';
import { doorsSettings } from './config/doors.ts';
import { limitsSettings } from './config/limits.ts';
import { modelsSettings } from './config/models.ts';
import { openDataSettings } from './config/open-data.ts';
import { placeFaults } from './config/places.ts';
import { privacySettings } from './config/privacy.ts';
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
  ...privacySettings,
  ...adminSettings,
  ...doorsSettings,
  ...limitsSettings,
  ...modelsSettings,
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
  return whole(parse(env));
}

/** The same, with the folders and files that settings name looked at too: for a program that is about to use them. */
export function readStartConfig(env: Record<string, string | undefined> = process.env): Config {
  const { config, faults } = parse(env);
  return whole({ config, faults: [...faults, ...placeFaults(config)] });
}

function parse(env: Record<string, string | undefined>): { config: Partial<Config>; faults: string[] } {
  const faults: string[] = [];
  const read = <N extends SettingName>(name: N): SettingValue<N> | undefined => {
    const raw = env[name];
    const result = settings[name].schema.safeParse(raw?.trim() === '' ? undefined : raw);
    if (!result.success) faults.push(`${name}=${shown(name, raw)}: ${settings[name].fix}.`);
    // What the schema of this name gives is the value of this name.
    return result.data as SettingValue<N> | undefined;
  };
  // Each name is one of `settings`: the entries are those of `Config`, without those that are faulty.
  const config = Object.fromEntries(
    (Object.keys(settings) as SettingName[]).map((name) => [camelCase(name), read(name)]),
  ) as Partial<Config>;
  return { config, faults };
}

/** A fault ends in a log or on a screen that others see. */
function shown(name: SettingName, raw: string | undefined): string {
  return /TOKEN|SECRET|KEY/.test(name) ? '…' : JSON.stringify(raw);
}

function whole({ config, faults }: ReturnType<typeof parse>): Config {
  if (faults.length > 0) throw new ConfigError(faults);
  // Without a fault every setting has its value.
  return config as Config;
}

/** Settings from the environment, after a `.env` file of the working folder where there is one (what is already set wins). */
export function loadConfig(file = '.env', read: () => Config = readConfig): Config {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return read();
}
