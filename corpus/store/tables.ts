import { Binary, Field, FixedSizeList, Float32, Int32, List, Schema, Utf8 } from 'apache-arrow';

/** Goes up when a table changes its columns or what they mean: stores of another version have to be rebuilt. */
export const schemaVersion = 2;

export const tableNames = ['acts', 'facts', 'passages', 'people', 'notices', 'documents', 'terms'] as const;
export type TableName = (typeof tableNames)[number];

const text = (name: string) => new Field(name, new Utf8(), false);
const textOrNull = (name: string) => new Field(name, new Utf8(), true);
const number = (name: string) => new Field(name, new Int32(), false);
const texts = (name: string) => new Field(name, new List(new Field('item', new Utf8(), true)), false);

/**
 * Columns are what is filtered, sorted or searched by; the rest of a record is JSON beside them. A missing date is '' where rows are sorted by it.
 * `day` is the date of the sitting.
 */
export function tableSchema(name: TableName, dimension: number): Schema {
  switch (name) {
    case 'acts':
      return new Schema([
        ...[text('id'), texts('keys'), text('day'), text('authority'), textOrNull('body'), text('title'), text('kind'), text('file')],
        ...[text('summary'), text('pages'), text('notices'), number('alerts'), text('telling'), text('text')],
      ]);
    case 'facts':
      return new Schema([text('actId'), number('n'), text('kind'), text('day'), number('start'), texts('names'), text('json')]);
    case 'passages':
      return new Schema([
        ...[text('actId'), text('day'), text('authority'), textOrNull('body'), text('words'), text('json')],
        new Field('vector', new FixedSizeList(dimension, new Field('item', new Float32(), true)), false),
      ]);
    case 'people':
      return new Schema([text('id'), text('json')]);
    case 'notices':
      return new Schema([texts('actIds'), text('level'), text('json')]);
    case 'documents':
      return new Schema([text('file'), text('key'), texts('actIds'), textOrNull('code'), textOrNull('message')]);
    case 'terms':
      return new Schema([number('passages'), new Field('counts', new Binary(), false)]);
  }
}
