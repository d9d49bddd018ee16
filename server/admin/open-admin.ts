import { keptOut, type PublishingRule } from '../../corpus/publishing/kept-out.ts';
import { listUnpublished, unpublishedIn } from '../../corpus/publishing/unpublished-list.ts';
import type { Nature } from '../../corpus/record/nature.ts';
import type { OpenStore } from '../../corpus/store/open-store.ts';
import { readReports } from '../reports/report-log.ts';
import type { Admin, Ingestion } from './admin.ts';
import { corpusFilesIn } from './corpus-files.ts';
import { openJournal } from './journal.ts';
import { createUploads } from './uploads.ts';

type AdminSettings = { corpusDir: string; publishNatures: readonly Nature[]; journalFile: string; reportsFile: string; uploadMb: number };

/** The administration of a running server. `store`: with everything in it. `close` drops what was given and not published. */
export function openAdmin({
  settings,
  store,
  ingestion,
}: {
  settings: AdminSettings;
  store: Pick<OpenStore, 'reader' | 'snapshot'>;
  ingestion: Ingestion;
}): Admin & { close(): Promise<void> } {
  const { corpusDir, publishNatures, journalFile, reportsFile, uploadMb } = settings;
  const unpublished = unpublishedIn(corpusDir);
  const rule = async (): Promise<PublishingRule> => ({ natures: publishNatures, unpublished: await unpublished() });
  const uploads = createUploads((file, bytes) => ingestion.read(file, bytes));
  return {
    ...ingestion,
    ...{ rule, uploads, uploadBytes: uploadMb * 1024 * 1024, reader: store.reader },
    keptOut: async () => keptOut(await store.snapshot(), await rule()),
    keepOut: (identifier) => listUnpublished(corpusDir, identifier, new Date()),
    files: corpusFilesIn(corpusDir),
    journal: openJournal(journalFile),
    reports: () => readReports(reportsFile),
    close: () => uploads.close(),
  };
}
