import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { noticeLevels } from '../../corpus/record/notice.ts';
import { langSchema } from '../contract.ts';
import { operation } from '../openapi/operations.ts';
import { pageLimits, pageQuery, refuse } from './input.ts';
import { pageOf } from './page-of.ts';
import { langOf, worded } from './worded.ts';

const noticesQuery = z.strictObject({ level: z.enum(noticeLevels).optional(), lang: langSchema.optional(), ...pageQuery });

/** What the checks note over the whole corpus, act by act, newest sitting first, each in words. */
export function noticeRoutes({ reader }: { reader: CorpusReader }) {
  return new Hono().get(
    '/',
    operation({ summary: 'What the checks note, act by act.', tag: 'acts', json: 'NoticePage' }),
    validator('query', noticesQuery, refuse),
    async (c) => {
      const { level, limit, cursor } = c.req.valid('query');
      const found = (await reader.notices(await allIds(reader))).filter((notice) => level === undefined || notice.level === level);
      return c.json(pageOf(worded(found, langOf(c)), { ...(limit && { limit }), ...(cursor && { cursor }) }));
    },
  );
}

async function allIds(reader: CorpusReader): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.acts({}, { limit: pageLimits.most, ...(cursor && { cursor }) });
    ids.push(...page.items.map((act) => act.id));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return ids;
}
