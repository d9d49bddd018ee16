/** What is wrong with an embedder, in words that say what to do. It never carries a key. */
export class EmbedderError extends Error {
  readonly code: 'missingPackage' | 'unreachable' | 'badVector';
  constructor(code: EmbedderError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbedderError';
    this.code = code;
  }
}
