import { createRequire } from 'node:module';
import { DataType, type Field, type Schema, type Table } from 'apache-arrow';
import * as packing from 'apache-arrow-packed';
import { decompress } from 'lz4js';

// The copy of Arrow that LanceDB itself loads: rows that one copy made are none to the other's writer.
const { tableFromIPC, tableToIPC }: typeof import('apache-arrow') = createRequire(import.meta.url)('apache-arrow');

// LanceDB's client sends rows packed with LZ4, which the version of Arrow that LanceDB takes does not unpack.
packing.compressionRegistry.set(packing.CompressionType.LZ4_FRAME, { decode: decompress });

/** Rows as LanceDB's client sends them. */
export function unpackedTable(packed: Buffer): Table {
  return tableFromIPC(packing.tableToIPC(packing.tableFromIPC(packed), 'file'));
}

/** Rows as the service sends them. */
export function packedTable(table: Table): Buffer {
  return Buffer.from(tableToIPC(table, 'file'));
}

/** The columns of a table as the service describes them (`JsonSchema` of lance-namespace). */
export function jsonSchema(schema: Schema): { fields: unknown[] } {
  return { fields: schema.fields.map(jsonField) };
}

function jsonField({ name, nullable, type }: Field): unknown {
  return { name, nullable, type: jsonType(type) };
}

function jsonType(type: DataType): unknown {
  if (DataType.isUtf8(type)) return { type: 'string' };
  if (DataType.isBinary(type)) return { type: 'binary' };
  if (DataType.isInt(type)) return { type: `int${type.bitWidth}` };
  if (DataType.isFloat(type)) return { type: 'float' };
  if (DataType.isList(type)) return { type: 'list', fields: type.children.map(jsonField) };
  if (DataType.isFixedSizeList(type)) return { type: 'fixed_size_list', length: type.listSize, fields: type.children.map(jsonField) };
  throw new Error(`No column of Greffier is of the type ${type}.`);
}
