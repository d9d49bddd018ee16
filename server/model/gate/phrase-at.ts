import type { Case } from './check.ts';
import { equivalents, longestPhrase, waysOf } from './equivalents.ts';
import type { Evidence, Unit } from './evidence.ts';
import { nameRun, standsTogether } from './name-together.ts';
import type { TextReading, Word } from './read-text.ts';
import { isGlue } from './tables/glue-words.ts';
import { operatorsAt } from './tables/operator-rows.ts';
import { beForms, determiners, isHave, prepositionOf } from './tables/order-rows.ts';
import { speaksForAuthority } from './unit-speaker.ts';

/**
 * `own`: proven by the unit, not by the act's title, body or authority; `way` then has the unit's stems that say it, `ways` all that may ("contract"
 * is "marché" and "convention").
 */
export type Phrase = { length: number; own: boolean; wrongPolarity: boolean; way: readonly string[]; ways: readonly (readonly string[])[] };

/** The longest run of the claim's words from `at` on that the unit or the act's context has, in French or by the tables. */
export function phraseAt({ claim, evidence, carried }: Case, at: number, last: number, unit: Unit): Phrase | null {
  const start = claim.words[at];
  if (start === undefined) return null;
  // "On behalf of", "in charge of": a way of several words may begin with one that states nothing.
  const fewest = isGlue(start.folded) ? 2 : 1;
  const name = nameRun(claim.words, at, last);
  const together = name === null || standsTogether(claim.words.slice(at, at + name), unit, evidence, claim.lang);
  if (!together) return null;
  const measured = isMeasure(claim.words, at);
  for (let length = Math.min(longestPhrase, last - at + 1); length >= fewest; length--) {
    const words = claim.words.slice(at, at + length);
    if (
      words.some((word, k) => word.part === 'date' || word.part === 'id' || carried.has(at + k)) ||
      words.slice(1).some((word) => word.afterMark) ||
      (fewest > 1 && words.some((word) => word.part === 'figure'))
    )
      continue;
    if (length === 1 && operatorsAt(claim.words, at) !== null) continue;
    // "Conclu pour" is no duration where the cited words have "conclu" themselves.
    if (length > 1 && words.every((word) => isGlue(word.folded) || unit.stems.has(word.stem))) continue;
    const folded = words.map((word) => word.folded);
    const { rows, loose } = waysOf(folded, claim.lang);
    // "Accorde une aide" is more than the aid that the cited words name.
    const isLess = (way: readonly string[]) =>
      claim.lang === 'fr' && length > 1 && way.length === 1 && words.some(({ stem }) => stem === way[0]);
    const isHere = (way: readonly string[]) => way.every((stem) => unit.stems.has(stem)) && adjacent(way, unit) && !isLess(way);
    // A name or a figure of the act is itself, however short: "Midi", "Gers".
    const literal = length === 1 ? unit.reading.words.find((word) => word.folded === start.folded) : undefined;
    const strict = literal === undefined ? rows.filter(isHere) : [[literal.stem], ...rows.slice(1).filter(isHere)];
    const inUnit = strict.length > 0 ? strict : loose.filter(isHere).slice(0, 1);
    const [way] = inUnit;
    if (way !== undefined) {
      // "Operation" of English is "opération" and "exploitation"; a name and a French word are themselves.
      const isOwn = (claim.lang === 'fr' || start.capital) && (literal !== undefined || (way.length === 1 && way[0] === start.stem));
      return { length, own: true, wrongPolarity: !samePolarity(words, way, unit), way, ways: isOwn ? [way] : inUnit };
    }
    if (measured || fewest > 1) continue;
    const ways = [...rows, ...loose];
    const isName = words.some((word) => word.capital) || (at === 0 && /^\p{Lu}/u.test(start.printed));
    const inNames =
      speaksForAuthority(unit) &&
      !replacesName(claim, at + length, unit) &&
      ways.some((one) => one.every((stem) => evidence.nameStems.has(stem))) &&
      inSingular(words, evidence, claim.lang);
    const inTitle =
      !isName &&
      !isSubjectOfFigure(claim, at) &&
      !(length === 1 && isVerb(claim, at)) &&
      mayNameTopic(claim, at, unit) &&
      ways.some((one) => one.every((stem) => (speaksForAuthority(unit) || !evidence.nameStems.has(stem)) && evidence.context.has(stem)));
    if (inNames || inTitle) return { length, own: false, wrongPolarity: words.some((word) => word.negated), way: [], ways: [] };
  }
  return null;
}

