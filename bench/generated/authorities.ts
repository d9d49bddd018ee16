import {
  type AuthorityKind,
  authorityKinds,
  type Body,
  mensNames,
  nameHeads,
  nameTails,
  placeMiddles,
  placeTails,
  womensNames,
} from './act-words.ts';
import { type Seeded, seeded } from './seeded.ts';

export type Member = { title: 'M.' | 'Mme'; given: string; family: string };

export type Authority = {
  name: string;
  kind: AuthorityKind;
  /** Letters that its act numbers have beside those of the body: no two authorities share a number. */
  letters: string;
  folder: string;
  /** Localities that its acts are about. */
  places: string[];
  /** Members in office on a day (ISO); the first presides. Elections change about a third of them. */
  membersOn(date: string): Member[];
  bodyOf(sitting: number): Body;
};

/** The day on which the second assembly takes office. */
const election = '2020-07-03';

/** Localities of one authority. */
const placesEach = 60;

/** Names of places are counted through by a step that shares no factor with their number: 242 authorities have none in common. */
function placeAt(n: number): string {
  const [heads, middles, tails] = [nameHeads.length, placeMiddles.length, placeTails.length];
  const at = (n * 6_007) % (heads * middles * tails);
  const middle = placeMiddles[Math.floor(at / heads) % middles];
  return capital(`${nameHeads[at % heads]}${middle}${placeTails[Math.floor(at / heads / middles)]}`);
}

/** The n-th authority of a corpus: the same for the same seed, whatever the corpus's size. */
export function authorityAt(seed: number, n: number): Authority {
  const random = seeded(seed, 'authority', n);
  const kind = authorityKinds[n % authorityKinds.length] ?? authorityKinds[0];
  const places = Array.from({ length: placesEach }, (_, k) => placeAt(seed + n * placesEach + k));
  const seat = places[0] ?? '';
  const first = membersOf(random, kind.seats * 2);
  const [before, others] = [first.slice(0, kind.seats), first.slice(kind.seats)];
  const after = before.map((member, at) => (at > 0 && at % 3 === 0 ? (others[at] ?? member) : member));
  return {
    name: kind.name(seat),
    kind,
    letters: letters(n),
    folder: `${letters(n).toLowerCase()}-${seat.toLowerCase()}`,
    places,
    membersOn: (date) => (date < election ? before : after),
    bodyOf: (sitting) => kind.bodies[sitting % kind.bodies.length] ?? kind.bodies[0],
  };
}

function membersOf(random: Seeded, count: number): Member[] {
  return distinct(random, nameHeads.length * nameTails.length, count).map((at): Member => {
    const woman = random.percent(50);
    const family = combined(at, nameHeads, nameTails).toUpperCase();
    return {
      title: woman ? 'Mme' : 'M.',
      given: random.pick(woman ? womensNames : mensNames),
      family: random.percent(6) ? `LE ${family}` : family,
    };
  });
}

/** `count` different numbers below `below`. */
function distinct(random: Seeded, below: number, count: number): number[] {
  const taken = new Set<number>();
  while (taken.size < Math.min(count, below)) taken.add(random.whole(below));
  return [...taken];
}

function combined(at: number, heads: readonly string[], tails: readonly string[]): string {
  return `${heads[at % heads.length]}${tails[Math.floor(at / heads.length) % tails.length]}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A, B … Z, AA, AB …: two letters at least. */
function letters(n: number): string {
  const one = (at: number) => String.fromCharCode(65 + (at % 26));
  return n < 676 ? `${one(Math.floor(n / 26))}${one(n)}` : `${letters(Math.floor(n / 26))}${one(n)}`;
}
