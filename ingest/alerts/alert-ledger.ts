import { appendFile, readFile } from 'node:fs/promises';
import { z } from 'zod';

const entrySchema = z.object({ subject: z.string(), actId: z.string().nullable() });

/** Which acts each subject has been told of. A subject is begun by an entry without an act. */
export type AlertLedger = {
  hasBegun(subject: string): boolean;
  has(subject: string, actId: string): boolean;
  add(subject: string, actIds: readonly (string | null)[]): Promise<void>;
};

/** The ledger as a file of JSON lines. A line that a crash cut short is passed over: what it was for has not been posted yet. */
export async function openAlertLedger(file: string): Promise<AlertLedger> {
  const known = new Set<string>();
  const key = (subject: string, actId: string | null) => JSON.stringify([subject, actId]);
  for (const line of (await readIfThere(file)).split('\n')) {
    const entry = entrySchema.safeParse(jsonOf(line));
    if (entry.success) known.add(key(entry.data.subject, entry.data.actId));
  }
  return {
    hasBegun: (subject) => known.has(key(subject, null)),
    has: (subject, actId) => known.has(key(subject, actId)),
    async add(subject, actIds) {
      // Led by a line end, so that an entry after a line cut short is whole.
      await appendFile(file, actIds.map((actId) => `\n${JSON.stringify({ subject, actId })}`).join(''));
      for (const actId of actIds) known.add(key(subject, actId));
    },
  };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function readIfThere(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
