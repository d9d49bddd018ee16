import type { DocumentReport, ReadingReport } from './reading-report.ts';

/** Facts by kind would take more columns than a terminal has: the ones people ask for have their own, the rest share one. */
const columns: [head: string, cell: (document: DocumentReport) => string | number][] = [
  ['document', ({ file }) => file],
  ['kind', ({ kind, failed }) => kind ?? failed?.code ?? '?'],
  ['sitting', ({ sitting }) => sitting.date ?? '—'],
  ['body', ({ sitting }) => (sitting.body ?? '—').slice(0, 24)],
  ['acts', ({ acts }) => acts],
  ['people', ({ facts }) => facts.attendance ?? 0],
  ['votes', ({ facts }) => facts.vote ?? 0],
  ['amounts', ({ facts }) => facts.amount ?? 0],
  ['decisions', ({ facts }) => facts.decision ?? 0],
  ['dates', ({ facts }) => facts.date ?? 0],
  ['links', ({ facts }) => facts.link ?? 0],
  ['all facts', ({ facts }) => Object.values(facts).reduce((sum, count) => sum + count, 0)],
  ['not understood', ({ unread }) => unread.length],
];

/** The report for a terminal: a row a document, then what each announced and was not understood, then the sums. */
export function reportTable({ documents, totals }: ReadingReport): string {
  const rows = [columns.map(([head]) => head), ...documents.map((document) => columns.map(([, cell]) => String(cell(document))))];
  const widths = columns.map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, n) => cell.padEnd(widths[n] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const details = documents.flatMap(({ file, failed, unread }) => [
    ...(failed === null ? [] : [`${failed.message.startsWith(file) ? '' : `${file}: `}${failed.message}`]),
    ...unread.map(({ what, act, start, words }) => `${file}: ${what} not understood in ${act}, at ${start}: « ${words} »`),
  ]);
  return [...table, '', ...details, ...(details.length > 0 ? [''] : []), ...sums(totals)].join('\n');
}

function sums({ documents, read, acts, facts, unread }: ReadingReport['totals']): string[] {
  const told = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(' · ') || 'none';
  return [`${read} of ${documents} documents read · ${acts} acts`, `facts: ${told(facts)}`, `not understood: ${told(unread)}`];
}
