import { createHash } from 'node:crypto';
import type { Act, Passage } from '../corpus/record/act.ts';
import { openSearch, openWriter, type StorePlace } from '../corpus/store/open-store.ts';
import type { SearchWay } from '../corpus/store/search-passages.ts';
import type { RetrievalCollection } from './retrieval-collection.ts';

/** Share of the questions with the right paragraph first, among the first ten, and the mean of 1 / rank (0 beyond `depth`). */
export type RetrievalFigures = { r1: number; r10: number; mrr: number };

const ways: SearchWay[] = ['fullText', 'vectors', 'hybrid'];
/** Ranks are looked for so far down; beyond it a paragraph counts as not found. */
const depth = 30;
/** LanceDB searches on its own threads: a few questions at a time keep them busy. */
const atOnce = 8;

/** Ingests the paragraphs as passages, asks every question in every way. */
export async function measureRetrieval(
  { paragraphs, questions }: RetrievalCollection,
  place: StorePlace,
): Promise<Record<SearchWay, RetrievalFigures>> {
  const writer = await openWriter(place);
  for (let start = 0; start < paragraphs.length; start += 500) {
    await writer.replaceDocuments(paragraphs.slice(start, start + 500).map((text, index) => documentOf(text, start + index)));
  }
  await writer.finish();
  writer.close();
  const { search, close } = await openSearch(place);
  const sums = { fullText: zero(), vectors: zero(), hybrid: zero() };
  for (let start = 0; start < questions.length; start += atOnce) {
    await Promise.all(
      questions.slice(start, start + atOnce).map(async ({ text, paragraph }) => {
        for (const way of ways) {
          const found = await search({ text, way, limit: depth });
          const rank = found.findIndex((one) => one.passage.actId === idOf(paragraph)) + 1;
          if (rank === 1) sums[way].r1 += 1;
          if (rank >= 1 && rank <= 10) sums[way].r10 += 1;
          if (rank >= 1) sums[way].mrr += 1 / rank;
        }
      }),
    );
  }
  close();
  const share = ({ r1, r10, mrr }: RetrievalFigures) => ({
    r1: r1 / questions.length,
    r10: r10 / questions.length,
    mrr: mrr / questions.length,
  });
  return { fullText: share(sums.fullText), vectors: share(sums.vectors), hybrid: share(sums.hybrid) };
}

function zero(): RetrievalFigures {
  return { r1: 0, r10: 0, mrr: 0 };
}

function idOf(index: number): string {
  return `paragraph-${String(index).padStart(6, '0')}`;
}

/** A paragraph as a document of one act with one passage. It has no title: the figures are those of the words alone. */
function documentOf(text: string, index: number): { file: string; key: string; acts: Act[]; passages: Passage[] } {
  const id = idOf(index);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const act: Act = {
    ...{ id, idAssigned: true, kind: 'other', identifiers: [id], authority: { name: 'bench', siren: null, from: 'unknown' }, body: null },
    ...{
      sessionDate: null,
      title: id,
      file: `${id}.txt`,
      format: 'text',
      text,
      textSha256: sha256,
      pages: [],
      ocr: null,
      facts: [],
      notices: [],
    },
  };
  const passage: Passage = { id: `${id}#0`, actId: id, n: 0, part: 'explanation', start: 0, end: text.length, shown: text, context: '' };
  return { file: act.file, key: sha256, acts: [act], passages: [passage] };
}
