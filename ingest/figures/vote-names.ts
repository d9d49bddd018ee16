import type { FoundName } from '../../corpus/language/name-at.ts';
import { findPersonNames } from '../../corpus/language/person-names.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { SourceText } from '../reading/source-text.ts';
import { sentenceStart } from './sentence-bounds.ts';
import { beforeAbsence, betweenVoters, votersAsGroup } from './vote-wordings.ts';

/** Longest list of voters that is read, in characters: forty names with their titles. */
const longestList = 900;

export type Voters = { names: PersonName[]; start: number; end: number };

/**
 * The names that follow a label: "Abstentions : M. X, Mme Y", "Abstention(s) de : …", "2 contre (M. X et Mme Y)". `until` is where the next
 * label stands. Without a title a name counts only behind a colon or in brackets.
 */
export function votersAfter({ view, folded }: SourceText, from: number, until: number): Voters | null {
  const region = view.text.slice(from, Math.min(until, from + longestList));
  const lead = /^\s*(?:(?:de|d'|par)\s*)?(?:([:(])\s*(?:de\s+)?)?(?:-\s*)?/.exec(folded.slice(from, from + 20))?.[0] ?? '';
  const introduced = /[:(]/.test(lead);
  const closing = lead.includes('(') ? region.indexOf(')') : -1;
  const list = region.slice(lead.length, closing < 0 ? undefined : closing);
  const found = findPersonNames(list, introduced ? { alone: closing >= 0 } : { titled: true });
  const head = list.slice(0, found[0]?.start ?? 0);
  if (found.length === 0 || votersAsGroup.test(list.toLowerCase()) || !betweenVoters.test(head.toLowerCase())) return null;
  return voters(contiguous(list, found), from + lead.length);
}

/** The names that stand before a verb: "M. X s'abstient", "Mme Y, intéressée, ne prend pas part au vote". Only names with a title. */
export function votersBefore({ view, folded }: SourceText, to: number): Voters | null {
  const from = sentenceStart(folded, to);
  const list = view.text.slice(from, to);
  const found = findPersonNames(list, { titled: true });
  const last = found.at(-1);
  if (!last || !beforeAbsence.test(folded.slice(from + last.end, to))) return null;
  const tail: FoundName[] = [last];
  for (let i = found.length - 2; i >= 0; i--) {
    const [one, next] = [found[i], tail[0]];
    if (!one || !next || !betweenVoters.test(folded.slice(from + one.end, from + next.start))) break;
    tail.unshift(one);
  }
  return voters(tail, from);
}

function contiguous(list: string, found: FoundName[]): FoundName[] {
  const kept: FoundName[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (last && !betweenVoters.test(list.slice(last.end, one.start).toLowerCase())) break;
    kept.push(one);
  }
  return kept;
}

function voters(found: FoundName[], offset: number): Voters {
  const names = new Map(found.map(({ name }) => [`${name.title} ${name.printed}`, name]));
  return { names: [...names.values()], start: offset + (found[0]?.start ?? 0), end: offset + (found.at(-1)?.end ?? 0) };
}
