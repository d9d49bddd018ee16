import {
  type Data,
  type DataType,
  type Field,
  FixedSizeList,
  Float32,
  Int32,
  List,
  makeData,
  RecordBatch,
  type Schema,
  Struct,
  Table,
  Utf8,
} from 'apache-arrow';

/**
 * Rows as an Arrow table, column by column. LanceDB makes one of rows itself, value by value through Arrow's builders, which took a third of the
 * processor's time of writing. Knows the types of `tables.ts`; throws on another, and on a missing value where none may be missing.
 */
export function arrowTable(schema: Schema, rows: readonly Record<string, unknown>[]): Table {
  const children = schema.fields.map((field) =>
    columnData(
      field,
      rows.map((row) => row[field.name] ?? null),
    ),
  );
  const data = makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children });
  return new Table(schema, new RecordBatch(schema, data));
}

function columnData({ name, type, nullable }: Field, values: readonly unknown[]): Data {
  const nulls = validity(values);
  if (nulls.nullCount > 0 && !nullable) throw new TypeError(`a row without ${name}`);
  // What a column holds is told by its type: rows are typed where they are made (rows.ts).
  if (type instanceof Utf8) return textData(values as readonly (string | null)[], nulls);
  if (type instanceof Int32)
    return makeData({ type, length: values.length, nullCount: 0, data: Int32Array.from(values as readonly number[]) });
  if (isTexts(type)) return textsData(type, values as readonly string[][]);
  if (isVectors(type)) return vectorsData(type, values as readonly number[][]);
  throw new TypeError(`no column of the type ${type} is known (${name})`);
}

type Validity = { nullCount: number; nullBitmap?: Uint8Array };

function validity(values: readonly unknown[]): Validity {
  const nullCount = values.reduce<number>((count, value) => (value === null ? count + 1 : count), 0);
  if (nullCount === 0) return { nullCount };
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, at) => {
    if (value !== null) nullBitmap[at >> 3] = (nullBitmap[at >> 3] ?? 0) | (1 << (at & 7));
  });
  return { nullCount, nullBitmap };
}

function textData(values: readonly (string | null)[], nulls: Validity): Data<Utf8> {
  const valueOffsets = offsetsOf(values, (value) => (value === null ? 0 : Buffer.byteLength(value)));
  const data = Buffer.allocUnsafe(valueOffsets[values.length] ?? 0);
  values.forEach((value, at) => {
    if (value !== null) data.write(value, valueOffsets[at] ?? 0);
  });
  return makeData({ type: new Utf8(), length: values.length, ...nulls, valueOffsets, data });
}

function textsData(type: List<Utf8>, values: readonly string[][]): Data<List<Utf8>> {
  const valueOffsets = offsetsOf(values, (list) => list.length);
  return makeData({ type, length: values.length, nullCount: 0, valueOffsets, child: textData(values.flat(), { nullCount: 0 }) });
}

function vectorsData(type: FixedSizeList<Float32>, values: readonly number[][]): Data<FixedSizeList<Float32>> {
  const data = new Float32Array(values.length * type.listSize);
  values.forEach((vector, at) => {
    data.set(vector, at * type.listSize);
  });
  const child = makeData({ type: new Float32(), length: data.length, nullCount: 0, data });
  return makeData({ type, length: values.length, nullCount: 0, child });
}

/** Where each value begins, and where the last one ends. */
function offsetsOf<T>(values: readonly T[], sizeOf: (value: T) => number): Int32Array {
  const offsets = new Int32Array(values.length + 1);
  let end = 0;
  values.forEach((value, at) => {
    end += sizeOf(value);
    offsets[at + 1] = end;
  });
  return offsets;
}

function isTexts(type: DataType): type is List<Utf8> {
  return type instanceof List && type.valueType instanceof Utf8;
}

function isVectors(type: DataType): type is FixedSizeList<Float32> {
  return type instanceof FixedSizeList && type.valueType instanceof Float32;
}
