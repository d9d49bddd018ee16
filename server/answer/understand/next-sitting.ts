import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import { fold } from '../../../corpus/language/fold.ts';
import type { DateSpan, Question } from '../../contract.ts';
import { boundsOf, questionDates } from './date-spans.ts';

const sitting = '(?:seance|reunion|celle|sitting|meeting|session|one)';
const after = new RegExp(
  `\\b(?:${sitting} (?:d'apres|suivante|qui (?:a )?sui\\w+)|la suivante|(?:next|following) ${sitting}|${sitting} after(?: that)?)\\W*$`,
);
const before = new RegExp(
  `\\b(?:${sitting} (?:d'avant|precedente|qui (?:a )?preced\\w+)|la precedente|(?:previous|preceding) ${sitting}|${sitting} before(?: that)?)\\W*$`,
);

const besides =
  /\b(?:seance|reunion)(?: \w+){0,2} (?:(?<after>d'apres|apres|suivant|qui (?:a )?sui\w+)|d'avant|avant|precedant|qui (?:a )?preced\w+) (?:celle|la (?:seance|reunion)) (?:de |du |d')|\b(?:sitting|meeting|session) (?:(?<behind>after|following)|before|preceding) (?:that|the one|the (?:sitting|meeting|session)) (?:of |on |in |from )/u;

/**
 * "La séance d'après celle du 12 mars 2019": the question with the day of the sitting that is meant, so that it is not read as the other. Where no
 * sitting stands there, the day beside it, on which nothing sat. As it is where it speaks of no such.
 */
export async function withSittingNamed(text: string, reader: Pick<CorpusReader, 'sittings'>): Promise<string> {
  const folded = fold(text);
  const found = folded.length === text.length ? besides.exec(folded) : null;
  if (!found) return text;
  const from = found.index + found[0].length;
  const [date] = questionDates(text.slice(from)).spans;
  if (!date || date.start > 4) return text;
  const step = found.groups?.after !== undefined || found.groups?.behind !== undefined ? 1 : -1;
  const day = (await neighbour(date.span, step, reader)) ?? dayBeside(date.span, step);
  if (day === undefined) return text;
  const [lang, sitting] = /^(?:seance|reunion)/.test(found[0]) ? (['fr-FR', 'séance du'] as const) : (['en-GB', 'sitting of'] as const);
  const written = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
  return `${text.slice(0, found.index)}${sitting} ${written}${text.slice(from + date.end)}`;
}

const yearAfter = /\b(?:l'annee (?:d'apres|suivante)|l'an(?:nee)? suivant|(?:next|following) year|year after)\b/;
const yearBefore = /\b(?:l'annee (?:d'avant|precedente)|l'an precedent|(?:previous|preceding) year|year before)\b/;

/** "Et l'année d'avant ?", "and the year after?": the year beside that of the one date that the earlier question fixed; empty where it fixed none. */
export function yearBeside(text: string, past: Question | null): DateSpan[] {
  const folded = fold(text).replaceAll('’', "'");
  const step = yearAfter.test(folded) ? 1 : yearBefore.test(folded) ? -1 : 0;
  const [fixed] = past?.dates ?? [];
  const year = Number(fixed?.from?.slice(0, 4));
  if (step === 0 || past?.dates.length !== 1 || !year || fixed?.to?.slice(0, 4) !== fixed?.from?.slice(0, 4)) return [];
  return [{ ...boundsOf(String(year + step)), text: String(year + step) }];
}

function dayBeside({ from, to }: DateSpan, step: 1 | -1): string | undefined {
  const edge = step === 1 ? to : from;
  return edge === null ? undefined : new Date(Date.parse(edge) + step * 86_400_000).toISOString().slice(0, 10);
}

/**
 * "Et celle d'après ?", "and the previous meeting?": the sitting behind or before the one that the earlier question fixed by its date; empty where
 * none is asked for, none was fixed or there is none.
 */
export async function nextSitting(text: string, past: Question | null, reader: Pick<CorpusReader, 'sittings'>): Promise<DateSpan[]> {
  const folded = fold(text);
  const step = after.test(folded) ? 1 : before.test(folded) ? -1 : 0;
  const [fixed] = past?.dates ?? [];
  if (step === 0 || past?.dates.length !== 1 || !fixed?.from || !fixed.to) return [];
  const day = await neighbour(fixed, step, reader);
  return day === undefined ? [] : [{ ...boundsOf(day), text: text.trim() }];
}

/** The day of the sitting next to a span of time, before or behind it. */
async function neighbour({ from, to }: DateSpan, step: 1 | -1, reader: Pick<CorpusReader, 'sittings'>): Promise<string | undefined> {
  if (from === null || to === null) return undefined;
  const days = [...new Set((await reader.sittings()).map(({ date }) => date))].sort();
  return step === 1 ? days.find((one) => one > to.slice(0, one.length)) : days.findLast((one) => one < from.slice(0, one.length));
}
