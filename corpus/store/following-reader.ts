import type { CorpusReader, FactFilter } from '../corpus-reader.ts';
import type { FactKind, FactOf } from '../record/fact.ts';

/** A reader of which each call answers from the newest finished state. */
export function followingReader(current: () => Promise<CorpusReader>): CorpusReader {
  return {
    coverage: async () => (await current()).coverage(),
    acts: async (filter, page) => (await current()).acts(filter, page),
    everyAct: async () => (await current()).everyAct(),
    act: async (identifier) => (await current()).act(identifier),
    actsById: async (ids) => (await current()).actsById(ids),
    texts: async (ids) => (await current()).texts(ids),
    facts: async <K extends FactKind>(filter: FactFilter & { kinds?: K[] }): Promise<FactOf<K>[]> =>
      // Both overloads of `facts` meet here; the kinds asked for are the kinds returned.
      (await (await current()).facts(filter)) as FactOf<K>[],
    async *eachFact(filter) {
      yield* (await current()).eachFact(filter);
    },
    acronyms: async () => (await current()).acronyms(),
    hasWords: async (words) => (await current()).hasWords(words),
    sittings: async (filter) => (await current()).sittings(filter),
    people: async () => (await current()).people(),
    notices: async (actIds) => (await current()).notices(actIds),
    noticeTallies: async () => (await current()).noticeTallies(),
    corpusNotices: async () => (await current()).corpusNotices(),
    search: async (query) => (await current()).search(query),
  };
}
