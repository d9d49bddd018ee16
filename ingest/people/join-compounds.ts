import { groupBy } from '../../corpus/group-by.ts';
import { foldWords } from '../../corpus/language/fold.ts';
import { type Bearer, mayBeOne } from './bearer.ts';
import { cutAtGaps, type ListedSittings } from './mandates.ts';
import { isListed } from './mentions-of.ts';
import { givenAgree, givenWords } from './name-keys.ts';

/**
 * A compound surname that another act shortens ("VIDAL-MORENO", "VIDAL"): one person where exactly one bearer has the short form
 * and one the compound, both with the same title, no given name against it, never both in one list, and without a long gap between. Where
 * more could be meant, they stay apart and may be the same.
 */
export function joinShortenedCompounds(bearers: Bearer[], sittings: ListedSittings): Bearer[] {
  const bySurname = groupBy(bearers, ({ family }) => family);
  const joined = new Set<Bearer>();
  const compoundsOf = groupBy(
    bearers.flatMap((bearer) => parts(bearer).map((part) => ({ part, bearer }))),
    ({ part }) => part,
  );
  for (const [part, entries] of compoundsOf) {
    const compounds = [...new Set(entries.map(({ bearer }) => bearer))];
    const shorts = (bySurname.get(part) ?? []).filter((short) => compounds.some((compound) => canBeOne(short, compound)));
    for (const short of shorts) {
      const candidates = compounds.filter((compound) => compound !== short && !joined.has(compound) && canBeOne(short, compound));
      const [only] = candidates;
      if (only && candidates.length === 1 && shorts.length === 1 && !joined.has(short) && isOneRun(short, only, sittings)) {
        for (const { mention } of short.mentions) only.mentions.push({ mention, reason: 'compoundShortened' });
        for (const { other, reason } of short.possibly) mayBeOne(only, other, reason);
        joined.add(short);
      } else for (const compound of candidates) mayBeOne(short, compound, 'compoundShortened');
    }
  }
  const kept = bearers.filter((bearer) => !joined.has(bearer));
  for (const bearer of kept) bearer.possibly = bearer.possibly.filter(({ other }) => !joined.has(other) && other !== bearer);
  return kept;
}

/** First and last word of a surname that a hyphen joins; particles ("LE CORRE") make no compound. */
function parts(bearer: Bearer): string[] {
  const families = new Set(bearer.mentions.map(({ mention }) => mention.name.family));
  return [
    ...new Set(
      [...families].flatMap((family) => {
        const words = family.split(/\s?[-‐‑]\s?/).map((word) => foldWords(word).replaceAll(' ', ''));
        const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
        return words.length > 1 ? [first, last].filter((word) => word.length > 2) : [];
      }),
    ),
  ];
}

function canBeOne(short: Bearer, compound: Bearer): boolean {
  if (short === compound) return false;
  const titles = new Set([...short.mentions, ...compound.mentions].map(({ mention }) => mention.name.title));
  if (titles.size !== 1) return false;
  const givens = (bearer: Bearer) => bearer.mentions.map(({ mention }) => givenWords(mention.name)).filter((words) => words.length > 0);
  const [one, other] = [givens(short)[0], givens(compound)[0]];
  if (one && other && !givenAgree(one, other)) return false;
  if (titles.has(null) && !(one && other)) return false;
  const lists = new Set(compound.mentions.filter(({ mention }) => isListed(mention)).map(({ mention }) => mention.actId));
  return !short.mentions.some(({ mention }) => isListed(mention) && lists.has(mention.actId));
}

function isOneRun(one: Bearer, other: Bearer, sittings: ListedSittings): boolean {
  return (
    cutAtGaps(
      [...one.mentions, ...other.mentions].map(({ mention }) => mention),
      sittings,
    ).length === 1
  );
}
