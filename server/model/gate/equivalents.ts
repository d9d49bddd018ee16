import { stemmer as englishStem } from '@orama/stemmers/english';
import { foldWords } from '../../../corpus/language/fold.ts';
import { frenchFor } from '../../answer/understand/vocabulary.ts';
import type { Lang } from '../../contract.ts';
import { stemsOf } from './stems.ts';
import { englishApartRows } from './tables/english-apart-rows.ts';
import { englishPlurals, englishRows } from './tables/irregular-rows.ts';
import abstractions from './tables/vocabulary/abstractions.json' with { type: 'json' };
import acts from './tables/vocabulary/acts.json' with { type: 'json' };
import buildings from './tables/vocabulary/buildings.json' with { type: 'json' };
import civicLife from './tables/vocabulary/civic-life.json' with { type: 'json' };
import contracts from './tables/vocabulary/contracts.json' with { type: 'json' };
import cultureAndSport from './tables/vocabulary/culture-and-sport.json' with { type: 'json' };
import digital from './tables/vocabulary/digital.json' with { type: 'json' };
import heritage from './tables/vocabulary/heritage-and-tourism.json' with { type: 'json' };
import institutions from './tables/vocabulary/institutions.json' with { type: 'json' };
import land from './tables/vocabulary/land.json' with { type: 'json' };
import law from './tables/vocabulary/law.json' with { type: 'json' };
import money from './tables/vocabulary/money.json' with { type: 'json' };
import nature from './tables/vocabulary/nature.json' with { type: 'json' };
import people from './tables/vocabulary/people.json' with { type: 'json' };
import projects from './tables/vocabulary/projects.json' with { type: 'json' };
import qualities from './tables/vocabulary/qualities.json' with { type: 'json' };
import roads from './tables/vocabulary/roads-and-transport.json' with { type: 'json' };
import schools from './tables/vocabulary/schools.json' with { type: 'json' };
import socialAndHealth from './tables/vocabulary/social-and-health.json' with { type: 'json' };
import staff from './tables/vocabulary/staff.json' with { type: 'json' };
import things from './tables/vocabulary/things.json' with { type: 'json' };
import verbsOfActs from './tables/vocabulary/verbs.json' with { type: 'json' };
import changeVerbs from './tables/vocabulary/verbs-change.json' with { type: 'json' };
import holdingVerbs from './tables/vocabulary/verbs-holding.json' with { type: 'json' };
import moneyVerbs from './tables/vocabulary/verbs-money.json' with { type: 'json' };
import peopleVerbs from './tables/vocabulary/verbs-people.json' with { type: 'json' };
import placeVerbs from './tables/vocabulary/verbs-place.json' with { type: 'json' };
import procedureVerbs from './tables/vocabulary/verbs-procedure.json' with { type: 'json' };
import speechVerbs from './tables/vocabulary/verbs-speech.json' with { type: 'json' };
import worksVerbs from './tables/vocabulary/verbs-works.json' with { type: 'json' };
import waterAndEnergy from './tables/vocabulary/water-and-energy.json' with { type: 'json' };
import weatherAndRisks from './tables/vocabulary/waters-weather-and-risks.json' with { type: 'json' };
import materials from './tables/vocabulary/works-and-materials.json' with { type: 'json' };

/** The longest way of the tables, in words. */
export const longestPhrase = 6;

const formsOf = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((row) => row.split(' ').map((form) => [form, row.slice(0, row.indexOf(' '))] as const)),
  );
const verbs = formsOf(englishRows);
const plurals = formsOf(englishPlurals);
const apart = formsOf(englishApartRows);

/** "sold", "began": whether it tells of the past by itself. */
export const isEnglishPast = (folded: string): boolean => verbs.has(folded) && verbs.get(folded) !== folded;

const frenchWays = new Map<string, Set<string>>();
const englishWays = new Map<string, Set<string>>();
/** By the English form itself: "fishing" is "pêche" before it is what "fish" may be. */
const exactEnglishWays = new Map<string, Set<string>>();
/**
 * Ways to say one thing, one row each: "French, French = English, English". A claim may use any of them where the act has one of the French.
 * Nothing that only resembles: a grant is no loan, a request no receipt, a signature no authorisation to sign. The vocabulary of questions
 * (`answer/understand/vocabulary.json`) is asked for English that no row has.
 */
const verbRows = [
  verbsOfActs,
  changeVerbs,
  holdingVerbs,
  moneyVerbs,
  peopleVerbs,
  placeVerbs,
  procedureVerbs,
  speechVerbs,
  worksVerbs,
].flat();
const peopleRows = [people, staff, institutions, schools, digital, socialAndHealth, cultureAndSport, civicLife].flat();
const worldRows = [buildings, heritage, land, nature, roads, waterAndEnergy, weatherAndRisks, materials].flat();
const affairRows = [money, contracts, law, projects, qualities, abstractions].flat();
const rows = [...worldRows, ...affairRows, ...acts, ...verbRows, ...peopleRows, ...things].map((row) => row.split(' = '));
for (const [fr = '', en = ''] of rows) {
  const french = fr.split(',').map((way) => stemsOf(way.trim().replace(/^(?:se|s) /, '')).join(' '));
  for (const way of french) addTo(frenchWays, way, french);
  for (const way of en.split(',')) {
    addTo(englishWays, englishKey(way), french);
    addTo(exactEnglishWays, foldWords(way.trim()), french);
  }
}

/** `rows`: a word's own stems and what the tables give. `loose`: what only the vocabulary of questions gives, where near is near enough. */
export type Ways = { rows: readonly string[][]; loose: readonly string[][] };

/**
 * The French ways to say a run of words, each as its stems: a word's own first, then those of the tables. A run of several words has no way of
 * its own: its words are looked at one by one, each with its polarity.
 */
export function waysOf(words: readonly string[], lang: Lang): Ways {
  const key = `${lang} ${words.join(' ')}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const made = readWays(words, lang);
  if (remembered.size < 20_000) remembered.set(key, made);
  return made;
}

const remembered = new Map<string, Ways>();

/** All ways, those of the tables first. */
export function equivalents(words: readonly string[], lang: Lang): readonly string[][] {
  const { rows: strict, loose } = waysOf(words, lang);
  return [...strict, ...loose];
}

function readWays(words: readonly string[], lang: Lang): Ways {
  const run = words.join(' ');
  const own = stemsOf(run);
  // "plane" is no "plan": a short English word is a French one only letter by letter.
  const same = lang === 'en' && run.length < 6 ? [run] : own;
  const english = lang === 'en' ? [...(exactEnglishWays.get(run) ?? []), ...(englishWays.get(englishKey(run)) ?? [])] : [];
  const known = [...(frenchWays.get(same.join(' ')) ?? []), ...english];
  return {
    rows: [...(words.length === 1 ? [same] : []), ...known.map((way) => way.split(' '))],
    loose: lang === 'en' ? frenchFor(run).map(stemsOf) : [],
  };
}

function englishKey(words: string): string {
  return foldWords(words)
    .split(' ')
    .map((word) => apart.get(word) ?? englishStem(verbs.get(word) ?? plurals.get(word) ?? word))
    .join(' ');
}

function addTo(map: Map<string, Set<string>>, key: string, ways: readonly string[]): void {
  const set = map.get(key) ?? new Set<string>();
  for (const way of ways) set.add(way);
  map.set(key, set);
}
