/** The thread or the process that read a document ended, and nobody said why. */
export class ReadingEndedError extends Error {
  readonly code = 'readingEnded';
  constructor(file: string, cause: unknown) {
    const told = cause instanceof Error ? cause.message : String(cause);
    super(`${file}: reading it ended the program that read it (${told}); open it and save it anew, or leave it out`, { cause });
    this.name = 'ReadingEndedError';
  }
}
