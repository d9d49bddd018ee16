import { EventSourceParserStream } from 'eventsource-parser/stream';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { Client } from '../../../server/client.ts';
import { answerSchema, type Lang } from '../../../server/contract.ts';
import { answerHtml } from '../answer-html.ts';
import { CallError, problemOf, succeeded } from '../call.ts';
import { AskMain, askTitle } from '../pages/ask.tsx';
import { TroubleMain } from '../pages/trouble.tsx';
import { viewOf } from '../view.ts';
import { stepWords } from '../words/step-words.ts';
import { askBody, questionOf } from './answering.ts';

/**
 * The interface's answer as it is made, event by event, each drawn by the same components as the page: `step` (in words), `text` (a piece of
 * the answer), `page` (the main part, whole), `trouble`.
 */
export function streamRoute({ client, log }: { client: Client; log: (error: unknown) => void }) {
  return new Hono().get('/stream', (c) => {
    const view = viewOf(c);
    const asked = questionOf(c);
    return streamSSE(c, async (stream) => {
      const send = (event: string, data: unknown) => stream.writeSSE({ event, data: JSON.stringify(data) });
      const trouble = async (error: CallError) =>
        send('trouble', {
          html: String(
            await (<TroubleMain view={{ ...view, here: view.link('/', { q: asked.question, h: asked.history }) }} error={error} />),
          ),
        });
      try {
        const response = await succeeded(
          client.api.ask.$post(askBody(asked), { headers: { accept: 'text/event-stream', 'accept-language': view.lang } }),
        );
        let ended = false;
        for await (const { event, data } of eventsOf(response)) {
          if (event === 'step') await send('step', { text: stepText(view.lang, data) });
          else if (event === 'text') await send('text', { html: answerHtml(textOf(data), [], { href: () => '', label: () => '' }) });
          else if (event === 'answer') {
            ended = true;
            const made = { ...asked, answer: answerSchema.parse(JSON.parse(data)) };
            const main = await (<AskMain view={view} asked={made} coverage={null} examples={[]} reading={null} />);
            await send('page', { html: String(main), title: askTitle(view, made), heading: view.words.status[made.answer.status] });
          } else if (event === 'error') {
            ended = true;
            await trouble(problemOf(JSON.parse(data), 500));
          }
        }
        if (!ended) await trouble(new CallError('gone', 502));
      } catch (error) {
        if (!(error instanceof CallError)) log(error);
        await trouble(error instanceof CallError ? error : new CallError('internal', 500, {}, { cause: error }));
      }
    });
  });
}

async function* eventsOf(response: { body: unknown }) {
  // The typed client types a body as the JSON that it usually is; here it is the stream that was asked for.
  const body = response.body as ReadableStream<Uint8Array<ArrayBuffer>>;
  const reader = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream()).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

const stepSchema = z.object({ step: z.string(), actId: z.string().optional() });
function stepText(lang: Lang, data: string): string {
  const { step, actId } = stepSchema.parse(JSON.parse(data));
  return stepWords(lang, step, actId);
}

const textOf = (data: string): string => {
  const { text } = JSON.parse(data) as { text: unknown };
  return typeof text === 'string' ? text : '';
};
