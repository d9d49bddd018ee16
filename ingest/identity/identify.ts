import { foldWords } from '../../corpus/language/fold.ts';
import type { FactOf } from '../../corpus/record/fact.ts';

type Identifier = FactOf<'identifier'>['value'];
export type Identity = { id: string; idAssigned: boolean; identifiers: string[] };

/**
 * The identity of an act from what it prints: the register number where one is printed or stands inside the transmission identifier;
 * else the transmission identifier without the order of its file, since a bare number is shared by many acts; else an assigned one,
 * the sitting's date and the title's first line. `identifiers` lists everything that finds the act, the canonical one first.
 */
export function identify(
  facts: readonly { kind: string; value: unknown }[],
  { file, title, sessionDate }: { file: string; title: string; sessionDate: string | null },
): Identity {
  const printed = facts.filter(isIdentifier).map(({ value }) => value);
  const of = (scheme: Identifier['scheme']) => printed.filter((identifier) => identifier.scheme === scheme);
  const transmissions = of('transmission').map(({ value, parts, order }) => {
    const whole = value.trim();
    return { whole, base: order ? withoutOrder(whole, order) : whole, order, number: parts?.number ?? null };
  });
  const inside = transmissions.flatMap(({ number }) => (number !== null && isRegisterNumber(number) ? [number] : []));
  const registers = [...of('register').map(({ value }) => value.trim()), ...inside];
  const stated = registers[0] ?? transmissions[0]?.base;
  const id = stated ?? assignedId(file, title, sessionDate);
  const identifiers = [
    id,
    ...registers,
    ...transmissions.flatMap(({ whole, base, order }) => [base, whole, ...(order ? [`${base}-${order.replace(/^-/, '')}`] : [])]),
    ...of('internal').flatMap(({ value }) => [value, ...(/^\d+$/.test(value) ? [`id. ${value}`] : [])]),
    ...of('number').map(({ value }) => value.trim()),
    ...transmissions.flatMap(({ number }) => (number === null ? [] : [number])),
  ];
  return { id, idAssigned: stated === undefined, identifiers: [...new Set(identifiers)].filter((identifier) => identifier !== '') };
}

function isIdentifier(fact: { kind: string; value: unknown }): fact is { kind: 'identifier'; value: Identifier } {
  return fact.kind === 'identifier';
}

/**
 * A number that stands for itself in an authority's register: letters of the body, the year, and a rank ("CP2019_06_07", "CM-2021-045").
 * A bare number ("1077") or a date with a rank ("2023_02_05") begins anew elsewhere.
 */
function isRegisterNumber(number: string): boolean {
  return /^[A-Z]{1,8}[-_ ]?(?:19|20)\d{2}(?:[-_ ]?\d{1,4}){1,3}$/i.test(number);
}

function withoutOrder(whole: string, order: string): string {
  const tail = `-${order.replace(/^-/, '')}`;
  return whole.endsWith(tail) ? whole.slice(0, -tail.length) : whole;
}

/** Enough words to tell the acts of a sitting apart, short enough for an address. */
const longestSlug = 60;

function assignedId(file: string, title: string, sessionDate: string | null): string {
  const stem = (file.split('/').at(-1) ?? file).replace(/\.[^.]{1,5}$/, '');
  if (sessionDate === null) return slug(stem) || 'document';
  const words = slug(title === file ? '' : (title.trim().split('\n')[0] ?? '')) || slug(stem.replace(/^\d{4}-\d{2}-\d{2}/, '')) || 'acte';
  return `${sessionDate}-${words}`;
}

function slug(text: string): string {
  const words = foldWords(text)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter((word) => word !== '');
  let made = words[0]?.slice(0, longestSlug) ?? '';
  for (const word of words.slice(1)) {
    if (made.length + 1 + word.length > longestSlug) break;
    made += `-${word}`;
  }
  return made;
}
