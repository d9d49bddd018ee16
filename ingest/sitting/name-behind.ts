import { fold } from '../../corpus/language/fold.ts';
import type { FoundName } from '../../corpus/language/name-at.ts';
import { isOffice, particles, titles } from '../../corpus/language/name-words.ts';
import { findPersonNames } from '../../corpus/language/person-names.ts';
import type { SourceText } from '../reading/source-text.ts';

/**
 * The person named straight behind a wording ("sous la présidence de", "secrétaire de séance :"): only titles, offices and marks may stand
 * between ("du Maire, Jean-Marc VALMY"). Null where the wording is followed by an office alone or by anything else.
 */
export function nameBehind({ view }: SourceText, from: number, reach = 90): FoundName | null {
  const window = view.text.slice(from, from + reach);
  const end = window.search(/\n\s*\n|[.;:](?=\s+\p{Lu}\p{L}+\s*:)/u);
  const near = end < 0 ? window : window.slice(0, end);
  const [first] = findPersonNames(near, { alone: true });
  if (first === undefined || !isNeutral(near.slice(0, first.start))) return null;
  return { ...first, start: from + first.start, end: from + first.end };
}

/** The person named straight before a wording ("Mme VALMY | est désignée secrétaire"). `between` says which words may stand between. */
export function nameBefore({ view, folded }: SourceText, to: number, between: RegExp, reach = 140): FoundName | null {
  const from = Math.max(0, to - reach);
  const found = findPersonNames(view.text.slice(from, to)).at(-1);
  if (found === undefined || !between.test(folded.slice(from + found.end, to))) return null;
  return { ...found, start: from + found.start, end: from + found.end };
}

/** Titles, offices, articles and marks; no sentence end, for the name behind it would be another sentence's. */
function isNeutral(words: string): boolean {
  if (/[.!?](?=\s|$)/.test(words.replace(/(?<!\p{L})(?:M|MM|Mr|Mme)\./gu, ''))) return false;
  return (fold(words).match(/[a-z]+/g) ?? []).every(
    (word) => isOffice(word) || particles.has(word) || titles.has(word) || /^(?:l|a|au|notre|son|sa|en|exercice)$/.test(word),
  );
}
