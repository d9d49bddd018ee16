import type { Act } from '../../corpus/record/act.ts';
import { attendanceStatuses, type Fact, type FactKind, type FactOf } from '../../corpus/record/fact.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { NameIndex } from '../routes/name-index.ts';

/** What the standard SCDL has no column for, as tables: a row a fact, with the place that it was read from. */

type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'array';
export type Cell = string | number | boolean | null | object[];
type RowContext = { act: Act; personOf: NameIndex; urlOf: (actId: string, start: number, end: number) => string; licence: string };

type Column<F> = {
  name: string;
  type: FieldType;
  description: string;
  constraints?: { required?: true; unique?: true; enum?: readonly string[]; minimum?: number };
  of: (fact: F, context: RowContext) => Cell;
};

export type Table = {
  title: string;
  kind: FactKind;
  columns: Omit<Column<Fact>, 'of'>[];
  row: (fact: Fact, context: RowContext) => Record<string, Cell> | null;
};

/** A table over facts of one kind. `only` leaves facts out. */
function table<K extends FactKind>(
  kind: K,
  title: string,
  own: Column<FactOf<K>>[],
  only: (fact: FactOf<K>) => boolean = () => true,
): Table {
  const isOfKind = (fact: Fact): fact is FactOf<K> => fact.kind === kind;
  const columns = [...identity, ...own, ...proof];
  return {
    title,
    kind,
    columns,
    row: (fact, context) =>
      isOfKind(fact) && only(fact) ? Object.fromEntries(columns.map((column) => [column.name, column.of(fact, context)])) : null,
  };
}

const identity: Column<Fact>[] = [
  {
    name: 'fact_id',
    type: 'string',
    description: 'Stable id of the fact.',
    constraints: { required: true, unique: true },
    of: ({ id }) => id,
  },
  { name: 'act_id', type: 'string', description: 'Identifier of the act.', constraints: { required: true }, of: ({ actId }) => actId },
  { name: 'authority', type: 'string', description: 'Authority of the act.', of: (_, { act }) => act.authority.name },
  { name: 'siren', type: 'string', description: 'SIREN of the authority, where known.', of: (_, { act }) => act.authority.siren },
  { name: 'body', type: 'string', description: 'Body that sat; empty where the act does not say.', of: (_, { act }) => act.body },
  { name: 'session_date', type: 'date', description: 'Day of the sitting.', of: (_, { act }) => act.sessionDate },
];

const proof: Column<Fact>[] = [
  {
    name: 'derivation',
    type: 'string',
    description: 'stated in the act, or computed from what it states.',
    constraints: { enum: ['stated', 'computed'] },
    of: ({ derivation }) => derivation,
  },
  {
    name: 'start',
    type: 'integer',
    description: 'Where the words begin: UTF-16 offset in the text of the act.',
    constraints: { required: true, minimum: 0 },
    of: (fact) => first(fact).start,
  },
  {
    name: 'end',
    type: 'integer',
    description: 'Where they end, exclusive.',
    constraints: { required: true, minimum: 1 },
    of: (fact) => first(fact).end,
  },
  {
    name: 'quote',
    type: 'string',
    description: 'The words, as they stand in the text.',
    constraints: { required: true },
    of: (fact, { act }) => act.text.slice(first(fact).start, first(fact).end),
  },
  {
    name: 'more_places',
    type: 'array',
    description: 'Further places {actId, start, end} of a fact that several prove.',
    of: ({ places }) => places.slice(1),
  },
  {
    name: 'text_sha256',
    type: 'string',
    description: 'SHA-256 of the text that the offsets count in.',
    of: (_, { act }) => act.textSha256,
  },
  {
    name: 'url',
    type: 'string',
    description: 'The words in their act, to read.',
    of: (fact, { urlOf }) => urlOf(fact.actId, first(fact).start, first(fact).end),
  },
  {
    name: 'licence',
    type: 'string',
    description: 'Licence of the data (SPDX); empty where the publisher states none.',
    of: (_, { licence }) => (licence === '' ? null : licence),
  },
];

/** Every fact has a place: its schema asks for one. */
function first({ places }: Fact): { start: number; end: number } {
  const [place] = places;
  if (place === undefined) throw new Error('a fact without a place');
  return place;
}

