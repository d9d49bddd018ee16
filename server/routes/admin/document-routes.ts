import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { foldWords } from '../../../corpus/language/fold.ts';
import type { Admin } from '../../admin/admin.ts';
import { operation } from '../../openapi/operations.ts';
import { Problem } from '../../problem.ts';
import { findAct } from '../find-act.ts';
import { refuse, wordsQuery } from '../input.ts';
import { requireJson } from '../require-json.ts';
import { whoActs } from './steward-only.ts';
import { written } from './written.ts';

/** Documents of one answer: who looks for one among more gives words of its name or title. */
const mostShown = 200;

type Deps = { admin: Admin; ingest: (why: string, forget?: readonly string[]) => void };

/** The files of the corpus: what they hold, why one holds nothing, and how one is forgotten or kept out of public answers. */
export function documentRoutes({ admin, ingest }: Deps) {
  return new Hono()
    .get(
      '/',
      operation({ summary: 'Files of the corpus with their acts.', tag: 'admin', json: 'DocumentList' }),
      validator('query', z.strictObject({ q: wordsQuery.optional() }), refuse),
      async (c) => {
        const { q = '' } = c.req.valid('query');
        const all = await documentsOf(admin);
        const words = foldWords(q);
        const found = all.filter(({ file, acts }) =>
          [file, ...acts.flatMap(({ id, title }) => [id, title])].some((text) => foldWords(text).includes(words)),
        );
        return c.json({ items: found.slice(0, mostShown), total: found.length });
      },
    )
    .post(
      '/forget',
      operation({
        summary: 'Forget a file: take it out of the corpus folder, and its text, facts and old versions out of the store.',
        tag: 'admin',
        json: 'Begun',
        status: '202',
        problems: ['not-found', 'not-written'],
      }),
      requireJson,
      validator('json', z.strictObject({ file: z.string().min(1).max(1_000) }), refuse),
      async (c) => {
        // A file that the store knows by this very name: what is sent here is compared, and never made a path.
        const given = c.req.valid('json').file;
        const known = (await documentsOf(admin)).find(({ file }) => file === given);
        if (known === undefined) throw new Problem('not-found', 'The corpus has no file of this name.');
        await written(() => admin.journal.note({ action: 'forget', file: known.file, by: whoActs() }));
        await written(() => admin.files.remove(known.file));
        await written(() => admin.dropCorrections(known.acts.map(({ id }) => id)));
        ingest(known.file, [known.file]);
        return c.json({ status: 'begun' as const, file: known.file }, 202);
      },
    )
    .post(
      '/keep-out',
      operation({
        summary: 'Keep an act out of everything public.',
        tag: 'admin',
        json: 'Kept',
        problems: ['unknown-act', 'shared-identifier', 'not-written'],
      }),
      requireJson,
      validator('json', z.strictObject({ act: wordsQuery }), refuse),
      async (c) => {
        const { id } = await findAct(admin.reader, c.req.valid('json').act);
        await written(() => admin.journal.note({ action: 'keepOut', act: id, by: whoActs() }));
        await written(() => admin.keepOut(id));
        return c.json({ status: 'kept' as const });
      },
    );
}

/** Files with acts, and those that hold none for a reason, in the order of their names. */
async function documentsOf({ reader, keptOut }: Admin) {
  const [acts, { failed }, out] = await Promise.all([reader.everyAct(), reader.coverage(), keptOut()]);
  const byFile = new Map<string, Pick<ActSummary, 'id' | 'title' | 'sessionDate' | 'kind'>[]>();
  for (const { file, id, title, sessionDate, kind } of acts) {
    const held = byFile.get(file);
    if (held) held.push({ id, title, sessionDate, kind });
    else byFile.set(file, [{ id, title, sessionDate, kind }]);
  }
  const failures = new Map(failed.map(({ file, code, message }) => [file, { code, message }]));
  return [...new Set([...byFile.keys(), ...failures.keys()])]
    .sort()
    .map((file) => ({ file, acts: byFile.get(file) ?? [], keptOut: out.files.has(file), failure: failures.get(file) ?? null }));
}
