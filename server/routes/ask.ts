import { Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { createMiddleware } from 'hono/factory';
import { streamSSE } from 'hono/streaming';
import { validator } from 'hono-openapi';
import { type Answer, type Ask, askSchema } from '../contract.ts';
import { operation } from '../openapi/operations.ts';
import { asProblem, type ErrorLog, logFailure, Problem, problemDocument } from '../problem.ts';
import type { Answering } from './answering.ts';
import { refuse } from './input.ts';
import { requireJson } from './require-json.ts';

/** A question and its answer: whole as JSON, or as it is made where the caller takes an event stream. */
export function askRoutes({ answer, log }: { answer: Answering; log: ErrorLog }) {
  const streamed = createMiddleware<{ Variables: object }, string, { out: { json: Ask } }>(async (c, next) => {
    const wanted = accepts(c, { header: 'Accept', supports: ['application/json', 'text/event-stream'], default: 'application/json' });
    if (wanted !== 'text/event-stream') return next();
    return streamSSE(c, async (stream) => {
      const send = (event: string, data: unknown) => stream.writeSSE({ event, data: JSON.stringify(data) });
      const gone = new AbortController();
      stream.onAbort(() => gone.abort(new Error('The caller closed the stream.')));
      let told = false;
      try {
        await send('step', { step: 'search' });
        const made = await answer(withLanguage(c.req.valid('json'), c.req.header('accept-language')), {
          signal: gone.signal,
          progress: ({ event, ...data }) => {
            told ||= event === 'text';
            // Events keep their order: each waits in the stream behind the one before.
            void send(event, data);
          },
        });
        // What was told sentence by sentence is not told again: the whole answer follows.
        if (!told) for (const text of paragraphs(made)) await send('text', { text });
        await send('answer', made);
      } catch (error) {
        // Nobody is there to be told.
        if (gone.signal.aborted) return;
        const problem = asProblem(error);
        logFailure(problem, c, log);
        await send('error', problemDocument(problem));
      }
    });
  });
  return new Hono().post(
    '/',
    operation({
      summary: 'Ask a question.',
      tag: 'questions',
      json: 'Answer',
      media: {
        'text/event-stream':
          'The same answer as it is made: `step` (what is done now), `text` (a piece of the answer to show meanwhile), and at last `answer`, the whole, which is what counts, or `error`.',
      },
      problems: ['too-large'],
    }),
    requireJson,
    validator('json', askSchema, refuse),
    streamed,
    async (c) => {
      const { signal } = c.req.raw;
      try {
        const made = await answer(withLanguage(c.req.valid('json'), c.req.header('accept-language')), { signal });
        // Its size is told, so that a short one leaves uncompressed (`entrance.ts`): to write it twice takes less than to compress it.
        return c.json(made, 200, { 'content-length': String(Buffer.byteLength(JSON.stringify(made))) });
      } catch (error) {
        // Whoever closed the connection hears nothing more, and nobody has to look into it: without a cause it is not logged.
        if (signal.aborted) throw new Problem('too-slow', 'Nobody waits for the answer any more.');
        throw error;
      }
    },
  );
}

function withLanguage(ask: Ask, acceptLanguage: string | undefined) {
  return acceptLanguage === undefined ? ask : { ...ask, acceptLanguage };
}

/** The text in pieces that, put together, are the text: what `text` events carry. */
function paragraphs({ text }: Answer): string[] {
  return text.split(/(?<=\n\n)/);
}
