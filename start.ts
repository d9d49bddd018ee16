import { createWeb } from './bot/web/web.tsx';
import { loadConfig } from './config.ts';
import { embedderFor } from './corpus/embed/embedder-for.ts';
import { openStore } from './corpus/store/open-store.ts';
import { runIngest } from './ingest/run-ingest.ts';
import { answer } from './server/answer/answer.ts';
import { createClient } from './server/client.ts';
import { startServer } from './server/main.ts';
import { originalsIn } from './server/originals.ts';

/** `npm start`: ingests what is not ingested, then serves the interface and the pages until it is told to stop. */
try {
  const config = loadConfig();
  await runIngest(config);
  const store = await openStore({ uri: config.lancedbUri, embedder: embedderFor(config.embeddings) });
  const server = await startServer({
    config,
    reader: store.reader,
    updatedAt: store.updatedAt,
    originals: originalsIn(config.corpusDir),
    // One state of the store through an answer, whatever an ingestion finishes meanwhile.
    answer: async (ask) => answer(ask, { reader: await store.snapshot() }),
    pages: (api) => createWeb({ client: createClient('http://greffier', api) }).fetch,
  });
  console.log(`Greffier answers at ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.close();
      store.close();
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
