import type { Coverage } from '../corpus/corpus-reader.ts';
import type { IngestReport, LostCorrection } from './ingest.ts';

/** What an ingestion did, for a person: by outcome, what each failure needs, and what the corpus covers now. */
export function outcomeLines(report: IngestReport, coverage: Coverage): string[] {
  return [
    outcomeLine(report),
    ...report.failed.map(({ message }) => `  not ingested: ${message}`),
    ...report.lostCorrections.map(
      ({ line, act, code }) => `  correction not applied: corrections.jsonl, line ${line}: ${act} ${lostReasons[code]}`,
    ),
    ...scdlLines(report.scdl),
    coverageLine(coverage),
  ];
}

/** Rows that a terminal shows: a file of ten years may tell of thousands of acts that are not here. */
const rowsShown = 20;

/** Rows of SCDL files, where some were joined anew. */
function scdlLines({ rows, joined, refused }: IngestReport['scdl']): string[] {
  return [
    ...(rows === 0 ? [] : [`${plural(rows, 'row')} of SCDL files · ${joined} joined with an act`]),
    ...refused.slice(0, rowsShown).map(({ file, row, reason }) => `  ${file}, row ${row}: ${reason}`),
    ...(refused.length > rowsShown ? [`  and ${refused.length - rowsShown} more; npm run ingest -- --json FILE has them all`] : []),
  ];
}

const lostReasons: Record<LostCorrection, string> = {
  correctionLost: 'no longer has the quoted words, or has them several times; quote what stands there now',
  correctionUnclear: 'has several facts of that kind at the place; give the exact place of one (npm run read -- --json)',
  correctionOfNoAct: 'is not the id of an act of the corpus; take it from npm run read',
};

function outcomeLine({ files, added, changed, renamed, unchanged, removed, failed }: IngestReport): string {
  const parts = [
    [added, 'new'],
    [changed, 'changed'],
    [unchanged - failed.length > 0 && added + changed + renamed + removed === 0 ? unchanged : 0, 'unchanged: nothing to do'],
    [renamed, 'renamed'],
    [removed, 'removed'],
    [failed.length, 'failed'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${files} ${files === 1 ? 'file' : 'files'} in the corpus${told.length > 0 ? ` · ${told.join(' · ')}` : ''}`;
}

/** What the corpus holds, on one line: acts, from when to when, facts, alerts of the checks. */
function coverageLine({ acts, sittings, from, to, facts, passages, alerts }: Coverage): string {
  const span = from === null || to === null ? '' : ` · from ${from} to ${to}`;
  return `${plural(acts, 'act')} of ${plural(sittings, 'sitting')}${span} · ${plural(facts, 'fact')} · ${plural(passages, 'passage')} · ${plural(alerts, 'alert')}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
