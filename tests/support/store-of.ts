import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Embedder } from '../../corpus/embed/embedder.ts';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { type OpenStore, openStore, openWriter } from '../../corpus/store/open-store.ts';
import { readCorpusSettings } from '../../ingest/corpus-settings.ts';
import { type IngestReport, ingest } from '../../ingest/ingest.ts';
import { listFiles } from '../../ingest/list-files.ts';
import { readRecords } from '../../ingest/workers/read-records.ts';

/** The five acts that come with the project. */
export const projectActs = join(import.meta.dirname, '../../corpus/acts');

/** A real store in a temporary folder (or at `uri`), brought up to a corpus folder. */
export async function storeOf(
  folder: string,
  options: { uri?: string; fingerprint?: string; embedder?: Embedder; files?: number } = {},
): Promise<OpenStore & { uri: string; report: IngestReport }> {
  const uri = options.uri ?? (await mkdtemp(join(tmpdir(), 'greffier-store-')));
  const embedder = options.embedder ?? embedderFor('builtin');
  const writer = await openWriter({ uri, embedder });
  const { files } = await listFiles(folder);
  const settings = await readCorpusSettings(folder);
  // Read here, whatever the format: starting threads takes seconds, which tests/ingest/workers has for all.
  const reader = { read: (file: string, bytes: Uint8Array) => readRecords(file, bytes, settings), close: async () => {} };
  const { fingerprint = 'test', files: atOnce = 256 } = options;
  const report = await ingest({ folder, files, settings, writer, fingerprint, reader, pace: { files: atOnce, checkpointMs: 10_000 } });
  writer.close();
  return { ...(await openStore({ uri, embedder })), uri, report };
}
