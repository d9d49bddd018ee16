import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const journalActions = ['upload', 'discard', 'publish', 'correct', 'forget', 'ingest', 'keepOut', 'ended', 'failed'] as const;

/** What somebody did, to which file or act, and by which token. No words of documents. */
export const journalEntrySchema = z.object({
  at: z.iso.datetime(),
  action: z.enum(journalActions),
  file: z.string().optional(),
  act: z.string().optional(),
  by: z.string(),
});
type JournalEntry = z.infer<typeof journalEntrySchema>;

export type Journal = {
  /** Throws where it can't be written: an action that leaves no trace is not done. */
  note(entry: Omit<JournalEntry, 'at'>): Promise<void>;
  /** The newest entries first. */
  last(most: number): Promise<JournalEntry[]>;
};

/** A journal in a file of JSON Lines, to which lines are only added. */
export function openJournal(file: string, now: () => Date = () => new Date()): Journal {
  return {
    async note(entry) {
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, `${JSON.stringify({ at: now().toISOString(), ...entry })}\n`, { mode: 0o640 });
    },
    async last(most) {
      const lines = (await readFile(file, 'utf8').catch(emptyWhereMissing)).split('\n').filter((line) => line !== '');
      return lines.slice(-most).reverse().flatMap(entryOf);
    },
  };
}

/** A line that a full disk cut short is no entry. */
function entryOf(line: string): JournalEntry[] {
  try {
    return [journalEntrySchema.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

function emptyWhereMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw error;
}
