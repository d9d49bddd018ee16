import { embedderFor } from '../../../corpus/embed/embedder-for.ts';
import { openStore } from '../../../corpus/store/open-store.ts';
import { answer } from '../../../server/answer/answer.ts';
import { startServer } from '../../../server/main.ts';

/** The server over a store, and nothing else in its process; told where to ask it on its first line. `greffier-ask.ts` starts and ends it. */
const [uri = ''] = process.argv.slice(2);
const store = await openStore({ uri, embedder: embedderFor('builtin') });
const { url } = await startServer({
  config: { host: '127.0.0.1', port: 0 },
  reader: store.reader,
  answer: async (ask) => answer(ask, { reader: await store.snapshot() }),
});
console.log(url);
