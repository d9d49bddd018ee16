import type { FactOf } from '../../../../corpus/record/fact.ts';
import type { Case, Reason } from '../check.ts';
import { isAmbiguous, isThis, type Mention } from '../persons.ts';
import { partialWords, statusCues } from '../tables/status-rows.ts';
import type { ProxiesTold } from './proxies.ts';

type Status = keyof typeof statusCues | 'notPresent' | 'presentOrRepresented';
export type Cue = { at: number; status: Status };

const cueOf = new Map(
  (['present', 'absent', 'represented', 'excused'] as const).flatMap((status) =>
    statusCues[status].split(' ').map((word) => [word, status] as const),
  ),
);

/**
 * Who was there, absent or represented is as the cited facts say, person by person, beside what the proxies explain. A list that the status
 * announces ("Étaient présents : …") must name everybody whom the act lists so, unless it says that it does not ("notamment").
 */
export function attendance(
  one: Case,
  { explained: inProxy, represented, spans }: ProxiesTold,
): { reason: Reason | null; explained: Mention[] } {
  const { claim, evidence, mentions, carried } = one;
  const cues = cuesOf(one);
  const facts = evidence.facts.filter((fact): fact is FactOf<'attendance'> => fact.kind === 'attendance');
  if (cues.length === 0 || mentions.length === 0) return { reason: null, explained: [] };
  const before = mentions.some((mention) => mention.to < (cues[0]?.at ?? 0));
  const explained: Mention[] = [];
  for (const mention of mentions) {
    const span = spans.find(({ from, to }) => from < mention.from && mention.to <= to);
    // "M. X attended and held M. Y's proxy": what stands within a pair is said of whom it begins with.
    const own = span === undefined ? cues : cues.filter(({ at }) => at < span.from || at > span.to);
    const said = statusesFor(
      mention,
      own.filter(({ at }) => !before || !isParted(one, mention, at)),
      before,
      inProxy.includes(mention) && (!represented.includes(mention) || own.length < cues.length),
    );
    if (said.length === 0) continue;
    const stated = facts.filter(({ value }) => isThis(mention, value.person));
    const also = represented.includes(mention) || said.includes('represented');
    const holds =
      stated.length > 0 &&
      stated.every(({ value }) => said.every((status) => (status === 'excused' ? value.excused : agrees(status, value.status, also))));
    if (!holds || isAmbiguous(mention, evidence.act)) return { reason: 'attendanceNotCited', explained: [] };
    explained.push(mention);
  }
  if (explained.length > 0) for (const { at } of cues) carried.add(at);
  if (explained.length > 1) carryTogether(one, explained.length);
  if (explained.length === 1) carryOnly(one, cues);
  if (!before && !isPartial(one) && !complete(one, cues)) return { reason: 'listIncomplete', explained: [] };
  claim.words.forEach((word, i) => {
    // The negation of a status was weighed with it.
    if (word.negated && /^(?:ne|n|pas|not|did|was|were|never|jamais)$/.test(word.folded) && cues.some(({ at }) => Math.abs(at - i) <= 4))
      carried.add(i);
  });
  return { reason: null, explained };
}

/** "Were both absent", "étaient tous trois présents": of whom the claim names. */
function carryTogether({ claim, carried, mentions }: Case, count: number): void {
  const to = Math.max(...mentions.map((mention) => mention.to));
  for (const [at, word] of claim.words.entries()) {
    if (at < to) continue;
    if (word.folded === 'both' && count === 2) carried.add(at);
    if (/^(?:all|tous|toutes)$/.test(word.folded) && at - to <= 3 && !/^(?:les|the|of)$/.test(claim.words[at + 1]?.folded ?? ''))
      carried.add(at);
    const figure = claim.figures.findIndex(({ key, start }) => key === `n:${count}` && start === word.start);
    if (figure >= 0 && /^(?:tous|toutes|all)$/.test(claim.words[at - 1]?.folded ?? '')) carried.add(-1 - figure);
  }
}

