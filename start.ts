import { createLog } from './bot/discord/log.ts';
import { startBot } from './bot/discord/start-bot.ts';
import { createWeb, refusalPage } from './bot/web/web.tsx';
import { loadConfig, readStartConfig } from './config.ts';
import { publishStore } from './corpus/publishing/publish-store.ts';
import { embedderOfStore } from './corpus/store/embedder-of-store.ts';
import { openStore } from './corpus/store/open-store.ts';
import { administrationOf } from './ingest/admin/administration.ts';
import { runIngest } from './ingest/run-ingest.ts';
import { openAdmin } from './server/admin/open-admin.ts';
import { answeringFor } from './server/answering-for.ts';
import { createClient } from './server/client.ts';
import { startServer } from './server/main.ts';
import { createMetrics } from './server/operation/metrics.ts';
import { keepHeapSteady } from './server/operation/steady-heap.ts';
import { originalsIn } from './server/originals.ts';
import { privacyFacts } from './server/privacy/privacy-facts.ts';
import { openReportLog } from './server/reports/report-log.ts';
import { keepingUnanswered } from './server/unanswered/unanswered-log.ts';

/** `npm start`: ingests what is not ingested, then serves the interface and the pages until it is told to stop. */
try {
  const config = loadConfig('.env', readStartConfig);
  await runIngest(config);
  keepHeapSteady();
  const whole = await openStore({
    uri: config.lancedbUri,
    access: config,
    embedder: await embedderOfStore(config, (error) => console.error(error.message)),
  });
  // What is kept out of public answers is not there for whatever answers the public.
  const store = publishStore(whole, config);
  const metrics = createMetrics();
  const complain = (error: Error) => console.error(error.message);
  const answer = await answeringFor({ settings: config, snapshot: store.snapshot, metrics, complain });
  const ending = new AbortController();
  const admin = openAdmin({ settings: config, store: whole, ingestion: administrationOf(config, ending.signal) });
  const server = await startServer({
    config,
    metrics,
    reader: store.reader,
    updatedAt: store.updatedAt,
    originals: originalsIn(config.corpusDir),
    answer: config.keepUnanswered === '' ? answer : keepingUnanswered(answer, { file: config.keepUnanswered, complain }),
    admin,
    privacy: privacyFacts(config),
    reports: openReportLog(config.reportsFile),
    publicUrl: config.publicUrl,
    exporting: { sirets: config.scdlSiret, matiere: config.scdlMatiere, licence: config.dataLicence },
    refusalPage,
    pages: (api) => createWeb({ client: createClient('http://greffier', api) }).fetch,
  });
  console.log(`Greffier answers at ${server.url}`);
  const bot =
    config.discordToken === ''
      ? null
      : startBot({
          token: config.discordToken,
          api: config.discordApi,
          // In this process it passes no door, and its answers under way end with the server's.
          server: createClient('http://greffier', server.api),
          publicUrl: config.publicUrl,
          log: createLog({ questions: config.logQuestions === 'yes', write: console.error }),
        });
  const stop = async () => {
    // At once: each lets its answers under way end, and both together have ten seconds.
    ending.abort(new Error('The server stops; the store is as it was before.'));
    await Promise.all([bot?.stop(), server.close(), admin.close()]);
    store.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  // A token that is wrong is a setting that is wrong: what runs would not be what was asked for.
  bot?.ended.catch(async (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
    await stop();
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
