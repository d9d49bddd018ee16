import { Hono } from 'hono';
import type { Admin, IngestOutcome } from '../../admin/admin.ts';
import { createWorkLine } from '../../admin/work-line.ts';
import { operation } from '../../openapi/operations.ts';
import type { ErrorLog } from '../../problem.ts';
import { requireJson } from '../require-json.ts';
import { correctionRoutes } from './correction-routes.ts';
import { documentRoutes } from './document-routes.ts';
import { stewardOnly, whoActs } from './steward-only.ts';
import { uploadRoutes } from './upload-routes.ts';
import { written } from './written.ts';

const mostReports = 500;
const mostEntries = 500;

/** What looks after the corpus while the server runs. Each action is in the journal before it is done. */
export function adminRoutes({ admin, log }: { admin: Admin; log: ErrorLog }) {
  const line = createWorkLine<IngestOutcome>();
  /** `what`: the file or act that it is about. */
  const ingest = (what: string, forget: readonly string[] = []): void => {
    const by = whoActs();
    line.begin(
      () => admin.ingest(forget),
      async ({ error }) => {
        if (error !== undefined) log(new Error(error), { method: 'POST', path: '/api/admin' });
        await admin.journal
          .note({ action: error === undefined ? 'ended' : 'failed', file: what, by })
          .catch((failure: unknown) => log(failure, { method: 'POST', path: '/api/admin' }));
      },
    );
  };
  return new Hono()
    .use(stewardOnly)
    .route('/uploads', uploadRoutes({ admin, ingest }))
    .route('/documents', documentRoutes({ admin, ingest }))
    .route('/facts', correctionRoutes({ admin, ingest }))
    .get('/work', operation({ summary: 'Whether the corpus is being ingested, and how it went.', tag: 'admin', json: 'AdminWork' }), (c) =>
      c.json(line.state()),
    )
    .post(
      '/ingest',
      operation({
        summary: 'Bring the store up to the corpus folder.',
        tag: 'admin',
        json: 'Begun',
        status: '202',
        problems: ['not-written'],
      }),
      requireJson,
      async (c) => {
        await written(() => admin.journal.note({ action: 'ingest', by: whoActs() }));
        ingest('');
        return c.json({ status: 'begun' as const }, 202);
      },
    )
    .get(
      '/reports',
      operation({ summary: 'What people reported as wrong, newest first.', tag: 'admin', json: 'ReportList' }),
      async (c) => {
        const { reports, unreadable } = await admin.reports();
        return c.json({ items: reports.toReversed().slice(0, mostReports), unreadable: unreadable.length, total: reports.length });
      },
    )
    .get('/journal', operation({ summary: 'Who did what, newest first.', tag: 'admin', json: 'JournalList' }), async (c) =>
      c.json({ items: await admin.journal.last(mostEntries) }),
    );
}
