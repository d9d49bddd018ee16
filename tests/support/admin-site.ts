import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWeb, refusalPage } from '../../bot/web/web.tsx';
import { type Config, readConfig } from '../../config.ts';
import { publishStore } from '../../corpus/publishing/publish-store.ts';
import { embedderOfStore } from '../../corpus/store/embedder-of-store.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import { administrationOf } from '../../ingest/admin/administration.ts';
import { runIngest } from '../../ingest/run-ingest.ts';
import { openAdmin } from '../../server/admin/open-admin.ts';
import { answer } from '../../server/answer/answer.ts';
import { createClient } from '../../server/client.ts';
import { startServer } from '../../server/main.ts';
import { privacyFacts } from '../../server/privacy/privacy-facts.ts';
import { openReportLog } from '../../server/reports/report-log.ts';
import { keepingUnanswered } from '../../server/unanswered/unanswered-log.ts';
import { silentOut } from './silent-out.ts';
import { corpusFolder } from './write-acts.ts';

/** A whole server over a real store, as start.ts puts it together, with its administration. */
export async function adminSite(files: Record<string, string>, env: Record<string, string> = {}) {
  const corpus = await corpusFolder(files);
  const data = await mkdtemp(join(tmpdir(), 'greffier-admin-'));
  const config: Config = readConfig({
    CORPUS_DIR: corpus,
    LANCEDB_URI: join(data, 'store'),
    REPORTS_FILE: join(data, 'reports.jsonl'),
    JOURNAL_FILE: join(data, 'journal.jsonl'),
    RATE_LIMIT: '0',
    LOG_LEVEL: 'silent',
    PORT: '0',
    ...env,
  });
  await runIngest(config, { out: silentOut() });
  const whole = await openStore({ uri: config.lancedbUri, embedder: await embedderOfStore(config), refreshMs: 0 });
  const store = publishStore(whole, config);
  const ending = new AbortController();
  const admin = openAdmin({ settings: config, store: whole, ingestion: administrationOf(config, ending.signal) });
  const answering = async (ask: Parameters<typeof answer>[0]) => answer(ask, { reader: await store.snapshot() });
  const server = await startServer({
    config,
    reader: store.reader,
    answer:
      config.keepUnanswered === ''
        ? answering
        : keepingUnanswered(answering, { file: config.keepUnanswered, complain: (error) => logged.push(error) }),
    admin,
    privacy: privacyFacts(config),
    reports: openReportLog(config.reportsFile),
    log: (error) => logged.push(error),
    refusalPage,
    pages: (api) => createWeb({ client: createClient('http://in.process', api), log: (error) => logged.push(error) }).fetch,
  });
  const logged: unknown[] = [];
  const close = async () => {
    ending.abort(new Error('closed'));
    await Promise.all([server.close(), admin.close()]);
    whole.close();
  };
  return { url: server.url, api: server.api, corpus, config, logged, close };
}
