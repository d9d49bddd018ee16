import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { ActSummary, CorpusReader, NoticeTally } from '../../corpus/corpus-reader.ts';
import { type Notice, noticeLevels } from '../../corpus/record/notice.ts';
import { langSchema } from '../contract.ts';
import { operation } from '../openapi/operations.ts';
import { pageLimits, pageQuery, refuse } from './input.ts';
import { pageOf, startOf } from './page-of.ts';
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
      const page = { limit: limit ?? pageLimits.usual, ...(cursor && { cursor }) };
      const { items, total } = await noticesFrom(reader, level, startOf(cursor), page.limit);
      // Those before the page are counted, not read: `pageOf` is given the page alone.
      const { nextCursor } = pageOf<Notice>([], page, total);
      return c.json({ items: worded(items, langOf(c)), total, ...(nextCursor && { nextCursor }) });
    },
  );
}

/** One page of the notices of each act, newest act first, and then of those that compare acts. Only the acts of the page are read. */
async function noticesFrom(
  reader: CorpusReader,
  level: Notice['level'] | undefined,
  start: number,
  limit: number,
): Promise<{ items: Notice[]; total: number }> {
  const counts = (tally: NoticeTally) => (level === undefined ? tally.alert + tally.doubt + tally.info : tally[level]);
  const wanted = (notice: Notice) => level === undefined || notice.level === level;
  const tallies = await reader.noticeTallies();
  const shared = (await reader.corpusNotices()).filter(wanted);
  const acts = (await reader.everyAct()).filter((act) => tallies.has(act.id)).sort(newestFirst);
  const ofPage: string[] = [];
  let [own, skipped] = [0, 0];
  for (const { id } of acts) {
    const count = counts(tallies.get(id) ?? { alert: 0, doubt: 0, info: 0 });
    if (own + count <= start) skipped = own + count;
    else if (own < start + limit && count > 0) ofPage.push(id);
    own += count;
  }
  const compare = new Set(shared.map((notice) => JSON.stringify(notice)));
  const read = ofPage.length === 0 ? [] : await reader.notices(ofPage);
  const ofActs = read.filter((notice) => wanted(notice) && !compare.has(JSON.stringify(notice)));
  const fromShared = Math.max(0, start - own);
  const items = [...ofActs.slice(start - skipped), ...shared.slice(fromShared)].slice(0, limit);
  return { items: start >= own ? shared.slice(fromShared, fromShared + limit) : items, total: own + shared.length };
}

function newestFirst(a: ActSummary, b: ActSummary): number {
  const [one, other] = [a.sessionDate ?? '', b.sessionDate ?? ''];
  return one < other ? 1 : one > other ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
