import { Hono } from 'hono';
import type { Client } from '../../../server/client.ts';
import { json } from '../call.ts';
import { everyone } from '../everyone.ts';
import { subjectsOf } from '../examples.ts';
import { filled, page, spanOf } from '../page.ts';
import { type AmountColumn, AmountsPage, type AmountsQuery, amountColumns } from '../pages/amounts.tsx';
import { CoveragePage } from '../pages/coverage.tsx';
import { PeoplePage } from '../pages/people.tsx';
import { PersonPage } from '../pages/person.tsx';
import { SessionPage } from '../pages/session.tsx';
import { SessionsPage } from '../pages/sessions.tsx';
import { TimelinePage } from '../pages/timeline.tsx';
import { viewOf } from '../view.ts';

/** Sittings that a matrix shows at a time: what fits across a screen. */
const matrixSittings = '24';

/** The pages that are browsed. Each asks the interface and shows what it answers. */
export function browseRoutes({ client }: { client: Client }) {
  const coverage = async () => (await json(client.api.ready.$get())).coverage;
  return new Hono()
    .get('/sessions', async (c) => {
      const query = filled(c, ['year', 'body', 'person', 'cursor']);
      const { year, ...rest } = query;
      const [list, held, people] = await Promise.all([
        json(client.api.sessions.$get({ query: { ...spanOf(year), ...rest } })),
        coverage(),
        everyone(client),
      ]);
      return page(c, <SessionsPage view={viewOf(c)} query={query} list={list} coverage={held} people={people} />);
    })
    .get('/sessions/:date', async (c) => {
      const view = viewOf(c);
      const date = c.req.param('date');
      const told = await json(client.api.sessions[':date'].$get({ param: { date } }, { headers: { 'accept-language': view.lang } }));
      const [first, ...others] = 'items' in told ? told.items : [told];
      if (first === undefined) return c.notFound();
      const days = await allDays(client);
      const neighbours = { before: days.find((day) => day < date) ?? null, after: days.findLast((day) => day > date) ?? null };
      return page(c, <SessionPage view={view} sittings={[first, ...others]} neighbours={neighbours} />);
    })
    .get('/people', async (c) => {
      const query = filled(c, ['body', 'cursor']);
      const [sittings, held, people] = await Promise.all([
        json(client.api.attendance.$get({ query: { ...query, limit: matrixSittings } })),
        coverage(),
        everyone(client),
      ]);
      return page(c, <PeoplePage view={viewOf(c)} query={query} sittings={sittings} coverage={held} people={people} />);
    })
    .get('/people/:id', async (c) => {
      const view = viewOf(c);
      const param = { id: encodeURIComponent(c.req.param('id')) };
      return page(
        c,
        <PersonPage
          view={view}
          person={await json(client.api.people[':id'].$get({ param }, { headers: { 'accept-language': view.lang } }))}
        />,
      );
    })
    .get('/timeline', async (c) => {
      const view = viewOf(c);
      const subject = c.req.query('q')?.trim() ?? '';
      const [story, suggestions] = await Promise.all([
        subject === '' ? null : json(client.api.timeline.$get({ query: { q: subject, lang: view.lang } })),
        subjectsOf(client),
      ]);
      return page(c, <TimelinePage view={view} subject={subject} story={story} suggestions={suggestions} />);
    })
    .get('/amounts', async (c) => {
      const asked = filled(c, ['q', 'year', 'tax', 'sort', 'order', 'cursor']);
      const { sort, order, tax, year, ...rest } = asked;
      const query: AmountsQuery = { ...rest };
      if (isColumn(sort)) query.sort = sort;
      if (order === 'asc' || order === 'desc') query.order = order;
      if (tax === 'HT' || tax === 'TTC' || tax === 'TVA') query.tax = tax;
      const [list, held] = await Promise.all([json(client.api.amounts.$get({ query: { ...spanOf(year), ...query } })), coverage()]);
      return page(c, <AmountsPage view={viewOf(c)} query={{ ...query, ...(year && { year }) }} list={list} coverage={held} />);
    })
    .get('/coverage', async (c) => {
      const view = viewOf(c);
      const [ready, days, notices] = await Promise.all([
        json(client.api.ready.$get()),
        allDays(client),
        json(client.api.notices.$get({ query: { lang: view.lang, limit: '100' } })),
      ]);
      const years = [...new Set(days.map((day) => day.slice(0, 4)))].map((year) => ({
        year,
        sittings: days.filter((day) => day.startsWith(year)).length,
      }));
      return page(c, <CoveragePage view={view} ready={ready} years={years} notices={notices} />);
    });
}

const isColumn = (name: string | undefined): name is AmountColumn => amountColumns.some((column) => column === name);

/** The day of every sitting, newest first. */
async function allDays(client: Client): Promise<string[]> {
  const days: string[] = [];
  let cursor: string | undefined;
  do {
    const list = await json(client.api.sessions.$get({ query: { limit: '200', ...(cursor && { cursor }) } }));
    days.push(...list.items.map(({ date }) => date));
    cursor = 'nextCursor' in list ? list.nextCursor : undefined;
  } while (cursor !== undefined);
  return days;
}
