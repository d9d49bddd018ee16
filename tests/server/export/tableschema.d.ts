/** The part of the package `tableschema` (which has no types) that the tests use. */
declare module 'tableschema' {
  export type Schema = { descriptor: object };
  export const Schema: { load(descriptor: object, options?: { strict?: boolean }): Promise<Schema> };
  export class Table {
    static load(source: NodeJS.ReadableStream, options: { schema: Schema }): Promise<Table>;
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
  export function validate(descriptor: object): Promise<{ valid: boolean; errors: Error[] }>;
}
