import type { Missing, Range } from './carry.ts';
import type { Case } from './check.ts';
import type { Unit } from './evidence.ts';
import { isGlue } from './tables/glue-words.ts';
import { offsetsTo, placesOfNoun } from './value-words.ts';

/** How many words of meaning may stand between a noun and the name that it is of, where the name follows as in the claim, and where it leads. */
const behind = 6;
const before = 3;
const of = /^(?:de|du|des|d|of|l|la|le|the)$/;

/** "la participation de la C.D.C.": what is said to be somebody's stands near that name in the cited words, not elsewhere in the sentence. */
export function boundNames(one: Case, unit: Unit, range: Range): Missing[] {
  const { words } = one.claim;
  const missing: Missing[] = [];
  for (let i = range.from + 2; i <= range.to; i++) {
    const [name, link] = [words[i], words[i - 1]];
    if (!name?.capital || name.part !== 'word' || one.carried.has(i) || isGlue(name.folded) || !of.test(link?.folded ?? '')) continue;
    let k = i - 1;
    while (k > range.from && of.test(words[k]?.folded ?? '')) k -= 1;
    const noun = words[k];
    if (
      noun === undefined ||
      isGlue(noun.folded) ||
      noun.capital ||
      !words.slice(k + 1, i).some((word) => /^(?:de|du|des|d|of)$/.test(word.folded))
    )
      continue;
    const places = placesOfNoun(one, unit, range, name);
    const printed = unit.reading.words.filter((word) => word.folded === name.folded);
    if (places === null || printed.length === 0) continue;
    const isNear = (offset: number) => (offset > 0 ? offset <= behind : -offset <= before);
    if (!printed.some((word) => offsetsTo(word, places, unit.reading).some(isNear)))
      missing.push({ reason: 'nameNotCited', words: name.printed });
  }
  return missing;
}
