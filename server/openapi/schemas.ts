import { z } from 'zod';
import { actSchema } from '../../corpus/record/act.ts';
import { attendanceStatuses, factKinds, factSchema } from '../../corpus/record/fact.ts';
import { noticeSchema } from '../../corpus/record/notice.ts';
import { personSchema } from '../../corpus/record/person.ts';
import { placeSchema } from '../../corpus/record/place.ts';
import { adminSchemas } from '../admin/shapes.ts';
import { answerSchema, answerStatuses, citationSchema, questionSchema } from '../contract.ts';
import { privacySchema } from '../privacy/privacy-facts.ts';
import { problemTypes } from '../problem.ts';

/** What the calls of the interface answer, made of the schemas of the records. The tests hold every response against them. */

const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), total: z.int(), nextCursor: z.string().optional() });

const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), code: z.string(), reason: z.string() })).optional(),
});

const wordedNotice = noticeSchema.extend({ text: z.string() });

const actSummary = actSchema.pick({
  id: true,
  idAssigned: true,
  kind: true,
  identifiers: true,
  authority: true,
  body: true,
  sessionDate: true,
  title: true,
  file: true,
  format: true,
  textSha256: true,
  ocr: true,
});
const actRef = actSummary.pick({ id: true, title: true, sessionDate: true });
const actRecord = actSchema.omit({ text: true }).extend({
  notices: z.array(wordedNotice),
  textLength: z.int(),
  scdl: z.array(z.object({ actId: z.string(), title: z.string(), cells: z.record(z.string(), z.string()) })).optional(),
});
const actLinks = z.object({
  cites: z.array(z.object({ link: factSchema, acts: z.array(actRef) })),
  citedBy: z.array(z.object({ link: factSchema, act: actRef })),
});

const namedPerson = z.object({ personId: z.string().nullable(), name: z.string() });
const attendanceEntry = namedPerson.extend({
  status: z.enum(attendanceStatuses),
  by: namedPerson.nullable(),
  as: z.enum(['proxy', 'substitute']).nullable(),
  excused: z.boolean(),
  condition: z.string().nullable(),
  places: z.array(placeSchema),
});

const sitting = z.object({ date: z.string(), authority: z.string(), body: z.string().nullable(), actIds: z.array(z.string()) });
const wholeSitting = sitting.extend({
  acts: z.array(actSummary),
  attendance: z.array(attendanceEntry),
  facts: z.array(factSchema),
  notices: z.array(wordedNotice),
});
const rollCall = sitting.extend({ attendance: z.array(attendanceEntry) });

const sittingEntry = attendanceEntry.extend(sitting.omit({ actIds: true }).shape);
const reasoned = <T extends z.core.$ZodShape>(shape: T) => z.object({ ...shape, text: z.string() });
const personRecord = personSchema.extend({
  spellings: z.array(reasoned(personSchema.shape.spellings.element.shape)),
  possiblySame: z.array(reasoned(personSchema.shape.possiblySame.element.shape)),
  attendance: z.array(sittingEntry),
  proxiesGiven: z.array(sittingEntry),
  proxiesReceived: z.array(sittingEntry),
  offices: z.array(factSchema),
});

const timelineItem = z.object({
  date: z.string(),
  until: z.string().optional(),
  kind: z.enum(factKinds),
  actId: z.string(),
  text: z.string(),
  places: z.array(placeSchema),
});

const coverage = z.object({
  acts: z.int(),
  sittings: z.int(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  scdlRows: z.int().optional(),
  facts: z.int(),
  passages: z.int(),
  alerts: z.int(),
  authorities: z.array(z.string()),
  bodies: z.array(z.string()),
  failed: z.array(z.object({ file: z.string(), code: z.string(), message: z.string() })),
  embedder: z.string(),
});

/** Every schema that an answer refers to, by the name that the document gives it. */
const responseSchemas = {
  Problem: problem,
  ProblemType: z.object({ type: z.string(), status: z.int(), title: z.string(), about: z.string() }),
  ProblemName: z.enum(Object.keys(problemTypes)),
  Answer: answerSchema,
  Question: questionSchema,
  Citation: citationSchema,
  Fact: factSchema,
  Place: placeSchema,
  Notice: noticeSchema,
  WordedNotice: wordedNotice,
  NoticePage: pageOf(wordedNotice),
  ActSummary: actSummary,
  ActPage: pageOf(actSummary),
  ActRecord: actRecord,
  ActLinks: actLinks,
  AttendanceEntry: attendanceEntry,
  Sitting: sitting,
  SittingPage: pageOf(sitting),
  SittingRecord: wholeSitting,
  SittingAnswer: z.union([wholeSitting, z.object({ items: z.array(wholeSitting), total: z.int() })]),
  RollCallPage: pageOf(rollCall),
  Person: personSchema,
  PersonPage: pageOf(personSchema),
  PersonRecord: personRecord,
  FactPage: pageOf(factSchema),
  AmountPage: pageOf(z.object({ fact: factSchema, act: actRef })),
  Timeline: z.object({
    items: z.array(timelineItem),
    total: z.int(),
    status: z.enum(answerStatuses),
    notices: answerSchema.shape.notices,
    choices: answerSchema.shape.choices,
  }),
  Verified: z.object({
    valid: z.boolean(),
    actId: z.string(),
    textSha256: z.string(),
    found: z.string(),
    elsewhere: z.array(placeSchema),
  }),
  ScdlReport: z.object({
    rows: z.int(),
    refused: z.array(
      z.object({
        actId: z.string(),
        title: z.string(),
        refusals: z.array(z.object({ code: z.string(), column: z.string().nullable(), reason: z.string() })),
      }),
    ),
  }),
  ReportKept: z.object({ status: z.literal('kept') }),
  Privacy: privacySchema,
  ...adminSchemas,
  Health: z.object({ status: z.literal('ok') }),
  Ready: z.object({ status: z.literal('ready'), coverage, updatedAt: z.string().optional() }),
} as const satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof responseSchemas;
export const schemaRef = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

/** The schemas as OpenAPI 3.1 holds them: JSON Schema 2020-12, each referring to the others by its name. */
export function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(responseSchemas)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'output', uri: (id) => `#/components/schemas/${id}` });
  // In a document of OpenAPI the name is the place; `$id` would move what `$ref` points from.
  return Object.fromEntries(Object.entries(schemas).map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema]));
}