/** "M. X est le seul absent": nobody else stands so to the sitting; who is represented is away too. */
function carryOnly({ claim, evidence, carried }: Case, cues: readonly Cue[]): void {
  const [status, ...others] = new Set(cues.map((cue) => cue.status));
  if (status !== 'absent' || others.length > 0) return;
  const away = evidence.act.facts.filter(
    (fact) => fact.kind === 'attendance' && (fact.value.status === 'absent' || fact.value.status === 'represented'),
  );
  if (away.length !== 1) return;
  for (const [at, { folded }] of claim.words.entries()) if (/^(?:seule?|only|sole|one)$/.test(folded)) carried.add(at);
}

/** "Étaient notamment présents …", "those present included …", "among those present were …". */
function isPartial({ claim, carried }: Case): boolean {
  const said = claim.words.flatMap(({ folded }, at) => (partialWords.has(folded) ? [at] : []));
  for (const at of said) carried.add(at);
  return said.length > 0;
}

/** The status words in their order; "présents ou représentés" is one, a negated "présent" is another. */
export function cuesOf(one: Case): Cue[] {
  const { claim, carried } = one;
  const all = claim.words.flatMap((word, at): Cue[] => {
    const status = word.part === 'word' && !carried.has(at) ? cueOf.get(word.folded) : undefined;
    if (
      status === undefined ||
      (/^(?:absence|presence)$/.test(word.folded) &&
        /^(?:de|d|du|des|of)$/.test(claim.words[at + 1]?.folded ?? '') &&
        !one.mentions.some(({ from }) => from > at && from - at <= 3))
    )
      return [];
    if (!word.negated) return [{ at, status }];
    return status === 'present' ? [{ at, status: 'notPresent' }] : [{ at, status: 'presentOrRepresented' }];
  });
  const out: Cue[] = [];
  for (const cue of all) {
    const last = out.at(-1);
    const between = last === undefined ? [] : claim.words.slice(last.at + 1, cue.at).map((word) => word.folded);
    if (
      last?.status === 'present' &&
      cue.status === 'represented' &&
      between.length <= 2 &&
      between.some((word) => word === 'ou' || word === 'or')
    ) {
      out[out.length - 1] = { at: cue.at, status: 'presentOrRepresented' };
      carried.add(last.at);
    } else out.push(cue);
  }
  return out;
}

/** "Mme A a donné pouvoir à M. B ; M. C était absent": what stands behind a semicolon is said of others. */
function isParted({ claim }: Case, mention: Mention, at: number): boolean {
  return at > mention.to && /;|\.\s/.test(claim.text.slice(claim.words[mention.to]?.end ?? 0, claim.words[at]?.start ?? 0));
}

/** People stand before the word that says how they stand, all through the sentence, or behind it. */
function statusesFor(mention: Mention, cues: readonly Cue[], before: boolean, inProxy: boolean): Status[] {
  const next = cues.filter((cue) => cue.at > mention.to);
  const last = cues.filter((cue) => cue.at < mention.from).at(-1);
  if (!before) return last === undefined || inProxy ? [] : [last.status];
  const [first, second] = next;
  if (first === undefined) return inProxy || last === undefined ? [] : [last.status];
  // "absente et représentée": two words about one person.
  return second !== undefined && second.at - first.at <= 3 ? [first.status, second.status] : [first.status];
}

function agrees(said: Status, status: FactOf<'attendance'>['value']['status'], representedToo: boolean): boolean {
  switch (said) {
    case 'notPresent':
      return status === 'absent' || status === 'represented';
    case 'absent':
      return status === 'absent' || (status === 'represented' && representedToo);
    default:
      return said === status;
  }
}

function complete({ claim, evidence, mentions }: Case, cues: readonly Cue[]): boolean {
  return cues.every(({ at, status }, k) => {
    // "Absents, Mme X et M. Y étaient représentés": said of them, and no list.
    if (at === 0 && claim.words[1]?.afterMark && claim.text.charAt(claim.words[0]?.end ?? 0) === ',') return true;
    const until = cues[k + 1]?.at ?? Number.POSITIVE_INFINITY;
    const from = cues[k]?.at ?? 0;
    const named = mentions.filter((mention) => mention.from > from && mention.from < until);
    if (named.length === 0) return true;
    return evidence.act.facts.every(
      (fact) => fact.kind !== 'attendance' || fact.value.status !== status || named.some((mention) => isThis(mention, fact.value.person)),
    );
  });
}
