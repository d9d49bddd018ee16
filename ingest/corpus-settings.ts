import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AuthorityOf, readManifest } from './corpus-manifest.ts';
import type { Correction } from './corrections/correction.ts';
import { CorrectionsError } from './corrections/corrections-error.ts';
import { readCorrections } from './corrections/read-corrections.ts';
import { correctionsFile, rollFile } from './list-files.ts';
import { readRoll } from './people/read-roll.ts';
import type { RollRow } from './people/roll.ts';
import { RollError } from './people/roll-error.ts';

/** What an authority says beside its acts: who they come from, who its members are, what a person corrected in the reading. */
export type CorpusSettings = {
  authorityOf: AuthorityOf;
  /** `key` changes with the file; null where the corpus has no roll. */
  roll: { rows: RollRow[]; key: string } | null;
  corrections: Correction[];
};

/** Settings of a corpus that has none. */
export const noSettings: CorpusSettings = { authorityOf: () => null, roll: null, corrections: [] };

/**
 * Reads `corpus.json`, `members.csv` and `corrections.jsonl` of a corpus folder; each may be missing. Throws `ManifestError`, `RollError` or
 * `CorrectionsError`, which say which line to mend: a setting that is half read would change what people are told.
 */
export async function readCorpusSettings(folder: string): Promise<CorpusSettings> {
  const authorityOf = await readManifest(folder);
  const roll = await readIfThere(join(folder, rollFile), (cause) => new RollError('notReadable', { line: 0, cell: '' }, { cause }));
  const corrections = await readIfThere(
    join(folder, correctionsFile),
    (cause) => new CorrectionsError('correctionsUnreadable', 0, 'cannot be read', { cause }),
  );
  return {
    authorityOf,
    roll: roll === null ? null : { rows: readRoll(roll), key: createHash('sha256').update(roll).digest('hex') },
    corrections: corrections === null ? [] : readCorrections(corrections),
  };
}

async function readIfThere(path: string, failure: (cause: unknown) => Error): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw failure(error);
  }
}
