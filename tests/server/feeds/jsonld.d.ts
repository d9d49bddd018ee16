/** The part of the package `jsonld` (which has no types) that the tests use. */
declare module 'jsonld' {
  type Loader = (url: string) => Promise<{ documentUrl: string; document: object }>;
  const jsonld: { expand(document: object, options: { safe: boolean; documentLoader: Loader }): Promise<Record<string, unknown>[]> };
  export default jsonld;
}
