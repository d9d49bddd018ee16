import { distance } from 'fastest-levenshtein';
import { groupBy } from '../../corpus/group-by.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import { isListed, type Mention } from './mentions-of.ts';
import { familyKey, givenAgree, givenWords, isWrittenOut, titlesAgree } from './name-keys.ts';

/** Shorter surnames differ by a letter too often ("ROY", "ROZ"). */
const shortest = 5;

/** A surname that may be another one misprinted. `supported`: the roll of the body says so; else the two stay two people who may be one. */
export type Misprint = { misprint: string; of: string; supported: boolean };

/**
 * Surnames one letter apart (changed, lost or added). Taken for a misprint only where the body's own lists support it: the one spelling
 * stands in a single sitting, the other in sittings before and after it and not in that one, and title and first name agree; or the one is
 * printed only as holder of a proxy in an act whose list has the other. Two surnames that one list holds are two people.
 */
export function findMisprints(mentions: readonly Mention[]): Misprint[] {
  const byFamily = groupBy(mentions, ({ name }) => familyKey(name));
  const found: Misprint[] = [];
  for (const [one, other] of oneLetterApart([...byFamily.keys()].filter((family) => family.length >= shortest))) {
    const [a, b] = [byFamily.get(one) ?? [], byFamily.get(other) ?? []];
    if (!everyAgrees(a, b) || listedTogether(a, b)) continue;
    const [rare, usual, rareKey, usualKey] = sittings(a).length <= sittings(b).length ? [a, b, one, other] : [b, a, other, one];
    const supported = isSurrounded(rare, usual) || isHolderOnly(rare, usual);
    if (!supported && (sittings(rare).length > 1 || !areAlike(rare, usual))) continue;
    found.push({ misprint: rareKey, of: usualKey, supported });
  }
  return found;
}

/** The forms of a surname's mentions, each once: title and given name. */
function forms(mentions: readonly Mention[]): PersonName[] {
  return [...new Map(mentions.map(({ name }) => [`${name.title} ${name.given}`, name])).values()];
}

function everyAgrees(a: readonly Mention[], b: readonly Mention[]): boolean {
  const others = forms(b);
  return forms(a).every((x) => others.every((y) => titlesAgree(x.title, y.title) && givenAgree(givenWords(x), givenWords(y))));
}

/** Two surnames a letter apart are worth telling only where the rest of the name says the same: a title, or a first name written out. */
function areAlike(a: readonly Mention[], b: readonly Mention[]): boolean {
  const others = forms(b);
  return forms(a).some((one) =>
    others.some((other) => {
      const [x, y] = [givenWords(one), givenWords(other)];
      return (one.title !== null && one.title === other.title) || (isWrittenOut(x) && isWrittenOut(y));
    }),
  );
}

function sittings(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(({ sessionDate }) => (sessionDate === null ? [] : [sessionDate])))].sort();
}

function listedTogether(a: readonly Mention[], b: readonly Mention[]): boolean {
  const acts = new Set(a.filter(isListed).map(({ actId }) => actId));
  return b.some((mention) => isListed(mention) && acts.has(mention.actId));
}

function isSurrounded(rare: readonly Mention[], usual: readonly Mention[]): boolean {
  const [date, ...more] = sittings(rare);
  const others = sittings(usual);
  if (date === undefined || more.length > 0 || others.includes(date)) return false;
  return others.some((other) => other < date) && others.some((other) => other > date);
}

function isHolderOnly(rare: readonly Mention[], usual: readonly Mention[]): boolean {
  const acts = new Set(usual.filter(isListed).map(({ actId }) => actId));
  return rare.every(({ role, actId }) => role === 'holder' && acts.has(actId));
}

/**
 * Pairs of words at edit distance one, each once. Words that share a form with one letter dropped are the candidates, so that the work grows
 * with the number of words and not with its square.
 */
function oneLetterApart(words: string[]): [string, string][] {
  const byForm = new Map<string, string[]>();
  for (const word of words.toSorted()) {
    for (const form of new Set([word, ...[...word].map((_, n) => word.slice(0, n) + word.slice(n + 1))])) {
      const same = byForm.get(form);
      if (same) same.push(word);
      else byForm.set(form, [word]);
    }
  }
  const pairs = new Map<string, [string, string]>();
  for (const candidates of byForm.values()) {
    for (const [n, one] of candidates.entries()) {
      for (const other of candidates.slice(n + 1)) if (distance(one, other) === 1) pairs.set(`${one} ${other}`, [one, other]);
    }
  }
  return [...pairs.values()];
}
