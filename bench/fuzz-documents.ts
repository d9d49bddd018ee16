import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { noSettings } from '../ingest/corpus-settings.ts';
import { UnreadableDocumentError } from '../ingest/formats/read-document.ts';
import type { Recogniser } from '../ingest/formats/scan/recogniser.ts';
import { listFiles } from '../ingest/list-files.ts';
import { readFile } from '../ingest/reading/read-file.ts';
import { projectActs } from '../tests/support/store-of.ts';
import { fuzzedDocuments } from './fuzzed-documents.ts';
import { type FuzzOptions, inBatches } from './in-batches.ts';
import { memoryHeld } from './memory-growth.ts';

export type DocumentsReport = { documents: number; read: number; refused: Record<string, number>; slowestMs: number; growthMiB: number };

/** Pictures of pages are looked at, and nothing is seen on them: recognition of characters takes seconds a page, and is another's program. */
const blind = async (): Promise<Recogniser> => ({ read: async () => ({ text: '', confidence: 0 }), close: async () => {} });

/** Reads generated documents whole, facts and checks. Throws at the first that is neither read nor refused in words. */
export async function fuzzDocuments({
  documents: count,
  seed,
  progress = () => {},
}: FuzzOptions & { documents: number }): Promise<DocumentsReport> {
  const { folder, files } = await listFiles(projectActs);
  const acts = await Promise.all(files.map(async (file) => new Uint8Array(await readBytes(join(folder, file)))));
  const refused: Record<string, number> = {};
  let read = 0;
  let slowestMs = 0;
  const one = async (bytes: Uint8Array) => {
    const began = performance.now();
    try {
      await readFile('document', bytes, noSettings, blind);
      read += 1;
    } catch (error) {
      if (!(error instanceof UnreadableDocumentError)) throw error;
      refused[error.code] = (refused[error.code] ?? 0) + 1;
    }
    slowestMs = Math.max(slowestMs, performance.now() - began);
  };
  const arbitrary = fuzzedDocuments(acts);
  await inBatches(arbitrary, one, { count: Math.ceil(count / 10), seed: seed + 1_000_000, progress: () => {} });
  const before = memoryHeld();
  await inBatches(arbitrary, one, { count, seed, progress });
  return { documents: count, read, refused, slowestMs: Math.round(slowestMs), growthMiB: Math.round(memoryHeld().heap - before.heap) };
}
