import type { Intent } from '../../contract.ts';
import { unitsOf } from '../scope.ts';
import type { FindContext } from './finder.ts';

/** Intents whose facts have a date or years of their own, beside which another may say which thing is meant: "la convention signée en 2011". */
const tellsOf: ReadonlySet<Intent> = new Set(['date', 'period']);

/**
 * The same question with its years as words of the subject, over all acts of the body asked for: for years in which nothing sat. Null where
 * another thing is asked, or a day or month: a year must stand by what answers, so that it narrows and never widens.
 */
export function withYearsAsSubject(context: FindContext): FindContext | null {
  const { question, scope } = context;
  const years = scope.missed.filter((span) => span.precision === 'year').flatMap((span) => span.from?.slice(0, 4) ?? []);
  const only = scope.acts.length === 0 && years.length > 0 && years.length === question.dates.length;
  if (!only || !tellsOf.has(question.intent) || question.subject.length === 0) return null;
  const acts = scope.allUnits.flatMap((unit) => unit.acts);
  return {
    ...context,
    question: { ...question, dates: [], subject: [...question.subject, ...years], searched: [...question.searched, ...years] },
    scope: { ...scope, acts, units: unitsOf(acts), fixed: false, missed: [] },
  };
}