const shown = ({ title, printed }: PersonName): string => (title === null ? printed : `${title} ${printed}`);

function named<F>(name: string, what: string, of: (fact: F) => PersonName | null): Column<F>[] {
  return [
    {
      name,
      type: 'string',
      description: `${what}, as printed.`,
      of: (fact) => {
        const who = of(fact);
        return who === null ? null : shown(who);
      },
    },
    {
      name: `${name}_id`,
      type: 'string',
      description: `${what}: id of the person; empty where the name may be several.`,
      of: (fact, { act, personOf }) => {
        const who = of(fact);
        return who === null ? null : personOf(act.id, who);
      },
    },
  ];
}

export const tables: Record<string, Table> = {
  attendance: table('attendance', 'Attendance', [
    ...named<FactOf<'attendance'>>('person', 'Member', ({ value }) => value.person),
    {
      name: 'status',
      type: 'string',
      description: 'How the member stands to the sitting.',
      constraints: { required: true, enum: attendanceStatuses },
      of: ({ value }) => value.status,
    },
    { name: 'excused', type: 'boolean', description: 'Whether the act says "excusé".', of: ({ value }) => value.excused },
    {
      name: 'as',
      type: 'string',
      description: 'How the other one acts for the member.',
      constraints: { enum: ['proxy', 'substitute'] },
      of: ({ value }) => value.as,
    },
    ...named<FactOf<'attendance'>>('by', 'Holder of the proxy, or substitute', ({ value }) => value.by),
    { name: 'condition', type: 'string', description: 'From or until when, in the words of the act.', of: ({ value }) => value.condition },
  ]),
  proxies: table(
    'attendance',
    'Proxies',
    [
      ...named<FactOf<'attendance'>>('giver', 'Who gave the proxy', ({ value }) => value.person),
      ...named<FactOf<'attendance'>>('holder', 'Who held it; empty where the act names nobody', ({ value }) => value.by),
    ],
    ({ value }) => value.as === 'proxy',
  ),
  quorum: table('quorum', 'Quorum', [
    {
      name: 'required',
      type: 'integer',
      description: 'Figure that the act prints; empty where it prints none.',
      constraints: { minimum: 0 },
      of: ({ value }) => value.required,
    },
    {
      name: 'reached',
      type: 'boolean',
      description: 'Whether the act says that it was reached; empty where it does not say.',
      of: ({ value }) => value.reached,
    },
  ]),
  presidents: table('president', 'Presidents of sittings', [
    ...named<FactOf<'president'>>('person', 'Who presided', ({ value }) => value.person),
    { name: 'office', type: 'string', description: 'Office, as printed.', of: ({ value }) => value.office },
    {
      name: 'or_representative',
      type: 'boolean',
      description: 'The act says "ou son représentant": who presided is not settled.',
      of: ({ value }) => value.orRepresentative,
    },
  ]),
  amounts: table('amount', 'Amounts', [
    { name: 'amount', type: 'number', description: 'Euros.', constraints: { required: true }, of: ({ value }) => value.cents / 100 },
    { name: 'raw', type: 'string', description: 'As printed.', of: ({ value }) => value.raw },
    { name: 'label', type: 'string', description: 'The words that say what for.', of: ({ value }) => value.label },
    {
      name: 'tax',
      type: 'string',
      description: 'HT before tax, TTC tax included, TVA the tax; empty where the act does not say.',
      constraints: { enum: ['HT', 'TTC', 'TVA'] },
      of: ({ value }) => value.tax,
    },
    { name: 'period', type: 'string', description: 'For an amount by year, month…', of: ({ value }) => value.period },
    { name: 'per', type: 'string', description: 'For an amount by unit.', of: ({ value }) => value.per },
    {
      name: 'bound',
      type: 'string',
      description: 'Whether it is an upper or a lower bound.',
      constraints: { enum: ['max', 'min'] },
      of: ({ value }) => value.bound,
    },
    { name: 'plan', type: 'integer', description: 'Number of the financing plan in the act.', of: ({ value }) => value.plan?.n ?? null },
    {
      name: 'plan_role',
      type: 'string',
      description: 'A part of the plan, or its total.',
      constraints: { enum: ['total', 'part'] },
      of: ({ value }) => value.plan?.role ?? null,
    },
  ]),
};
