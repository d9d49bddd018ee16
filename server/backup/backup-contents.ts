import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/**
 * What lies in a backup, a plain .tar.gz: `manifest.json` (this), `settings.env`, the corpus folder as `corpus/`, and the files that
 * settings name as `kept/` and the setting.
 */
export const manifestSchema = z.object({
  format: z.literal(1),
  /** Version of the program that wrote it, and when (ISO time). */
  version: z.string(),
  made: z.iso.datetime(),
  /** SHA-256 of each file, by its path in the archive. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type BackupManifest = z.infer<typeof manifestSchema>;

/** A file outside the corpus folder that belongs to a backup. `name` is its place in the archive. */
export type KeptFile = { name: string; path: string };

/** Settings as `Config` has them, as far as they name a file. */
export type KeptSettings = Record<'reportsFile' | 'journalFile' | 'keepUnanswered' | 'alertsFile', string>;

/** What cannot be made anew from the acts: reports, the journal, unanswered questions, who follows what and was told of which act. */
export function keptFiles({ reportsFile, journalFile, keepUnanswered, alertsFile }: KeptSettings): KeptFile[] {
  const files: KeptFile[] = [
    { name: 'REPORTS_FILE.jsonl', path: reportsFile },
    { name: 'JOURNAL_FILE.jsonl', path: journalFile },
    { name: 'KEEP_UNANSWERED.jsonl', path: keepUnanswered },
    { name: 'ALERTS_FILE.json', path: alertsFile },
    { name: 'ALERTS_FILE.sent.jsonl', path: alertsFile === '' ? '' : `${alertsFile}.sent.jsonl` },
  ];
  return files;
}

/** Files of a folder as paths below it with `/`, sorted, but for hidden ones, which ingestion leaves alone too. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
