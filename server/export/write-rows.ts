import { stringify } from 'csv-stringify/sync';

/** Lines of a CSV file (RFC 4180). Lists and objects are JSON in their cell, as Table Schema reads them; true and false are words. */
export function csvLines(rows: readonly Record<string, unknown>[], columns: readonly string[], { header = false } = {}): string {
  return stringify([...rows], {
    columns: [...columns],
    header,
    record_delimiter: '\r\n',
    cast: { boolean: (value) => (value ? 'true' : 'false') },
  });
}

export function jsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** A body that is made as it is read: a corpus is exported piece by piece. */
export function bodyOf(pieces: AsyncIterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}
