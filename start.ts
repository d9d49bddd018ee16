import { createWeb } from './bot/web/web.tsx';
import { loadConfig } from './config.ts';
import { embedderFor } from './corpus/embed/embedder-for.ts';
import { openStore } from './corpus/store/open-store.ts';
import { runIngest } from './ingest/run-ingest.ts';
import { answer } from './server/answer/answer.ts';
import { createClient } from './server/client.ts';
import { startServer } from './server/main.ts';

/** `npm start`: ingests what is not ingested, then serves the interface and the pages until it is told to stop. */
try {
  const config = loadConfig();
  await runIngest(config);
  const { reader, close } = await openStore({ uri: config.lancedbUri, embedder: embedderFor(config.embeddings) });
  const server = await startServer({
    config,
    reader,
    answer: (ask) => answer(ask, { reader }),
    pages: (api) => createWeb({ client: createClient('http://greffier', api) }).fetch,
  });
  console.log(`Greffier answers at ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.close();
      close();
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
