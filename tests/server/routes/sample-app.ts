import { type AppDeps, createApp } from '../../../server/app.ts';
import type { Answering } from '../../../server/routes/answering.ts';
import { conforming } from '../../support/conforming.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { sampleAnswer, sampleCorpus } from '../../support/sample-corpus.ts';

/** The interface over the sample corpus, with what it asked of answering and what it logged. What it answers is held against its document. */
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
  const conforms = conforming(app);
  const request = async (path: string, init?: RequestInit) => {
    const sent = new Request(new URL(path, 'http://in.process'), init);
    return conforms(sent, await app.request(path, init));
  };
  const get = (path: string) => request(path);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { app, request, get, post, asked, logged };
}
