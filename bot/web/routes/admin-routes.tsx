import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { Client } from '../../../server/client.ts';
import { CallError, json } from '../call.ts';
import { createFormGuard, formTokenField } from '../forms/form-guard.ts';
import { formValue } from '../forms/value-fields.ts';
import { page } from '../page.ts';
import { DocumentsPage, ForgetPage } from '../pages/admin/documents.tsx';
import { CorrectFactPage, FactsPage } from '../pages/admin/facts.tsx';
import type { AdminView } from '../pages/admin/frame.tsx';
import { AdminHome } from '../pages/admin/home.tsx';
import { JournalPage, ReportsPage } from '../pages/admin/logs.tsx';
import { UploadPage } from '../pages/admin/upload.tsx';
import { viewOf } from '../view.ts';

/** What a form holds beside its files. */
const formOverhead = 64 * 1024;
/** Seconds after which a page that waits for a reading looks again. */
const lookAgain = '2';

type Form = Record<string, string | File | (string | File)[]>;

/** The pages for whoever looks after the corpus. Each form is shown to be of this server before it does anything. */
export function adminRoutes({ client }: { client: Client }) {
  const guard = createFormGuard();
  const { admin } = client.api;
  const common = async (c: Context): Promise<AdminView> => ({
    view: viewOf(c),
    token: guard.token(c),
    work: await json(admin.work.$get()),
  });
  const formOf = async (c: Context): Promise<Form> => {
    const form = await c.req.parseBody({ all: true });
    guard.check(c, form[formTokenField]);
    return form;
  };
  const limited = (most: () => number | Promise<number>) =>
    createMiddleware(async (c, next) => {
      guard.refuseForeign(c);
      return bodyLimit({
        maxSize: formOverhead + (await most()),
        onError: () => {
          throw new CallError('too-large', 413);
        },
      })(c, next);
    });
  const small = limited(() => 0);
  const back = (c: Context, path: string) => c.redirect(viewOf(c).link(path), 303);
  const sheetOf = (act: string) => json(admin.facts.$get({ query: { act } }));

  return new Hono()
    .get('/', async (c) => {
      const [all, uploads] = await Promise.all([common(c), json(admin.uploads.$get())]);
      return page(c, <AdminHome {...all} uploads={uploads} missing={c.req.query('missing') !== undefined} />);
    })
    .post(
      '/uploads',
      limited(async () => (await json(admin.uploads.$get())).maxBytes),
      async (c) => {
        const form = await formOf(c);
        const files = [form.files].flat().filter((file): file is File => file instanceof File && file.size > 0);
        if (files.length === 0) return back(c, '/admin?missing');
        const annexOf = textOf(form, 'annexOf');
        const ids: string[] = [];
        for (const file of files) {
          const query = { name: file.name || 'document', ...(annexOf !== '' && { annexOf }) };
          const init = { body: await file.arrayBuffer(), headers: { 'content-type': 'application/octet-stream' } };
          ids.push((await json(admin.uploads.$post({ query }, { init }))).id);
        }
        const [only] = ids;
        return back(c, ids.length === 1 && only !== undefined ? `/admin/uploads/${only}` : '/admin');
      },
    )
    .get('/uploads/:id', async (c) => {
      const headers = { 'accept-language': viewOf(c).lang };
      const [all, upload] = await Promise.all([
        common(c),
        json(admin.uploads[':id'].$get({ param: { id: c.req.param('id') } }, { headers })),
      ]);
      // By the header, so that the page itself holds nothing that moves: it has all that is known, and a link to look again.
      if (upload.state === 'reading') c.header('refresh', lookAgain);
      return page(c, <UploadPage {...all} upload={upload} />);
    })
    .post('/uploads/:id/publish', small, async (c) => {
      const form = await formOf(c);
      const replace = textOf(form, 'replace') === 'yes';
      await json(admin.uploads[':id'].publish.$post({ param: { id: c.req.param('id') }, json: { replace } }));
      return back(c, '/admin');
    })
    .post('/uploads/:id/discard', small, async (c) => {
      await formOf(c);
      await json(admin.uploads[':id'].discard.$post({ param: { id: c.req.param('id') } }, asJson));
      return back(c, '/admin');
    })
    .post('/ingest', small, async (c) => {
      await formOf(c);
      await json(admin.ingest.$post({}, asJson));
      return back(c, '/admin');
    })
    .get('/documents', async (c) => {
      const q = c.req.query('q')?.trim() ?? '';
      const [all, list] = await Promise.all([common(c), json(admin.documents.$get({ query: q === '' ? {} : { q } }))]);
      return page(c, <DocumentsPage {...all} list={list} query={q} />);
    })
    .post('/keep-out', small, async (c) => {
      const act = textOf(await formOf(c), 'act');
      await json(admin.documents['keep-out'].$post({ json: { act } }));
      return back(c, '/admin/documents');
    })
    .get('/forget', async (c) => page(c, <ForgetPage {...(await common(c))} file={c.req.query('file') ?? ''} />))
    .post('/forget', small, async (c) => {
      const file = textOf(await formOf(c), 'file');
      await json(admin.documents.forget.$post({ json: { file } }));
      return back(c, '/admin/documents');
    })
    .get('/facts', async (c) => {
      const [all, sheet] = await Promise.all([common(c), sheetOf(c.req.query('act') ?? '')]);
      const id = c.req.query('fact');
      const item = sheet.items.find(({ fact }) => fact.id === id);
      if (id !== undefined && item === undefined) return c.notFound();
      return page(c, item === undefined ? <FactsPage {...all} sheet={sheet} /> : <CorrectFactPage {...all} sheet={sheet} item={item} />);
    })
    .post('/facts', small, async (c) => {
      const form = await formOf(c);
      const [act, factId, by, why] = [textOf(form, 'act'), textOf(form, 'fact'), textOf(form, 'by'), textOf(form, 'why')];
      const sheet = await sheetOf(act);
      const item = sheet.items.find(({ fact }) => fact.id === factId);
      if (item === undefined) return c.notFound();
      const field = (name: string) => (typeof form[name] === 'string' ? form[name] : undefined);
      const value = textOf(form, 'none') === 'yes' ? null : formValue(sheet.shapes[item.fact.kind], item.fact.value, field);
      await json(admin.facts.$post({ json: { act, fact: factId, value, by, why } }));
      return back(c, `/admin/facts?act=${encodeURIComponent(act)}`);
    })
    .get('/reports', async (c) => {
      const [all, list] = await Promise.all([common(c), json(admin.reports.$get())]);
      return page(c, <ReportsPage {...all} list={list} />);
    })
    .get('/journal', async (c) => {
      const [all, list] = await Promise.all([common(c), json(admin.journal.$get())]);
      return page(c, <JournalPage {...all} list={list} />);
    });
}

/** A call without a body that has to be told from a form all the same. */
const asJson = { headers: { 'content-type': 'application/json' } };

function textOf(form: Form, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
}
