import { createWeb } from '../../../bot/web/web.tsx';
import { createClient } from '../../../server/client.ts';
import type { RunningServer } from '../../../server/listen.ts';
import { startServer } from '../../../server/main.ts';
import type { Answering } from '../../../server/routes/answering.ts';
import { sampleApp } from '../../server/routes/sample-app.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { sampleAnswer, sampleCorpus } from '../../support/sample-corpus.ts';

/** The pages over the sample corpus, asked in the process. */
export function samplePages(answer?: Answering) {
  const { app, asked, logged } = sampleApp(answer);
  const web = createWeb({ client: createClient('http://in.process', (request) => app.fetch(request)), log: (error) => logged.push(error) });
  const get = (path: string, headers: Record<string, string> = {}) => web.request(path, { headers });
  return { get, asked, logged };
}

/** The pages and the interface on a free port, as a browser meets them. */
export function startSampleSite(answer: Answering = async ({ question }) => sampleAnswer(question)): Promise<RunningServer> {
  return startServer({
    config: { host: '127.0.0.1', port: 0 },
    reader: memoryReader(sampleCorpus),
    answer,
    log: () => {},
    pages: (api) => {
      const web = createWeb({ client: createClient('http://in.process', api), log: () => {} });
      return (request) => web.fetch(request);
    },
  });
}