/** "Le Département reste le coordonnateur" where the cited words have "la Région reste": the word behind has another name before it. */
function replacesName(claim: TextReading, behind: number, { reading }: Unit): boolean {
  const next = claim.words.slice(behind, behind + 2).find((word) => !isGlue(word.folded));
  if (next === undefined || next.afterMark || next.part !== 'word') return false;
  const said = new Set(claim.words.map(({ folded }) => folded));
  const before = reading.words.flatMap((word, i) => (word.stem === next.stem ? [reading.words[i - 1]] : []));
  return before.length > 0 && before.every((word) => word?.capital === true && !said.has(word.folded));
}

/** "L'effacement coûte 8 000 €": what a sum is of has to stand beside it, not in the title. */
function isSubjectOfFigure({ words, figures }: TextReading, at: number): boolean {
  return (
    figures.some(({ key }) => key.startsWith('money:')) &&
    words.slice(0, at).every(({ folded }) => isGlue(folded) && !/^(?:of|for|pour|de|du|des|d)$/.test(folded))
  );
}

/** "Remplacement du bac" in a title does not say that anything "a été remplacé". */
function isVerb({ words, lang }: TextReading, at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at).map(({ folded }) => folded);
  const done = lang === 'en' ? /ed$/.test(words[at]?.folded ?? '') : /(?:é|ée|és|ées)$/iu.test(words[at]?.printed ?? '');
  return done || before.some((word) => beForms.has(word) || (word !== 'a' && isHave(word, lang)));
}

/** What is counted or what a sum is for each of ("8 membres", "1 250 € par collège"): only the cited words say it. */
function isMeasure(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    if (words[i]?.part === 'figure') return !words[i + 1]?.afterMark;
    if (!/^(?:par|per|a|an|de|d|each|chaque|l|of)$/.test(words[i]?.folded ?? '')) return false;
  }
  return false;
}

/** "communes" are not the commune whose act it is. */
function inSingular(words: readonly Word[], { names }: Evidence, lang: 'fr' | 'en'): boolean {
  return lang === 'en'
    ? !words.some((word) => /(?:s|ies)$/.test(word.folded) && !names.includes(word.folded))
    : words.every((word) => isGlue(word.folded) || names.includes(word.folded));
}

/** What an act is about may be named beside a noun of the cited sentence ("le coût de la toiture"), but does nothing in it by itself. */
function mayNameTopic(claim: TextReading, at: number, unit: Unit): boolean {
  if (complementDiffers(claim, at, unit)) return false;
  if (!(unit.fact === null || unit.fact.kind === 'date') || speaksForAuthority(unit)) return true;
  const [previous, second] = [claim.words[at - 1]?.folded ?? '', claim.words[at - 2]?.folded ?? ''];
  return (
    [previous, second].some((word) => /^(?:of|for|pour)$/.test(prepositionOf.get(word) ?? '')) || (at > 0 && !determiners.has(previous))
  );
}

/** "le poste d'animateur" where the cited words have a "poste d'agent": the noun's own complement is another. */
function complementDiffers({ words, lang }: TextReading, at: number, { reading }: Unit): boolean {
  const isOf = (word: Word | undefined) => prepositionOf.get(word?.folded ?? '') === 'of';
  const link = isOf(words[at - 1]) ? at - 1 : determiners.has(words[at - 1]?.folded ?? '') && isOf(words[at - 2]) ? at - 2 : -1;
  const noun = words[link - 1];
  if (link < 1 || noun === undefined) return false;
  const stems = new Set(equivalents([noun.folded], lang).flat());
  return reading.words.some((word, i) => stems.has(word.stem) && isOf(reading.words[i + 1]));
}

/** A way of several words has to stand within a few words of the unit, not scattered over it. */
function adjacent(way: readonly string[], unit: Unit): boolean {
  if (way.length < 2) return true;
  const places = way.map((stem) => unit.reading.words.flatMap((word, i) => (word.stem === stem ? [i] : [])));
  const window = way.length + 4;
  return (places[0] ?? []).some((start) => places.every((some) => some.some((i) => Math.abs(i - start) <= window)));
}

/**
 * A word that the act negates is negated in the claim, and no other is. Where the unit has it both ways, both are carried; of a way of several
 * words ("prise en charge") one that is negated negates the whole.
 */
function samePolarity(words: readonly Word[], way: readonly string[], unit: Unit): boolean {
  const said = words.some((word) => word.negated);
  const printed = way
    .map((stem) => unit.reading.words.filter((word) => word.stem === stem && !isGlue(word.folded)))
    .filter((some) => some.length > 0);
  if (printed.length === 0) return !said;
  return said ? printed.some((some) => some.some((word) => word.negated)) : printed.every((some) => some.some((word) => !word.negated));
}
