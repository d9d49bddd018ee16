import { z } from 'zod';
import { actSchema } from '../../corpus/record/act.ts';
import { factSchema } from '../../corpus/record/fact.ts';
import { natures } from '../../corpus/record/nature.ts';
import { noticeSchema } from '../../corpus/record/notice.ts';
import { reportSchema } from '../contract.ts';
import { journalEntrySchema } from './journal.ts';

/** What the calls of the administration answer. */

const failure = z.object({ file: z.string(), code: z.string(), message: z.string() });

const upload = z.object({
  id: z.string(),
  name: z.string(),
  file: z.string(),
  bytes: z.int(),
  at: z.string(),
  annexOf: z.string().nullable(),
  state: z.enum(['reading', 'read', 'refused']),
});

const actRead = actSchema
  .pick({ id: true, idAssigned: true, kind: true, title: true, body: true, sessionDate: true, identifiers: true })
  .extend({
    authority: z.string(),
    nature: z.enum(natures).nullable(),
    keptOut: z.boolean(),
    facts: z.array(factSchema),
    notices: z.array(noticeSchema.extend({ text: z.string() })),
    /** The file of the corpus that holds the act already. */
    heldBy: z.string().nullable(),
  });

const uploadRead = upload.extend({
  /** Whether a file of this name is in the corpus already: this one will have a number. */
  nameTaken: z.boolean(),
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  acts: z.array(actRead),
  unread: z.array(z.object({ what: z.string(), act: z.string(), words: z.string() })),
});

const outcome = z.object({
  files: z.int(),
  added: z.int(),
  changed: z.int(),
  renamed: z.int(),
  unchanged: z.int(),
  removed: z.int(),
  failed: z.array(failure),
});

export const adminSchemas = {
  Upload: upload,
  UploadList: z.object({ items: z.array(upload), maxBytes: z.int() }),
  UploadRead: uploadRead,
  Begun: z.object({ status: z.literal('begun'), file: z.string().optional() }),
  Dropped: z.object({ status: z.literal('dropped') }),
  AdminWork: z.object({
    running: z.boolean(),
    waiting: z.int(),
    last: z.object({ at: z.string(), ended: outcome.optional(), error: z.string().optional() }).nullable(),
  }),
  DocumentList: z.object({
    items: z.array(
      z.object({
        file: z.string(),
        acts: z.array(actSchema.pick({ id: true, title: true, sessionDate: true, kind: true })),
        keptOut: z.boolean(),
        failure: failure.pick({ code: true, message: true }).nullable(),
      }),
    ),
    total: z.int(),
  }),
  FactSheet: z.object({
    act: actSchema.pick({ id: true, title: true, sessionDate: true, file: true }),
    keptOut: z.boolean(),
    items: z.array(z.object({ fact: factSchema, words: z.string() })),
    /** JSON Schema of the value of each kind. */
    shapes: z.record(z.string(), z.record(z.string(), z.unknown())),
  }),
  ReportList: z.object({ items: z.array(reportSchema.extend({ at: z.string() })), unreadable: z.int(), total: z.int() }),
  JournalList: z.object({ items: z.array(journalEntrySchema) }),
  Kept: z.object({ status: z.literal('kept') }),
} as const;
