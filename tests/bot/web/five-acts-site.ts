import { rm } from 'node:fs/promises';
import { createWeb } from '../../../bot/web/web.tsx';
import { answer } from '../../../server/answer/answer.ts';
import { createClient } from '../../../server/client.ts';
import type { RunningServer } from '../../../server/listen.ts';
import { startServer } from '../../../server/main.ts';
import { originalsIn } from '../../../server/originals.ts';
import { projectActs, storeOf } from '../../support/store-of.ts';

/** The whole of Greffier over the acts that come with it, from the files to the pages, on a free port. */
export async function startFiveActsSite(): Promise<RunningServer> {
  const store = await storeOf(projectActs);
  const server = await startServer({
    config: { host: '127.0.0.1', port: 0 },
    reader: store.reader,
    originals: originalsIn(projectActs),
    updatedAt: store.updatedAt,
    answer: async (asked) => answer(asked, { reader: await store.snapshot() }),
    pages: (api) => createWeb({ client: createClient('http://greffier', api) }).fetch,
  });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      store.close();
      await rm(store.uri, { recursive: true, force: true });
    },
  };
}
