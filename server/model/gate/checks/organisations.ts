import { groupBy } from '../../../../corpus/group-by.ts';
import { foldWords } from '../../../../corpus/language/fold.ts';
import type { FactOf } from '../../../../corpus/record/fact.ts';
import type { Case } from '../check.ts';
import type { Word } from '../read-text.ts';
import { isGlue } from '../tables/glue-words.ts';
import { kindWords } from '../tables/kind-rows.ts';
import { operatorsOf } from '../tables/operator-rows.ts';
import { classWords } from '../tables/order-rows.ts';

type Place = { from: number; to: number };

/**
 * "Parmi les partenaires figurent A, B et C": the acts tell of each alone, so that no cited words hold the list. Ticks off the names that follow each
 * other in a claim which says what they are (`partenaires`) and nothing else ("depuis 2008" may be true of some), where each is cited as that.
 */
export function organisationsListed({ claim, evidence, carried }: Case): void {
  const facts = evidence.facts.filter((fact): fact is FactOf<'organisation'> => fact.kind === 'organisation');
  for (const [role, same] of groupBy(facts, ({ value }) => value.role)) {
    const says = new Set(kindWords('organisation', role).split(' '));
    if (!claim.words.some((word) => word.part === 'word' && says.has(word.folded))) continue;
    const places = same.flatMap(({ value }) => placesOf(value.name, claim.words)).sort((a, b) => a.from - b.from);
    const inList = places.filter((place, i) => follows(places[i - 1], place, claim.words) || follows(place, places[i + 1], claim.words));
    const named = new Set(inList.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)));
    const saysMore = claim.words.some(
      ({ part, folded, stem, capital }, at) =>
        !named.has(at) &&
        (part !== 'word' ||
          !(isGlue(folded) || says.has(folded) || (!capital && evidence.context.has(stem))) ||
          operatorsOf(folded) !== null),
    );
    if (!saysMore) for (const at of named) carried.add(at);
  }
}

/** Where a claim has the words of a name one behind the other: "Départements de l'Ariège", "Caisse des Dépôts"; the class of the name may be left out. */
function placesOf(name: string, words: readonly Word[]): Place[] {
  const own = foldWords(name)
    .split(' ')
    .filter((word) => !isGlue(word));
  const proper = own.filter((word) => !classWords.has(word));
  const wanted = proper.length > 0 ? proper : own;
  const first = wanted[0];
  return words.flatMap((word, from): Place[] => {
    if (word.folded !== first) return [];
    let to = from;
    for (const next of wanted.slice(1)) {
      to += 1;
      while (words[to] !== undefined && words[to]?.folded !== next && isGlue(words[to]?.folded ?? '')) to += 1;
      if (words[to]?.folded !== next) return [];
    }
    let start = from;
    while (
      start > 0 &&
      (classWords.has(words[start - 1]?.folded ?? '') || /^(?:de|du|des|d|l|la|le|les|of|the)$/.test(words[start - 1]?.folded ?? ''))
    )
      start -= 1;
    return [{ from: start, to }];
  });
}

/** Only what joins a list stands between two names. */
function follows(one: Place | undefined, next: Place | undefined, words: readonly Word[]): boolean {
  if (one === undefined || next === undefined || next.from <= one.to) return false;
  return words.slice(one.to + 1, next.from).every(({ folded }) => /^(?:et|and|ou|or|ainsi|que)$/.test(folded));
}
