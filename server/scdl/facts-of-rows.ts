import type { Fact, FactOf } from '../../corpus/record/fact.ts';
import { agreedCells, type RowOfAct } from './rows-of-acts.ts';

/** Marks facts that come from an SCDL file and not from the act. */
const basis = 'scdl';
export const isFromScdl = (fact: Pick<Fact, 'basis'>): boolean => fact.basis === basis;

/**
 * What the rows of an act say that the act does not: the figures of its vote, the day of its reception. Each is a fact of the row's record,
 * quoting the row. What the act says stands: figures that it prints, or that its words exclude ("à l'unanimité"), are not taken from a row;
 * nor are those of an act of several votes.
 */
export function factsOfRows(rows: readonly RowOfAct[], stated: readonly Fact[]): (FactOf<'vote'> | FactOf<'date'>)[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { record } = first;
  const cells = agreedCells(rows);
  const start = record.text.indexOf('\n') + 1;
  const from = <K extends 'vote' | 'date'>(kind: K) => ({
    kind,
    id: `${record.id}#${kind}`,
    actId: record.id,
    places: [{ actId: record.id, start, end: record.text.length }],
    derivation: 'computed' as const,
    basis,
  });
  const facts: (FactOf<'vote'> | FactOf<'date'>)[] = [];
  const votes = stated.filter((fact) => fact.kind === 'vote').map(({ value }) => value);
  const counted = votes.some((vote) => vote.for !== null || vote.against !== null || vote.abstain !== null);
  const excluded = votes.some(({ result }) => result === 'takesNote' || (result === 'unanimity' && cells.VOTE_CONTRE !== '0'));
  const figures = [cells.VOTE_POUR, cells.VOTE_CONTRE, cells.VOTE_ABSTENTION];
  if (votes.length < 2 && !counted && !excluded && figures.every((figure) => figure !== '')) {
    const [inFavour = 0, against = 0, abstain = 0] = figures.map(Number);
    const names = { namesFor: [], namesAgainst: [], namesAbstain: [], namesNotVoting: [] };
    facts.push({ ...from('vote'), value: { result: null, for: inFavour, against, abstain, ...names } });
  }
  const received = stated.some((fact) => fact.kind === 'date' && fact.value.role === 'received' && fact.value.date !== null);
  if (!received && cells.PREF_DATE !== '')
    facts.push({ ...from('date'), value: { role: 'received', date: cells.PREF_DATE, label: 'PREF_DATE' } });
  return facts;
}
