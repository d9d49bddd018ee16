import { z } from 'zod';
import { personNameSchema } from './person-name.ts';
import { placeSchema, type Span } from './place.ts';

const isoDay = z.iso.date();
/** A day, a month or a year: "2018-08-28", "2011-12", "2008". */
const isoPartial = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const count = z.int().nonnegative();

const base = {
  /** Stable: made of the act's id, the kind and the order in the act. */
  id: z.string().min(1),
  actId: z.string().min(1),
  /** One place, or several where the fact was computed from several. */
  places: z.array(placeSchema).min(1),
  derivation: z.enum(['stated', 'computed']),
  /** Why a computed or doubtful fact holds, as a code that each room words for its reader. */
  basis: z.string().optional(),
};

/** A person checked the fact (`corrections.jsonl`): who, on which day, why, and what had been extracted there (null: nothing). */
const checkedBy = <V extends z.ZodType>(value: V) => z.object({ by: z.string(), on: isoDay, why: z.string(), extracted: value.nullable() });

const fact = <K extends string, V extends z.ZodType>(kind: K, value: V) =>
  z.object({ ...base, kind: z.literal(kind), value, checked: checkedBy(value).optional() });

/** How somebody stands to a sitting. The fourth is what acts of some years print: present or represented, without saying which. */
export const attendanceStatuses = ['present', 'represented', 'absent', 'presentOrRepresented'] as const;

const dateRoles = ['sitting', 'convocation', 'sent', 'received', 'posted', 'published', 'mentioned'] as const;

const organisationRoles = ['contractor', 'partner', 'coordinator', 'beneficiary', 'mentioned'] as const;

const linkRelations = ['cites', 'amends', 'replaces', 'withdraws', 'applies', 'annexOf'] as const;

/**
 * A fact: something that an act states (or that is computed from what it states), with the places that it was read from.
 * A heading or a field with nothing behind it is a fact too (`null` values): it proves "not stated" or "stated as none".
 */
