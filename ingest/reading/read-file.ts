import type { Act, Passage } from '../../corpus/record/act.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import { extractContent } from '../content/extract-content.ts';
import type { AuthorityOf } from '../corpus-manifest.ts';
import { extractFigures } from '../figures/extract-figures.ts';
import { readDocument } from '../formats/read-document.ts';
import { findParts } from '../parts/find-parts.ts';
import { cutPassages } from '../passages/cut-passages.ts';
import { extractSitting } from '../sitting/extract-sitting.ts';
import { makeAct } from './make-act.ts';
import { NotAnActError } from './not-an-act-error.ts';
import { type Extractor, sourceText } from './source-text.ts';

/** One file of the corpus, read whole: its acts and the passages that search finds them by. */
export type ReadFile = { file: string; kind: Act['kind']; acts: Act[]; passages: Passage[] };

const extractors: Extractor[] = [extractSitting, extractFigures, extractContent];

/**
 * Reads a file into the records of its acts. `file` is its path below the corpus folder.
 * Throws `UnreadableDocumentError` or `NotAnActError`, which name the file and say what to do.
 */
export async function readFile(file: string, bytes: Uint8Array, authorityOf: AuthorityOf): Promise<ReadFile> {
  const document = await readDocument(file, bytes);
  const text = sourceText(document.text);
  const drafts = extractors.flatMap((extract) => extract(text));
  if (!provesAnAct(drafts)) throw new NotAnActError(file);
  const act = makeAct({ file, document, kind: 'act', drafts, authority: authorityOf(file) });
  return { file, kind: 'act', acts: [act], passages: cutPassages(act, findParts(text)) };
}


/** An identifier of the register or of the transmission, or a dated sitting: a heading alone, or a text that mentions money, is no act. */
function provesAnAct(drafts: FactDraft[]): boolean {
  return drafts.some(
    (draft) =>
      (draft.kind === 'identifier' && (draft.value.scheme === 'register' || draft.value.scheme === 'transmission')) ||
      (draft.kind === 'date' && draft.value.role === 'sitting'),
  );
}
