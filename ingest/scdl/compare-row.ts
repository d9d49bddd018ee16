import type { Fact, FactKind, FactOf } from '../../corpus/record/fact.ts';
import type { Place } from '../../corpus/record/place.ts';
import type { ScdlColumn, ScdlRow } from '../../corpus/scdl/scdl-row.ts';
import type { ActFacts } from '../../corpus/store/corpus-writer.ts';

/** The facts that a row may say otherwise than its act. */
export const comparedKinds: readonly FactKind[] = ['date', 'count', 'vote', 'title', 'identifier'];

/** What an act states and a row says otherwise. `stated` is a value, or a term of notices ("unanimity"). */
export type Difference = { what: ScdlColumn; stated: string | number; published: string; places: Place[] };

/**
 * Where a row (of sound cells) and its act disagree: the days of the sitting and of the reception, the figures of the vote. What either does
 * not say is no disagreement; nor is the title, which is worded anew in such files; an act of several votes is of no single row.
 */
export function compareRow(act: Pick<ActFacts, 'sessionDate' | 'facts'>, cells: ScdlRow): Difference[] {
  const dates = factsOf(act.facts, 'date');
  const votes = factsOf(act.facts, 'vote');
  const [vote] = votes;
  return [
    ...differs('DELIB_DATE', cells, act.sessionDate, [dates.find(({ value }) => value.role === 'sitting')]),
    ...oneOf(
      'PREF_DATE',
      cells,
      dates.filter(({ value }) => value.role === 'received' && value.date !== null),
      ({ value }) => value.date,
    ),
    ...oneOf(
      'VOTE_EFFECTIF',
      cells,
      factsOf(act.facts, 'count').filter(({ value }) => value.of === 'inOffice'),
      ({ value }) => value.count,
    ),
    ...oneOf(
      'VOTE_REEL',
      cells,
      factsOf(act.facts, 'count').filter(({ value }) => value.of === 'voters'),
      ({ value }) => value.count,
    ),
    ...(vote === undefined || votes.length > 1 ? [] : compareVote(vote, cells)),
  ];
}

function compareVote(vote: FactOf<'vote'>, cells: ScdlRow): Difference[] {
  const { result, for: inFavour, against, abstain } = vote.value;
  // Those who abstain cast no vote: unanimity leaves room for them.
  const opposed = result === 'unanimity' && against === null && Number(cells.VOTE_CONTRE) > 0;
  return [
    ...differs('VOTE_POUR', cells, inFavour, [vote]),
    ...differs('VOTE_CONTRE', cells, opposed ? 'unanimity' : against, [vote]),
    ...differs('VOTE_ABSTENTION', cells, abstain, [vote]),
  ];
}

/** Facts that say one thing alike; where they don't, the act disagrees with itself, which its own checks tell. */
function oneOf<F extends Fact>(
  what: ScdlColumn,
  cells: ScdlRow,
  facts: readonly F[],
  read: (fact: F) => string | number | null,
): Difference[] {
  const [stated, ...others] = new Set(facts.map(read));
  return stated === undefined || others.length > 0 ? [] : differs(what, cells, stated, facts.slice(0, 1));
}

function differs(what: ScdlColumn, cells: ScdlRow, stated: string | number | null, facts: readonly (Fact | undefined)[]): Difference[] {
  const published = cells[what];
  if (stated === null || published === '' || same(stated, published)) return [];
  return [{ what, stated, published, places: facts.flatMap((fact) => fact?.places ?? []) }];
}

/** "012" and 12 are one figure. */
const same = (stated: string | number, published: string): boolean =>
  typeof stated === 'number' ? Number(published) === stated : published === stated;

const factsOf = <K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
