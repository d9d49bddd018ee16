/** Settings that open something: a backup says that they are set, not to what. */
const secret = /TOKEN|SECRET|KEY/;
/** An address may hold a name and a password. */
const credentials = /:\/\/[^/\s]{0,500}@/;

type Value = string | number | readonly string[];

/** The settings that are not the usual ones, as a `.env` file, for whoever sets up the place where a backup is restored. */
export function settingsText(config: Readonly<Record<string, Value>>, usual: Readonly<Record<string, Value>>): string {
  const lines = Object.entries(config).flatMap(([key, value]) => {
    if (String(value) === String(usual[key])) return [];
    const name = key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
    const isSecret = (typeof value !== 'number' && secret.test(name)) || credentials.test(String(value));
    return isSecret ? [`# ${name} was set; it is a secret, and in no backup`] : [`${name}=${String(value)}`];
  });
  return `${['# The settings that were not the usual ones. Copy into .env what fits the new place.', ...lines].join('\n')}\n`;
}
