import { groupBy } from '../../corpus/group-by.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { Bearer } from './bearer.ts';
import type { Mention } from './mentions-of.ts';
import { familyKey, givenAgree, givenWords, titlesAgree } from './name-keys.ts';

/** One mandate of one person, as the authority's own roll gives it. Dates are ISO days; null is open ended. */
export type RollRow = {
  authority: string | null;
  person: PersonName;
  /** Other spellings of the same person that acts print. */
  spellings: PersonName[];
  from: string | null;
  to: string | null;
};

/**
 * Mentions that the roll settles: one member in office on the day bears the name. What fits two members, or none, is left to be read from
 * the acts.
 */
export function applyRoll(mentions: readonly Mention[], roll: readonly RollRow[]): { known: Bearer[]; rest: Mention[] } {
  const rows = groupBy(
    roll.flatMap((row) => [row.person, ...row.spellings].map((name) => ({ row, name }))),
    ({ name }) => familyKey(name),
  );
  const known = new Map<string, Bearer>();
  const rest: Mention[] = [];
  for (const mention of mentions) {
    const people = new Map(
      (rows.get(familyKey(mention.name)) ?? [])
        .filter(({ row, name }) => inOffice(row, mention) && fits(name, mention.name))
        .map(({ row }) => [key(row), row.person]),
    );
    const [only] = people;
    if (only === undefined || people.size > 1) {
      rest.push(mention);
      continue;
    }
    const [id, name] = only;
    const bearer = known.get(id) ?? { family: familyKey(name), name, mentions: [], possibly: [] };
    bearer.mentions.push({ mention, reason: 'roll' });
    known.set(id, bearer);
  }
  return { known: [...known.values()], rest };
}

function key({ person }: RollRow): string {
  return `${person.title} ${familyKey(person)} ${givenWords(person).join(' ')}`;
}

function inOffice({ authority, from, to }: RollRow, mention: Mention): boolean {
  if (authority !== null && authority !== mention.authority) return false;
  const day = mention.sessionDate;
  return day === null || ((from === null || from <= day) && (to === null || day <= to));
}

function fits(name: PersonName, printed: PersonName): boolean {
  if (!titlesAgree(name.title, printed.title)) return false;
  const [own, given] = [givenWords(name), givenWords(printed)];
  return own.length === 0 || given.length === 0 || givenAgree(own, given);
}
