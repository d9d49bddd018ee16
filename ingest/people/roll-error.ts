const messages = {
  noPersonColumn: 'has no column of people ("person" or "personne")',
  notCsv: 'is not well-formed CSV',
  notReadable: 'cannot be read',
  noName: 'names nobody',
  noDay: 'is no day (2021-07-01 or 01/07/2021)',
} as const;

/** The roll of members can't be read: which line, and what stands there. */
export class RollError extends Error {
  readonly code: keyof typeof messages;
  readonly line: number;
  readonly cell: string;

  constructor(code: keyof typeof messages, { line, cell }: { line: number; cell: string }, options?: ErrorOptions) {
    super(
      `members.csv${line > 0 ? `, line ${line}` : ''}: ${cell === '' ? 'the file' : `"${cell}"`} ${messages[code]}. Mend the line, or take the file away to tell people apart by the acts alone; nothing was ingested.`,
      options,
    );
    this.name = 'RollError';
    this.code = code;
    this.line = line;
    this.cell = cell;
  }
}
