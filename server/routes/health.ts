import { Hono } from 'hono';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { operation } from '../openapi/operations.ts';
import { Problem } from '../problem.ts';

/** Alive; and ready to answer, with what the corpus holds. */
export function healthRoutes({
  reader,
  isReady,
  updatedAt,
}: {
  reader: CorpusReader;
  isReady: () => boolean;
  updatedAt: () => Promise<string | undefined>;
}) {
  return new Hono()
    .get('/health', operation({ summary: 'Whether the server is alive.', tag: 'server', json: 'Health' }), (c) =>
      c.json({ status: 'ok' as const }),
    )
    .get(
      '/ready',
      operation({ summary: 'Whether it can answer, and what the corpus holds.', tag: 'server', json: 'Ready', problems: ['not-ready'] }),
      async (c) => {
        if (!isReady()) throw new Problem('not-ready', 'The server is starting or stopping.');
        const coverage = await reader.coverage().catch((cause: unknown) => {
          throw new Problem('not-ready', 'The store cannot be read.', {}, { cause });
        });
        const changed = await updatedAt();
        return c.json({ status: 'ready' as const, coverage, ...(changed !== undefined && { updatedAt: changed }) });
      },
    );
}
