import { type AppDeps, createApp } from '../../../server/app.ts';
import type { Answering } from '../../../server/routes/answering.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { sampleAnswer, sampleCorpus } from '../../support/sample-corpus.ts';

/** The interface over the sample corpus, with what it asked of answering and what it logged. */
export function sampleApp(answer: Answering = async ({ question }) => sampleAnswer(question), options: Partial<AppDeps> = {}) {
  const asked: Parameters<Answering>[0][] = [];
  const logged: unknown[] = [];
  const app = createApp({
    reader: memoryReader(sampleCorpus),
    answer: (ask) => {
      asked.push(ask);
      return answer(ask);
    },
    log: (error) => logged.push(error),
    ...options,
  });
  const get = (path: string) => app.request(path);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { app, get, post, asked, logged };
}
