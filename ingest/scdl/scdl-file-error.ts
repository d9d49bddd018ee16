/** A file that means to be an SCDL file and can't be read as one: nothing of it is guessed. */
export class ScdlFileError extends Error {
  override readonly name = 'ScdlFileError';

  constructor(
    readonly code: 'scdlColumns' | 'scdlNotCsv',
    readonly file: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}; mend the file and ingest again`, options);
  }
}
