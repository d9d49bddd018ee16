import { appendFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { correctionSchema } from '../corrections/correction.ts';
import { readCorrections } from '../corrections/read-corrections.ts';
import { correctionsFile, listFiles } from '../list-files.ts';

/**
 * Writes a correction as a line of `corrections.jsonl` of a corpus folder. Throws zod's error where it has not the shape of its kind, and
 * `CorrectionsError` where a line that is there already can't be used: one more line would not mend it.
 */
export async function appendCorrection(corpusDir: string, given: unknown): Promise<void> {
  const correction = correctionSchema.parse(given);
  const { path, lines } = await correctionsOf(corpusDir);
  readCorrections(lines);
  // A line that was written by hand may lack its end.
  const start = lines === '' || lines.endsWith('\n') ? '' : '\n';
  await appendFile(path, `${start}${JSON.stringify(correction)}\n`);
}

/** Takes out the corrections of acts that are to be forgotten: they quote them. The file changes as a whole or not at all. */
export async function dropCorrections(corpusDir: string, actIds: readonly string[]): Promise<void> {
  const { path, lines } = await correctionsOf(corpusDir);
  const gone = new Set(readCorrections(lines).flatMap(({ act, line }) => (actIds.includes(act) ? [line] : [])));
  if (gone.size === 0) return;
  const left = lines.split('\n').filter((_, n) => !gone.has(n + 1));
  // Hidden until it is whole: what lies in the folder under another name would be read as a document.
  const next = join(path, '..', `.${correctionsFile}.new`);
  await writeFile(next, left.join('\n'));
  await rename(next, path);
}

async function correctionsOf(corpusDir: string): Promise<{ path: string; lines: string }> {
  const { folder } = await listFiles(corpusDir);
  const path = join(folder, correctionsFile);
  const lines = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return { path, lines };
}
