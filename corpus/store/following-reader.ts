import type { CorpusReader, FactFilter } from '../corpus-reader.ts';
import type { FactKind, FactOf } from '../record/fact.ts';

/** A reader of which each call answers from the newest finished state. */
export function followingReader(current: () => Promise<CorpusReader>): CorpusReader {
  return {
    coverage: async () => (await current()).coverage(),
    acts: async (filter, page) => (await current()).acts(filter, page),
    act: async (identifier) => (await current()).act(identifier),
    actsById: async (ids) => (await current()).actsById(ids),
    facts: async <K extends FactKind>(filter: FactFilter & { kinds?: K[] }): Promise<FactOf<K>[]> =>
      // Both overloads of `facts` meet here; the kinds asked for are the kinds returned.
      (await (await current()).facts(filter)) as FactOf<K>[],
    sittings: async (filter) => (await current()).sittings(filter),
    people: async () => (await current()).people(),
    notices: async (actIds) => (await current()).notices(actIds),
    search: async (query) => (await current()).search(query),
  };
}
