import type { Fact, FactOf } from '../../../../corpus/record/fact.ts';
import type { Case } from '../check.ts';
import { isGlue } from '../tables/glue-words.ts';
import { proxyNouns, proxyWords } from '../tables/proxy-rows.ts';
import { memberNouns } from '../tables/status-rows.ts';
import { type Cue, cuesOf } from './attendance.ts';

/** What is counted: people of one state, or proxies. */
type Counted = 'proxy' | FactOf<'attendance'>['value']['status'];

/** How many words may stand between a count and what is counted: "Seize membres élus étaient présents". */
const mostBetween = 5;

/**
 * "Seize membres étaient présents et trois représentés", "avec trois pouvoirs": a claim may count the list that it cites, where it is cited whole and
 * the act prints no other count. Ticks off what is counted right; what is not stays to be proved.
 */
export function attendanceCounted(one: Case): void {
  const { claim, carried } = one;
  const cues = cuesOf(one);
  claim.figures.forEach((figure, index) => {
    const from = claim.words.findIndex((word) => word.start >= figure.end);
    if (!figure.key.startsWith('n:') || from < 0 || carried.has(-1 - index)) return;
    const count = Number(figure.key.slice(2));
    const noun = claim.words.findIndex((word, at) => at >= from && at <= from + 1 && proxyNouns.has(word.folded));
    const cue = cues.find(({ at }) => at >= from && at - from <= mostBetween);
    const reach = noun >= 0 ? noun : cue?.at;
    if (reach === undefined || !isPlain(one, cues, from, reach)) return;
    const counted = noun >= 0 ? 'proxy' : cue && countedBy(cue, cues);
    if (!counted || !isWhole(one, counted, count)) return;
    carried.add(-1 - index);
    for (let at = from; at <= reach; at++) if (!isGlue(claim.words[at]?.folded ?? '')) carried.add(at);
    const second = cues.find(({ at }) => cue !== undefined && at > cue.at && at - cue.at <= 3 && cue.status === 'absent');
    if (second) carried.add(second.at);
    // "Trois pouvoirs avaient été donnés : …"
    for (let at = reach + 1; noun >= 0 && at < claim.words.length && !claim.words[at]?.afterMark; at++)
      if (proxyWords.has(claim.words[at]?.folded ?? '') && claim.words[at]?.negated === false) carried.add(at);
  });
}

/** Whose state a word counts; "absents représentés" are those who are represented. */
function countedBy({ at, status }: Cue, cues: readonly Cue[]): Counted | null {
  const next = cues.find((other) => other.at > at && other.at - at <= 3);
  if (status === 'notPresent' || status === 'excused') return null;
  return status === 'absent' && next?.status === 'represented' ? 'represented' : status;
}

/** Nothing but members stands between a count and its word, and nothing is denied. */
function isPlain({ claim }: Case, cues: readonly Cue[], from: number, to: number): boolean {
  return claim.words.slice(from, to + 1).every((word, i) => {
    if (word.negated || word.part !== 'word' || (i > 0 && word.afterMark)) return false;
    return from + i === to || isGlue(word.folded) || memberNouns.has(word.folded) || cues.some(({ at }) => at === from + i);
  });
}

/** Whether so many of the act's people are counted, all of them cited. */
function isWhole({ evidence }: Case, counted: Counted, count: number): boolean {
  const among = (facts: readonly Fact[]) =>
    facts.filter((fact) => fact.kind === 'attendance' && (counted === 'proxy' ? fact.value.as === 'proxy' : fact.value.status === counted))
      .length;
  const of = counted === 'proxy' ? 'represented' : counted;
  const printsOther = evidence.act.facts.some((fact) => fact.kind === 'count' && fact.value.of === of && fact.value.count !== count);
  return among(evidence.facts) === count && among(evidence.act.facts) === count && !printsOther;
}
