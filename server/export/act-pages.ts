import type { ActFilter, ActSummary, CorpusReader } from '../../corpus/corpus-reader.ts';

/** Acts read at once: whole texts are held for one page only, so that a corpus of any size can be exported. */
const pageSize = 100;

/** All acts of a filter, newest first, page by page. */
export async function* actPages(reader: CorpusReader, filter: ActFilter = {}): AsyncGenerator<ActSummary[]> {
  let cursor: string | undefined;
  do {
    const page = await reader.acts(filter, { limit: pageSize, ...(cursor !== undefined && { cursor }) });
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}
