import type { Act, Passage } from '../../corpus/record/act.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import { extractContent } from '../content/extract-content.ts';
import type { CorpusSettings } from '../corpus-settings.ts';
import { cutDocument } from '../cutting/cut-document.ts';
import { extractFigures } from '../figures/extract-figures.ts';
import type { DocumentText } from '../formats/document-text.ts';
import { readDocument } from '../formats/read-document.ts';
import type { Recogniser } from '../formats/scan/recogniser.ts';
import { findParts } from '../parts/find-parts.ts';
import { cutPassages } from '../passages/cut-passages.ts';
import { extractSitting } from '../sitting/extract-sitting.ts';
import { readAnnex } from './annex.ts';
import { makeAct } from './make-act.ts';
import { withMovementVerbs } from './movement-verbs.ts';
import { readMinutes } from './read-minutes.ts';
import { type Extractor, sourceText } from './source-text.ts';

/** One file of the corpus, read whole: its acts and the passages that search finds them by. Minutes come first, then the acts cut from them. */
export type ReadFile = { file: string; kind: Act['kind']; acts: Act[]; passages: Passage[] };

const extractors: Extractor[] = [extractSitting, extractFigures, extractContent];

/**
 * Reads a file into the records of its acts. `file` is its path below the corpus folder. A document that shows no proof of being an act
 * has kind `other`. `open` starts the recognition of characters. Throws `UnreadableDocumentError`, which names the file and says what to do.
 */
export async function readFile(
  file: string,
  bytes: Uint8Array,
  { authorityOf, corrections }: Pick<CorpusSettings, 'authorityOf' | 'corrections'>,
  open?: () => Promise<Recogniser>,
): Promise<ReadFile> {
  const document = await readDocument(file, bytes, open);
  const authority = authorityOf(file);
  const cut = cutDocument(document.text);
  if (cut.acts.length > 1 || (cut.kind === 'minutes' && cut.acts.length === 1)) {
    const acts = readMinutes({ file, document, cut, authority, corrections, extract });
    return { file, kind: 'minutes', acts, passages: acts.flatMap(passagesOf) };
  }
  const drafts = extract(document.text);
  const annex = readAnnex(file, document.text, drafts);
  if (annex !== null) {
    const act = makeAct({ file, document, kind: 'other', drafts: annex, authority, corrections });
    return { file, kind: 'other', acts: [act], passages: passagesOf(act) };
  }
  const kind = provesAnAct(drafts) ? (cut.kind === 'minutes' ? 'minutes' : 'act') : 'other';
  const act = makeAct({
    file,
    document: { ...document, notices: [...document.notices, ...notCut(cut.reason ?? severalNumbers(drafts), document)] },
    kind,
    drafts,
    authority,
    corrections,
  });
  return { file, kind, acts: [act], passages: passagesOf(act) };
}

function extract(source: string): FactDraft[] {
  const text = sourceText(source);
  return withMovementVerbs(
    text,
    extractors.flatMap((extractor) => extractor(text)),
  );
}

function passagesOf(act: Act): Passage[] {
  return cutPassages(act, findParts(sourceText(act.text)));
}

/** Minutes that stay one document: the reader should know that what is found in them belongs to one of several acts. */
function notCut(reason: 'noHeadings' | 'noDecision' | 'severalNumbers' | null, { text }: DocumentText): DocumentText['notices'] {
  return reason === null || text.length === 0 ? [] : [{ code: 'notCut', level: 'info', params: { reason }, spans: [] }];
}

/** Each act is sent to the prefecture under a number of its own: two of them in one text are two acts, whatever their headings look like. */
function severalNumbers(drafts: FactDraft[]): 'severalNumbers' | null {
  const numbers = drafts.flatMap((draft) => (draft.kind === 'identifier' && draft.value.parts ? [draft.value.parts.number] : []));
  return new Set(numbers).size > 1 ? 'severalNumbers' : null;
}

/** An identifier of the register or of the transmission, or a dated sitting: a heading alone, or a text that mentions money, is no act. */
function provesAnAct(drafts: FactDraft[]): boolean {
  return drafts.some(
    (draft) =>
      (draft.kind === 'identifier' && (draft.value.scheme === 'register' || draft.value.scheme === 'transmission')) ||
      (draft.kind === 'date' && draft.value.role === 'sitting'),
  );
}
