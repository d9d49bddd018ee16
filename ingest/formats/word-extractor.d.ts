declare module 'word-extractor' {
  type Part = { includeFooters?: boolean };
  export type WordDocument = {
    getBody(): string;
    getHeaders(options?: Part): string;
    getTextboxes(): string;
  };
  export default class WordExtractor {
    extract(source: string | Buffer): Promise<WordDocument>;
  }
}
