import type { Coverage } from '../corpus/corpus-reader.ts';
import { embedderFor } from '../corpus/embed/embedder-for.ts';
import { openStore, openWriter } from '../corpus/store/open-store.ts';
import { readCorpusSettings } from './corpus-settings.ts';
import { type IngestReport, ingest, type LostCorrection } from './ingest.ts';
import { listFiles } from './list-files.ts';
import { readingFingerprint } from './reading-fingerprint.ts';
import { showProgress } from './show-progress.ts';

export type IngestSettings = { corpusDir: string; lancedbUri: string; embeddings: string };

/**
 * Ingests the corpus folder into the store and tells how it went on `out`: progress, the files that failed and why, what the corpus covers.
 * Throws where nothing can be ingested at all (no folder, a store of another embedder).
 */
export async function runIngest(
  { corpusDir, lancedbUri, embeddings }: IngestSettings,
  { rebuild = false, out = process.stderr }: { rebuild?: boolean; out?: NodeJS.WriteStream } = {},
): Promise<{ report: IngestReport; coverage: Coverage }> {
  const { folder, files } = await listFiles(corpusDir);
  const settings = await readCorpusSettings(folder);
  const embedder = embedderFor(embeddings);
  const progress = showProgress(out, files.length);
  const writer = await openWriter({ uri: lancedbUri, embedder, rebuild });
  let report: IngestReport;
  try {
    report = await ingest({ folder, files, settings, writer, fingerprint: await readingFingerprint(), onProgress: progress.step });
  } finally {
    progress.end();
    writer.close();
  }
  const store = await openStore({ uri: lancedbUri, embedder });
  const coverage = await store.reader.coverage();
  store.close();
  out.write(`${outcomeLine(report)}\n`);
  for (const { message } of report.failed) out.write(`  not ingested: ${message}\n`);
  for (const { line, act, code } of report.lostCorrections)
    out.write(`  correction not applied: corrections.jsonl, line ${line}: ${act} ${lostReasons[code]}\n`);
  out.write(`${coverageLine(coverage)}\n`);
  return { report, coverage };
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

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
