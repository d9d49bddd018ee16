import type { KeptReport } from './report-log.ts';

/** Reports as text for a terminal, newest last, each with what it takes to look the answer up again. */
export function showReports({ reports, unreadable }: { reports: KeptReport[]; unreadable: number[] }): string {
  const told = reports.map(show);
  const faults = unreadable.length === 0 ? [] : [`${unreadable.length} unreadable (line ${unreadable.join(', ')})`];
  const total = [reports.length === 1 ? '1 report' : `${reports.length} reports`, ...faults].join(' · ');
  return [...told, total].join('\n\n');
}

function show({ at, question, history = [], lang, status, answer, citations, words, member }: KeptReport): string {
  return [
    [at, lang, status ?? 'corpus changed since', ...(member === undefined ? [] : [`Discord ${member}`])].join(' · '),
    ...history.map((earlier) => `  before    ${flat(earlier)}`),
    `  question  ${flat(question)}`,
    `  wrong     ${flat(words)}`,
    `  answer    ${flat(answer)}`,
    ...citations.map(({ n, actId, start, end, quote }) => `  [${n}] ${flat(actId)} ${start}-${end}  ${flat(quote)}`),
  ].join('\n');
}

/** One line, without the control characters by which a text could drive the terminal that shows it. */
function flat(words: string): string {
  return words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
