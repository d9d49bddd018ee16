import { createMiddleware } from 'hono/factory';
import { invalidRequest } from '../problem.ts';
import type { WorkSlots } from './work-slots.ts';

/** Reads the body before anything waits for it: who sends theirs slowly is cut by the server's own timeouts and holds no place. */
export const wholeBody = createMiddleware(async (c, next) => {
  if (c.req.method === 'POST') {
    await c.req.text().catch(() => {
      throw invalidRequest([{ field: 'body', code: 'incomplete', reason: 'did not come whole' }]);
    });
  }
  await next();
});

/**
 * Each request takes a place while it is worked on. An answer that is made while it is sent (an event stream, a file) keeps its place until
 * its last byte, or until `longestMs`: who reads slowly does not keep others out for ever. Nobody reads what a HEAD would have been answered.
 */
export function boundedWork(slots: WorkSlots, { longestMs, streams }: { longestMs: number; streams: (response: Response) => boolean }) {
  return createMiddleware(async (c, next) => {
    const leave = await slots.enter(c.req.raw.signal);
    let sending = false;
    try {
      await next();
      if (c.req.method === 'HEAD') await c.res.body?.cancel();
      // The body last: to ask for it makes a stream of an answer that is whole.
      else if (streams(c.res) && c.res.body !== null) {
        const response = new Response(held(c.res.body, leave, longestMs), c.res);
        c.res = undefined;
        c.res = response;
        sending = true;
      }
    } finally {
      if (!sending) leave();
    }
  });
}

/** The same bytes; `leave` is called when they have all been taken, when the reader goes, and when it has lasted too long. */
function held(body: ReadableStream<Uint8Array>, leave: () => void, longestMs: number): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let timer: NodeJS.Timeout | undefined;
  const done = () => {
    clearTimeout(timer);
    leave();
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        timer = setTimeout(() => {
          done();
          controller.error(new Error('The answer took too long to be read.'));
          reader.cancel().catch(() => {});
        }, longestMs);
        timer.unref();
      },
      async pull(controller) {
        try {
          const { done: ended, value } = await reader.read();
          if (!ended) return controller.enqueue(value);
          done();
          controller.close();
        } catch (error) {
          done();
          controller.error(error);
        }
      },
      async cancel(reason) {
        done();
        await reader.cancel(reason);
      },
    },
    // Nothing is made ahead of what the reader takes.
    { highWaterMark: 0 },
  );
}
