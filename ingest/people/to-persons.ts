import { groupBy } from '../../corpus/group-by.ts';
import { foldWords } from '../../corpus/language/fold.ts';
import type { Person } from '../../corpus/record/person.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { PersonReason } from '../../corpus/record/person-reasons.ts';
import type { Bearer } from './bearer.ts';
import { givenWords, isWrittenOut } from './name-keys.ts';

/** A person without the id that tells them from those of other authorities. `possibly` counts in the list that the draft stands in. */
export type PersonDraft = Omit<Person, 'id' | 'possiblySame'> & {
  /** What an id is made of. */
  told: { name: PersonName; firstYear: string | null };
  possibly: { at: number; reason: PersonReason }[];
};

/** What is told of people: the fullest printed name, every spelling with its acts and its reason. */
export function toDrafts(bearers: readonly Bearer[]): PersonDraft[] {
  const places = new Map(bearers.map((bearer, at) => [bearer, at]));
  return bearers.map((bearer): PersonDraft => {
    const name = bearer.name ?? fullest(bearer);
    return {
      authority: bearer.mentions[0]?.mention.authority ?? '',
      name: full(name),
      title: name.title ?? bearer.mentions.find(({ mention }) => mention.name.title !== null)?.mention.name.title ?? null,
      spellings: spellings(bearer, name),
      told: { name, firstYear: firstYear(bearer) },
      possibly: bearer.possibly.flatMap(({ other, reason }) => {
        const at = places.get(other);
        return at === undefined ? [] : [{ at, reason }];
      }),
    };
  });
}

/** The records, each with a readable id. One list of drafts an authority. */
export function toPersons(authorities: readonly (readonly PersonDraft[])[]): Person[] {
  const ids = assignIds(authorities.flat());
  return authorities
    .flatMap((drafts) =>
      drafts.map((draft): Person => {
        const { told: _, possibly, ...person } = draft;
        return {
          id: ids.get(draft) ?? '',
          ...person,
          possiblySame: possibly
            .map(({ at, reason }) => ({ personId: idAt(drafts, at, ids), reason }))
            .sort((a, b) => (a.personId < b.personId ? -1 : 1)),
        };
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function idAt(drafts: readonly PersonDraft[], at: number, ids: Map<PersonDraft, string>): string {
  const other = drafts[at];
  return other === undefined ? '' : (ids.get(other) ?? '');
}

function full({ title, printed }: PersonName): string {
  return title === null ? printed : `${title} ${printed}`;
}

function spellings(bearer: Bearer, main: PersonName): Person['spellings'] {
  const groups = groupBy(bearer.mentions, ({ mention }) => full(mention.name));
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const actIds = [...new Set(own.flatMap(({ mention }) => [mention.actId, ...(mention.alsoIn ?? [])]))].sort();
    return [
      {
        name: first.mention.name,
        actIds,
        reason: reasonOf(
          first.mention.name,
          main,
          own.map(({ reason }) => reason),
        ),
      },
    ];
  });
}

/** Why a spelling is this person, seen from the fullest name. */
function reasonOf(name: PersonName, main: PersonName, reasons: PersonReason[]): PersonReason {
  const told = reasons.find((reason) => reason === 'roll' || reason === 'oneLetter' || reason === 'compoundShortened');
  if (told !== undefined) return told;
  if (sameWords(name.printed, main.printed, (word) => word)) return 'exact';
  if (sameWords(name.printed, main.printed, foldWords) || joined(name.printed) === joined(main.printed)) return 'accents';
  if (name.given === null && main.given !== null) return 'surnameAlone';
  if (name.given !== null && main.given !== null && !isWrittenOut(givenWords(name))) return 'initials';
  return name.given === null ? 'accents' : 'givenName';
}

/** "GRAND Luc" is "Luc GRAND". */
function sameWords(a: string, b: string, form: (word: string) => string): boolean {
  const words = (name: string) => form(name).split(/\s+/).toSorted().join(' ');
  return words(a) === words(b);
}

function joined(name: string): string {
  return foldWords(name).replaceAll(' ', '');
}

/** The fullest form: a first name before initials before none, a form that was not corrected, then the most printed, then the one with accents. */
function fullest(bearer: Bearer): PersonName {
  const counts = groupBy(bearer.mentions, ({ mention }) => full(mention.name));
  const rank = (own: Bearer['mentions']): number[] => {
    const name = own[0]?.mention.name;
    const given = name ? givenWords(name) : [];
    const corrected = own.some(({ reason }) => reason === 'oneLetter' || reason === 'compoundShortened');
    return [
      corrected ? 0 : 1,
      isWrittenOut(given) ? 2 : given.length > 0 ? 1 : 0,
      name?.title === null ? 0 : 1,
      own.reduce((times, { mention }) => times + 1 + (mention.alsoIn?.length ?? 0), 0),
      (name?.printed.normalize('NFD').match(/\p{M}/gu) ?? []).length,
    ];
  };
  const [best] = [...counts.values()].sort((a, b) => compareRanks(rank(b), rank(a)));
  const name = best?.[0]?.mention.name;
  if (!name) throw new RangeError('a person without a mention');
  return name;
}

function compareRanks(a: number[], b: number[]): number {
  for (const [n, value] of a.entries()) {
    const difference = value - (b[n] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The surname; with the given name, the first year and the title where others bear it; with a number where nothing tells them apart. */
function assignIds(drafts: readonly PersonDraft[]): Map<PersonDraft, string> {
  const ids = new Map<PersonDraft, string>();
  const steps: ((draft: PersonDraft) => (string | null)[])[] = [
    ({ told: { name } }) => [name.family],
    ({ told: { name } }) => [name.family, name.given],
    ({ told: { name, firstYear } }) => [name.family, name.given, firstYear],
    ({ told: { name, firstYear } }) => [name.family, name.given, firstYear, name.title],
    ({ told: { name, firstYear }, authority }) => [name.family, name.given, firstYear, name.title, authority],
  ];
  let open = [...drafts];
  const taken = new Set<string>();
  const reserved = new Set<string>();
  for (const step of steps) {
    const groups = groupBy(open, (one) => slug(step(one)));
    open = [];
    for (const [id, own] of groups) {
      const [only] = own;
      if (only && own.length === 1 && !taken.has(id) && !reserved.has(id)) {
        ids.set(only, id);
        taken.add(id);
      } else {
        reserved.add(id);
        open.push(...own);
      }
    }
  }
  for (const draft of open) {
    const { name, firstYear } = draft.told;
    const base = slug([name.family, name.given, name.title, firstYear]);
    let n = 2;
    while (taken.has(`${base}-${n}`)) n += 1;
    taken.add(`${base}-${n}`);
    ids.set(draft, `${base}-${n}`);
  }
  return ids;
}

function firstYear({ mentions }: Bearer): string | null {
  const [first] = mentions.flatMap(({ mention }) => (mention.sessionDate === null ? [] : [mention.sessionDate])).sort();
  return first?.slice(0, 4) ?? null;
}

function slug(words: (string | null)[]): string {
  return foldWords(words.filter((word) => word !== null).join(' ')).replaceAll(' ', '-') || 'personne';
}
