import { z } from 'zod';

/** A field of a form for one part of a fact's value. `name` is the way to it: "value.person.printed". */
export type ValueField = {
  name: string;
  type: 'text' | 'number' | 'choice';
  /** For a choice. */
  options: string[];
  nullable: boolean;
  value: string;
};

/** What is read of a JSON Schema: the shapes of facts have nothing else. */
type Schema = {
  type?: string | string[] | undefined;
  enum?: unknown[] | undefined;
  anyOf?: Schema[] | undefined;
  properties?: Record<string, Schema> | undefined;
};
const schemaShape: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(schemaShape).optional(),
    properties: z.record(z.string(), schemaShape).optional(),
  }),
);
const objectShape = z.record(z.string(), z.unknown()).catch({});

/** The fields for a value of this shape. Lists (names of a vote) are left as they are: they are corrected in the file. */
export function fieldsOf(shape: unknown, value: unknown, name = 'value', inNothing = false): ValueField[] {
  const { schema, nullable } = unwrapped(schemaShape.parse(shape));
  if (schema.properties) {
    const parts = objectShape.parse(value);
    return Object.entries(schema.properties).flatMap(([key, part]) =>
      fieldsOf(part, parts[key], `${name}.${key}`, inNothing || value === null || value === undefined),
    );
  }
  // The parts of what is not there are empty until somebody fills them, a choice too.
  const common = { name, nullable: nullable || inNothing, value: value === null || value === undefined ? '' : String(value) };
  if (schema.enum) return [{ ...common, type: 'choice', options: schema.enum.map(String) }];
  if (schema.type === 'boolean') return [{ ...common, type: 'choice', options: ['true', 'false'] }];
  if (schema.type === 'integer' || schema.type === 'number') return [{ ...common, type: 'number', options: [] }];
  return schema.type === 'string' ? [{ ...common, type: 'text', options: [] }] : [];
}

/** The value as a form gives it back: what it has no field for stays, an object of which every field is empty is null where it may be. */
export function formValue(shape: unknown, before: unknown, form: (name: string) => string | undefined, name = 'value'): unknown {
  const { schema, nullable } = unwrapped(schemaShape.parse(shape));
  if (schema.properties) {
    const parts = objectShape.parse(before);
    const made = Object.entries(schema.properties).flatMap(([key, part]) => {
      const one = formValue(part, parts[key], form, `${name}.${key}`);
      return one === undefined ? [] : [[key, one] as const];
    });
    const isEmpty = made.every(([, one]) => one === null || one === '');
    // What was left out and is still empty stays left out.
    if (isEmpty && before === undefined) return undefined;
    if (nullable && isEmpty) return null;
    return Object.fromEntries(made);
  }
  const given = form(name)?.trim();
  if (given === undefined) return before;
  if (given === '') return nullable ? null : before === undefined ? undefined : '';
  if (schema.type === 'boolean') return given === 'true';
  if (schema.type === 'integer' || schema.type === 'number') return Number(given.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
  return given;
}

/** `T | null` is written as one of two, or as two types of one. */
function unwrapped(schema: Schema): { schema: Schema; nullable: boolean } {
  const others = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  const [only] = others;
  if (schema.anyOf !== undefined && only !== undefined) {
    const inner = unwrapped(only);
    return { schema: inner.schema, nullable: inner.nullable || others.length < schema.anyOf.length };
  }
  const types = [schema.type ?? []].flat();
  const options = schema.enum?.filter((option) => option !== null);
  return {
    schema: { ...schema, type: types.find((type) => type !== 'null'), ...(options && { enum: options }) },
    nullable: types.includes('null') || options?.length !== schema.enum?.length,
  };
}