export const factSchema = z.discriminatedUnion('kind', [
  /** An identifier printed in the act. `transmission` has the five parts of @CTES; `order` is what may follow (`-1-1`). */
  fact(
    'identifier',
    z.object({
      scheme: z.enum(['register', 'internal', 'number', 'transmission']),
      value: z.string(),
      parts: z.object({ department: z.string(), siren: z.string(), date: isoDay, number: z.string(), nature: z.string() }).optional(),
      order: z.string().optional(),
    }),
  ),
  fact('authority', z.object({ name: z.string() })),
  fact('body', z.object({ name: z.string() })),
  fact('time', z.object({ time: z.string().regex(/^\d{2}:\d{2}$/) })),
  fact('venue', z.object({ name: z.string() })),
  /** `orRepresentative`: "sous la présidence de M. X … ou de son représentant": who presided is not settled by the act. */
  fact('president', z.object({ person: personNameSchema, office: z.string().nullable(), orRepresentative: z.boolean() })),
  fact('secretary', z.object({ person: personNameSchema })),
  fact('signatory', z.object({ person: personNameSchema, office: z.string().nullable() })),
  /** The heading of a list of people with what it announces. `none`: stated as empty ("Absents : néant"). */
  fact('attendanceHeading', z.object({ status: z.enum(attendanceStatuses), none: z.boolean(), announced: count.nullable() })),
  /**
   * One person at the sitting. `by` is the holder of the proxy (or the substitute), null where the act names none.
   * `excused` where the act says so. `office` or commune of origin where printed beside the name.
   */
  fact(
    'attendance',
    z.object({
      person: personNameSchema,
      status: z.enum(attendanceStatuses),
      by: personNameSchema.nullable(),
      as: z.enum(['proxy', 'substitute']).nullable(),
      excused: z.boolean(),
      /** "from" or "until" which act or time, in the act's words, for arrivals and departures. */
      condition: z.string().nullable(),
    }),
  ),
  /** Counts that the act prints: members in office, present, represented, absent, voters. */
  fact('count', z.object({ of: z.enum(['inOffice', 'present', 'represented', 'absent', 'voters', 'votesCast']), count })),
  /** `required` null where the act gives no figure; `reached` null where it does not say. */
  fact('quorum', z.object({ required: count.nullable(), reached: z.boolean().nullable() })),
  /** `takesNote`: "prend acte", no vote. Counts are null where the act gives none ("à l'unanimité" gives none). */
  fact(
    'vote',
    z.object({
      result: z.enum(['unanimity', 'majority', 'rejected', 'takesNote']).nullable(),
      for: count.nullable(),
      against: count.nullable(),
      abstain: count.nullable(),
      namesFor: z.array(personNameSchema),
      namesAgainst: z.array(personNameSchema),
      namesAbstain: z.array(personNameSchema),
      namesNotVoting: z.array(personNameSchema),
    }),
  ),
  /** Money. `cents` is euros × 100; a price of a unit may have parts of a cent ("0,125 €/kWh" is 12.5). `label`: the words that say what for, readable. `period`: "par an" → year. `per`: "m²", "élève". */
  fact(
    'amount',
    z.object({
      cents: z.number(),
      raw: z.string(),
      label: z.string(),
      tax: z.enum(['HT', 'TTC', 'TVA']).nullable(),
      period: z.enum(['year', 'month', 'quarter', 'week', 'day', 'hour']).nullable(),
      per: z.string().nullable(),
      bound: z.enum(['max', 'min']).nullable(),
      /** Lines of one financing plan carry the same plan number and their role in it. */
      plan: z.object({ n: z.int().positive(), role: z.enum(['total', 'part']) }).nullable(),
    }),
  ),
  /** A share: `percent` 50, or `fraction` "1/3" for "un tiers". */
  fact('rate', z.object({ percent: z.number().nullable(), fraction: z.string().nullable(), raw: z.string(), label: z.string() })),
  /** Where an expense is charged: article, function (sous-fonction), chapter, programme as printed. */
  fact(
    'budgetLine',
    z.object({
      article: z.string().nullable(),
      function: z.string().nullable(),
      chapter: z.string().nullable(),
      programme: z.string().nullable(),
      label: z.string(),
    }),
  ),
  /** `date` null: the field is there and blank ("Affiché le" with nothing after it). `date` may be partial for `mentioned`. `label`: the words around it. */
  fact('date', z.object({ role: z.enum(dateRoles), date: isoPartial.nullable(), label: z.string() })),
  fact('title', z.object({ text: z.string() })),
  /** One "Vu …" or "Considérant …". */
  fact('recital', z.object({ text: z.string(), type: z.enum(['vu', 'considerant']) })),
  /** An act that this one cites; `annexOf`: the act whose annex this document is. `target` is what the words say of it; resolving it to an act of the corpus is done over the whole corpus. */
  fact(
    'link',
    z.object({
      relation: z.enum(linkRelations),
      text: z.string(),
      target: z.object({
        date: isoDay.nullable(),
        body: z.string().nullable(),
        identifier: z.string().nullable(),
        subject: z.string().nullable(),
      }),
    }),
  ),
  /** One article of the operative part. `verb` as printed ("Approuve"). `n` counts from 1 in the act's order. */
  fact('decision', z.object({ n: z.int().positive(), verb: z.string(), text: z.string() })),
  fact('organisation', z.object({ name: z.string(), role: z.enum(organisationRoles), label: z.string() })),
  /** "ENT2 de 2012 à 2015": `name` is the thing that lasts; null where the words name none. */
  fact('period', z.object({ name: z.string().nullable(), from: isoPartial, to: isoPartial, label: z.string() })),
  fact('acronym', z.object({ acronym: z.string(), expansion: z.string() })),
  fact('annex', z.object({ name: z.string(), about: z.string() })),
]);

export type Fact = z.infer<typeof factSchema>;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;
export const factKinds = factSchema.options.map((option) => option.shape.kind.value);

/** What an extractor returns: a fact that does not know its act yet; its spans are offsets into the text it was given. */
export type FactDraft = FactKind extends infer K
  ? K extends FactKind
    ? Omit<FactOf<K>, 'id' | 'actId' | 'places'> & { spans: [Span, ...Span[]] }
    : never
  : never;
