declare module 'word-extractor' {
  type Part = { filterUnicode?: boolean; includeFooters?: boolean; includeHeadersAndFooters?: boolean };
  export type WordDocument = {
    getBody(options?: Part): string;
    getHeaders(options?: Part): string;
    getTextboxes(options?: Part): string;
  };
  export default class WordExtractor {
    extract(source: string | Buffer): Promise<WordDocument>;
  }
}
