import type { DateSpan, Question } from '../../../contract.ts';
import type { Evidence } from '../evidence.ts';

/**
 * Whether the cited acts are those that the question fixes by an identifier or a date: a true sentence about another sitting is no answer.
 * A date may also be one that the cited words speak of.
 */
export function onQuestion(question: Question, evidence: readonly Evidence[]): boolean {
  const named = question.acts.flatMap((act) => act.ids);
  if (named.length > 0) return evidence.some(({ act, facts }) => named.includes(act.id) || facts.some((fact) => fact.kind === 'link'));
  if (question.dates.length === 0) return true;
  return evidence.some(({ act, units }) =>
    question.dates.some((span) => covers(span, act.sessionDate) || units.some((unit) => unit.dates.some((date) => covers(span, date)))),
  );
}

/** A partial date ("2018") lies within a span that it begins in, or that lies within it. */
function covers({ from, to }: DateSpan, date: string | null): boolean {
  if (date === null) return false;
  const [first, last] =
    date.length === 10 ? [date, date] : date.length === 7 ? [`${date}-01`, `${date}-31`] : [`${date}-01-01`, `${date}-12-31`];
  return (to === null || first <= to) && (from === null || last >= from);
}
