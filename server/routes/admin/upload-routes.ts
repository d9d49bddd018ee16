import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import { isKeptOut } from '../../../corpus/publishing/kept-out.ts';
import { natureOf } from '../../../corpus/record/nature.ts';
import type { Admin } from '../../admin/admin.ts';
import type { Upload } from '../../admin/uploads.ts';
import { operation } from '../../openapi/operations.ts';
import { invalidRequest, Problem } from '../../problem.ts';
import { findAct } from '../find-act.ts';
import { refuse, wordsQuery } from '../input.ts';
import { requireJson } from '../require-json.ts';
import { langOf, worded } from '../worded.ts';
import { whoActs } from './steward-only.ts';
import { written } from './written.ts';

/** How long an upload waits to be read before it is answered: an act takes some tenths of a second, a scan minutes. */
const patienceMs = 5_000;

const uploadQuery = z.strictObject({ name: z.string().min(1).max(300), annexOf: wordsQuery.optional() });
const publishBody = z.strictObject({ replace: z.boolean().default(false) });

/** Documents that are given, read, looked at, and only then published. `ingest` begins to bring the store up to the folder. */
export function uploadRoutes({ admin, ingest }: { admin: Admin; ingest: (what: string) => void }) {
  const { uploads } = admin;
  const known = (id: string): Upload => {
    const upload = uploads.get(id);
    if (upload === undefined) throw new Problem('not-found', 'No upload has this id: it was published, dropped, or the server began anew.');
    return upload;
  };
  return new Hono()
    .get('/', operation({ summary: 'Documents that wait to be published.', tag: 'admin', json: 'UploadList' }), (c) =>
      c.json({ items: uploads.all().map(shown), maxBytes: admin.uploadBytes }),
    )
    .post(
      '/',
      operation({
        summary: 'Give a document (its bytes as application/octet-stream); it is read and not published.',
        tag: 'admin',
        json: 'Upload',
        status: '201',
        problems: ['too-large', 'not-possible', 'unknown-act', 'not-written'],
      }),
      bodyLimit({ maxSize: admin.uploadBytes, onError: () => tooLarge(admin.uploadBytes) }),
      validator('query', uploadQuery, refuse),
      async (c) => {
        // A form of another site can't announce bytes as this without being asked about first.
        if (c.req.header('content-type') !== 'application/octet-stream')
          throw invalidRequest([{ field: 'Content-Type', code: 'type', reason: 'is not application/octet-stream' }]);
        const { name, annexOf } = c.req.valid('query');
        const bytes = new Uint8Array(await c.req.arrayBuffer());
        if (bytes.length === 0) throw invalidRequest([{ field: 'body', code: 'empty', reason: 'is empty' }]);
        const act = annexOf === undefined ? null : await findAct(admin.reader, annexOf);
        const upload = await written(() => uploads.take({ name, bytes, annexOf: act?.id ?? null }));
        await written(() => admin.journal.note({ action: 'upload', file: upload.file, by: whoActs() }));
        await uploads.settled(upload.id, patienceMs);
        return c.json(shown(upload), 201);
      },
    )
    .get(
      '/:id',
      operation({ summary: 'What was understood of a document.', tag: 'admin', json: 'UploadRead', problems: ['not-found'] }),
      async (c) => {
        const upload = known(c.req.param('id'));
        const { reading } = upload;
        const [rule, holders, nameTaken] = await Promise.all([admin.rule(), holdersOf(admin), admin.files.has(upload.file)]);
        const acts = reading !== null && 'acts' in reading ? reading.acts : [];
        return c.json({
          ...shown(upload),
          nameTaken,
          failure: reading !== null && 'code' in reading ? { code: reading.code, message: reading.message } : null,
          acts: acts.map(({ id, idAssigned, kind, title, body, sessionDate, identifiers, facts, ...act }) => ({
            ...{ id, idAssigned, kind, title, body, sessionDate, identifiers, facts },
            authority: act.authority.name,
            nature: natureOf({ identifiers, file: upload.file }),
            keptOut: isKeptOut({ identifiers, file: upload.file }, rule),
            notices: worded(act.notices, langOf(c)),
            heldBy: holders.get(id) ?? null,
          })),
          unread: reading !== null && 'acts' in reading ? reading.unread.map(({ what, act, words }) => ({ what, act, words })) : [],
        });
      },
    )
    .post(
      '/:id/publish',
      operation({
        summary: 'Publish a document: write it into the corpus folder and ingest it.',
        tag: 'admin',
        json: 'Begun',
        status: '202',
        problems: ['not-found', 'not-possible', 'not-written'],
      }),
      requireJson,
      validator('json', publishBody, refuse),
      async (c) => {
        const upload = known(c.req.param('id'));
        const { reading } = upload;
        if (reading === null) throw new Problem('not-possible', 'The document is still being read.');
        if ('code' in reading) throw new Problem('not-possible', `The document can't be published: ${reading.message}`);
        const holders = await holdersOf(admin);
        const held = [...new Set(reading.acts.flatMap(({ id }) => holders.get(id) ?? []))];
        if (held.length > 0 && !c.req.valid('json').replace)
          throw new Problem('not-possible', `The act is in the corpus already (${held.join(', ')}): say that it is to be replaced.`, {
            held,
          });
        const bytes = await uploads.bytes(upload.id);
        await written(() => admin.journal.note({ action: 'publish', file: upload.file, by: whoActs() }));
        const file = await written(() => admin.files.add(upload.file, bytes));
        for (const old of held) {
          await written(() => admin.journal.note({ action: 'discard', file: old, by: whoActs() }));
          await written(() => admin.files.remove(old));
        }
        await uploads.drop(upload.id);
        ingest(file);
        return c.json({ status: 'begun' as const, file }, 202);
      },
    )
    .post(
      '/:id/discard',
      operation({ summary: 'Drop a document that was given.', tag: 'admin', json: 'Dropped', problems: ['not-found'] }),
      requireJson,
      async (c) => {
        const { id, file } = known(c.req.param('id'));
        await written(() => admin.journal.note({ action: 'discard', file, by: whoActs() }));
        await uploads.drop(id);
        return c.json({ status: 'dropped' as const });
      },
    );
}

function shown({ reading, ...upload }: Upload) {
  const state = reading === null ? ('reading' as const) : 'code' in reading ? ('refused' as const) : ('read' as const);
  return { ...upload, state };
}

/** Which file of the corpus holds an act. */
async function holdersOf({ reader }: Admin): Promise<Map<string, string>> {
  return new Map((await reader.everyAct()).map(({ id, file }) => [id, file]));
}

function tooLarge(limit: number): never {
  throw new Problem('too-large', `The document has more than ${limit} bytes.`, { limit });
}
