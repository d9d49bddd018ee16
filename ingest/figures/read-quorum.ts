import { fold } from '../../corpus/language/fold.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import { type SourceText, spanIn } from '../reading/source-text.ts';
import type { Figures } from './find-figures.ts';
import {
  quorumLinkWords,
  quorumOfEarlierSitting,
  quorumReachedWords,
  quorumRuleAfter,
  quorumRuleBefore,
  quorumSeen,
} from './quorum-wordings.ts';
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts';

type Statement = { start: number; end: number; required: number | null; reached: boolean | null; basis?: string };

/**
 * Statements about the quorum, one fact each: its figure ("Quorum : 10"), that it is reached ("Le quorum légal étant atteint"), or both in
 * one sentence ("le quorum, fixé à 15, étant atteint"). A rule about the quorum ("si le quorum n'est pas atteint") states nothing.
 */
export function readQuorum(text: SourceText, { figures }: Figures): FactDraft[] {
  const found: Statement[] = figures
    .filter(({ label, value }) => label.kind === 'quorum' && value > 0)
    .map(({ value, start, end }) => ({ start, end, required: value, reached: null }));
  for (const match of text.folded.matchAll(/quorum/g)) {
    const from = sentenceStart(text.folded, match.index);
    const before = text.folded.slice(from, match.index);
    const after = text.folded.slice(match.index, sentenceEnd(text.folded, match.index));
    if (quorumRuleBefore.test(before) || quorumRuleAfter.test(after)) continue;
    const reach = readReached(before, after);
    if (reach?.reached === false && quorumOfEarlierSitting.test(before + after)) continue;
    const fixed = fixedAt.exec(after);
    const start = match.index - (/l[ae]s?\s+(?:conditions? de\s+)?$/.exec(before)?.[0].length ?? 0) - (reach?.before ?? 0);
    const end = match.index + Math.max(reach?.after ?? 0, fixed?.[0].length ?? 0);
    const same = found.find((other) => other.required !== null && other.start < end && other.end > match.index);
    if (same && reach) Object.assign(same, { reached: reach.reached, start: Math.min(same.start, start), end: Math.max(same.end, end) });
    else if (!same && (reach || fixed))
      found.push({ start, end, required: fixed ? Number(fixed[1]) : null, reached: reach?.reached ?? null });
  }
  // The law's own words for it (CGCT L2121-17): most of the members in office are there. No quorum is named, so the basis is told.
  for (const match of text.folded.matchAll(majorityInOffice))
    found.push({ start: match.index, end: match.index + match[0].length, required: null, reached: true, basis: 'majorityInOffice' });
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, required, reached, basis }) => ({
      kind: 'quorum',
      value: { required, reached },
      derivation: 'stated',
      ...(basis === undefined ? {} : { basis }),
      spans: [spanIn(text, start, end)],
    }));
}

const majorityInOffice =
  /form(?:ant|ent)\s+la\s+majorite\s+(?:absolue\s+)?des\s+(?:membres|conseillers|delegues)[a-z\s]{0,30}en\s+exercice/g;
/** "le quorum est de 10", "quorum fixé à 15", "le quorum, qui est de 12". */
const fixedAt =
  /^quorum(?:\s+(?:legal|requis|necessaire|exige))?,?\s+(?:\(|qui\s)?(?:est|etant|soit)?\s*(?:fixe a|de|s'eleve a|s'etablit a)\s+(\d{1,3})(?![\d%]|[.,]\d)/;
const reachedWords = new Set(fold(quorumReachedWords).split(' '));
const linkWords = new Set(fold(quorumLinkWords).split(' '));

/** Whether the words around "quorum" say that it is reached, and how far those words go on either side. */
function readReached(before: string, after: string): { reached: boolean; before: number; after: number } | null {
  const seen = quorumSeen.exec(before);
  let negative = false;
  for (const word of after.replace(/\([^()]{0,120}\)/g, (inside) => ' '.repeat(inside.length)).matchAll(/[a-z]+'?|\d+/g)) {
    if (word.index === 0) continue;
    if (word[0] === "n'" || word[0] === 'pas') negative = true;
    const isLast = reachedWords.has(word[0]) && !(word[0] === 'constate' && /^\s+(?:atteint|que|comme)/.test(after.slice(word.index + 8)));
    if (isLast) return { reached: !negative, before: 0, after: word.index + word[0].length };
    if (!linkWords.has(word[0]) && !/^\d+$/.test(word[0])) break;
  }
  if (!seen) return null;
  return {
    reached: true,
    before: seen[0].length - (/le\s+$/.exec(before)?.[0].length ?? 0),
    after: /^quorum(?:\s+legal)?/.exec(after)?.[0].length ?? 6,
  };
}
