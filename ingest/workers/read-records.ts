import { type Act, actSchema, type Passage } from '../../corpus/record/act.ts';
import type { DocumentFailure } from '../../corpus/store/corpus-writer.ts';
import type { CorpusSettings } from '../corpus-settings.ts';
import { documentFailure } from '../document-failure.ts';
import type { Recogniser } from '../formats/scan/recogniser.ts';
import { isAnnex } from '../reading/annex.ts';
import { isData } from '../reading/is-data.ts';
import { NotAnActError } from '../reading/not-an-act-error.ts';
import { readFile } from '../reading/read-file.ts';
import { isScdl, readScdl } from '../scdl/read-scdl.ts';

/** What the store takes of a document. */
export type Records = { acts: Act[]; passages: Passage[] };

/** Reads a document into its records; one that can't be read, or that is no act, into why. Never throws. */
export async function readRecords(
  file: string,
  bytes: Uint8Array,
  settings: Pick<CorpusSettings, 'authorityOf' | 'corrections'>,
  open?: () => Promise<Recogniser>,
): Promise<Records | DocumentFailure> {
  try {
    if (isScdl(bytes)) return { acts: (await readScdl(file, bytes, settings)).map((row) => actSchema.parse(row)), passages: [] };
    if (isData(bytes)) throw new NotAnActError(file);
    const { kind, acts, passages } = await readFile(file, bytes, settings, open);
    if (kind === 'other' && !acts.some(isAnnex)) throw new NotAnActError(file);
    // Once, on the way to the store: checking a record against its schema takes a tenth of the time of finding its facts.
    return { acts: acts.map((act) => actSchema.parse(act)), passages };
  } catch (error) {
    return documentFailure(file, error);
  }
}
