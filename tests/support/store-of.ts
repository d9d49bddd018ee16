import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { type OpenStore, openStore, openWriter } from '../../corpus/store/open-store.ts';
import { readCorpusSettings } from '../../ingest/corpus-settings.ts';
import { type IngestReport, ingest } from '../../ingest/ingest.ts';
import { listFiles } from '../../ingest/list-files.ts';

/** The five acts that come with the project. */
export const projectActs = join(import.meta.dirname, '../../corpus/acts');

/** A real store in a temporary folder (or at `uri`), brought up to a corpus folder. */
export async function storeOf(
  folder: string,
  options: { uri?: string; fingerprint?: string } = {},
): Promise<OpenStore & { uri: string; report: IngestReport }> {
  const uri = options.uri ?? (await mkdtemp(join(tmpdir(), 'greffier-store-')));
  const embedder = embedderFor('builtin');
  const writer = await openWriter({ uri, embedder });
  const { files } = await listFiles(folder);
  const report = await ingest({
    folder,
    files,
    settings: await readCorpusSettings(folder),
    writer,
    fingerprint: options.fingerprint ?? 'test',
  });
  writer.close();
  return { ...(await openStore({ uri, embedder })), uri, report };
}
