import { groupBy } from '../../corpus/group-by.ts';
import { foldWords } from '../../corpus/language/fold.ts';
import type { Person } from '../../corpus/record/person.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { PersonReason } from '../../corpus/record/person-reasons.ts';
import type { Bearer } from './bearer.ts';
import { givenWords, isWrittenOut } from './name-keys.ts';

/** The records: a readable id, the fullest printed name, every spelling with its acts and its reason. */
export function toPersons(bearers: readonly Bearer[]): Person[] {
  const named = bearers.map((bearer) => ({ bearer, name: bearer.name ?? fullest(bearer) }));
  const ids = assignIds(named);
  return named
    .map(({ bearer, name }): Person => {
      const authority = bearer.mentions[0]?.mention.authority ?? '';
      return {
        id: ids.get(bearer) ?? '',
        authority,
        name: full(name),
        title: name.title ?? bearer.mentions.find(({ mention }) => mention.name.title !== null)?.mention.name.title ?? null,
        spellings: spellings(bearer, name),
        possiblySame: bearer.possibly
          .map(({ other, reason }) => ({ personId: ids.get(other) ?? '', reason }))
          .sort((a, b) => (a.personId < b.personId ? -1 : 1)),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function full({ title, printed }: PersonName): string {
  return title === null ? printed : `${title} ${printed}`;
}

function spellings(bearer: Bearer, main: PersonName): Person['spellings'] {
  const groups = groupBy(bearer.mentions, ({ mention }) => full(mention.name));
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const actIds = [...new Set(own.map(({ mention }) => mention.actId))].sort();
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
      own.length,
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
function assignIds(named: readonly { bearer: Bearer; name: PersonName }[]): Map<Bearer, string> {
  const ids = new Map<Bearer, string>();
  const steps: ((one: { bearer: Bearer; name: PersonName }) => (string | null)[])[] = [
    ({ name }) => [name.family],
    ({ name }) => [name.family, name.given],
    ({ name, bearer }) => [name.family, name.given, firstYear(bearer)],
    ({ name, bearer }) => [name.family, name.given, firstYear(bearer), name.title],
    ({ name, bearer }) => [name.family, name.given, firstYear(bearer), name.title, bearer.mentions[0]?.mention.authority ?? null],
  ];
  let open = [...named];
  const taken = new Set<string>();
  const reserved = new Set<string>();
  for (const step of steps) {
    const groups = groupBy(open, (one) => slug(step(one)));
    open = [];
    for (const [id, own] of groups) {
      const [only] = own;
      if (only && own.length === 1 && !taken.has(id) && !reserved.has(id)) {
        ids.set(only.bearer, id);
        taken.add(id);
      } else {
        reserved.add(id);
        open.push(...own);
      }
    }
  }
  for (const { bearer, name } of open) {
    const base = slug([name.family, name.given, name.title, firstYear(bearer)]);
    let n = 2;
    while (taken.has(`${base}-${n}`)) n += 1;
    taken.add(`${base}-${n}`);
    ids.set(bearer, `${base}-${n}`);
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
