import { z } from 'zod';
import { factSchema } from './fact.ts';
import { noticeSchema } from './notice.ts';

/**
 * The record of an act. Everything in it comes from the document and the corpus manifest: nothing depends on when it was ingested.
 */
export const actSchema = z.object({
  /** Canonical: the register number, else the transmission identifier without its order, else an assigned one (`idAssigned`). */
  id: z.string().min(1),
  idAssigned: z.boolean(),
  /**
   * `minutes` holds a whole sitting and several acts; `other` is a document that is no act (kept, searchable, said so); `data` is a row of
   * a file that the authority publishes beside its acts: found by its id alone, to be quoted.
   */
  kind: z.enum(['act', 'minutes', 'other', 'data']),
  /** Every identifier that finds the act, canonical id first, as printed. */
  identifiers: z.array(z.string().min(1)).min(1),
  authority: z.object({
    name: z.string(),
    siren: z
      .string()
      .regex(/^\d{9}$/)
      .nullable(),
    /** Printed in the act, or taken from the corpus manifest. */
    from: z.enum(['act', 'manifest', 'unknown']),
  }),
  /** "Commission permanente", "Conseil municipal"…; null where the act does not say. */
  body: z.string().nullable(),
  sessionDate: z.iso.date().nullable(),
  title: z.string(),
  /** Path below the corpus folder, and what the file is. */
  file: z.string(),
  format: z.enum(['text', 'markdown', 'html', 'pdf', 'docx', 'doc', 'odt', 'image']),
  /** The text as served: UTF-8, NFC, \n, no BOM. */
  text: z.string(),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Pages of the source as spans of the text, where the source has pages. */
  pages: z.array(z.object({ n: z.int().positive(), start: z.int().nonnegative(), end: z.int().nonnegative() })),
  /** Where the text comes from character recognition: mean confidence, 0 to 1. */
  ocr: z.object({ confidence: z.number().min(0).max(1) }).nullable(),
  facts: z.array(factSchema),
  notices: z.array(noticeSchema),
});

export type Act = z.infer<typeof actSchema>;

/** The parts of an act that passages follow. */
const partNames = ['header', 'attendance', 'title', 'explanation', 'recitals', 'decision', 'closing'] as const;
export type PartName = (typeof partNames)[number];

/** A piece of an act that can be found by search: whole sentences of one part. */
const passageSchema = z.object({
  id: z.string().min(1),
  actId: z.string().min(1),
  n: z.int().nonnegative(),
  part: z.enum(partNames),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The words, readable. */
  shown: z.string(),
  /** Title and date of the act: what search sees beside the words. */
  context: z.string(),
});
export type Passage = z.infer<typeof passageSchema>;
