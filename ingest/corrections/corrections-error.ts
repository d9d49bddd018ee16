/** `corrections.jsonl` can't be used: which line, and what to do. */
export class CorrectionsError extends Error {
  override readonly name = 'CorrectionsError';

  constructor(
    readonly code: 'correctionNotJson' | 'correctionInvalid' | 'correctionsUnreadable',
    readonly line: number,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`corrections.jsonl${line > 0 ? `, line ${line}` : ''}: ${reason}. Mend the line or take it out; nothing was ingested.`, options);
  }
}
