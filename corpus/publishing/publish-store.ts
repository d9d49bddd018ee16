import type { CorpusReader } from '../corpus-reader.ts';
import type { Nature } from '../record/nature.ts';
import { followingReader } from '../store/following-reader.ts';
import type { OpenStore } from '../store/open-store.ts';
import { keptOut } from './kept-out.ts';
import { publishedReader } from './published-reader.ts';
import { type Unpublished, unpublishedIn } from './unpublished-list.ts';

export type PublishingSettings = { corpusDir: string; publishNatures: readonly Nature[] };

/** A store as the public reads it: what is not published is not there. Where everything is, its reader is the store's own. */
export function publishStore<S extends Pick<OpenStore, 'snapshot' | 'reader'>>(
  store: S,
  { corpusDir, publishNatures }: PublishingSettings,
): S {
  const unpublished = unpublishedIn(corpusDir);
  const readers = new WeakMap<CorpusReader, { list: Unpublished; reader: Promise<CorpusReader> }>();
  const snapshot = async (): Promise<CorpusReader> => {
    const [state, list] = await Promise.all([store.snapshot(), unpublished()]);
    const held = readers.get(state);
    if (held?.list === list) return held.reader;
    const reader = keptOut(state, { natures: publishNatures, unpublished: list }).then((out) =>
      out.ids.size === 0 ? state : publishedReader(state, out),
    );
    readers.set(state, { list, reader });
    // What could not be read is looked at again with the next call.
    reader.catch(() => readers.delete(state));
    return reader;
  };
  return { ...store, snapshot, reader: followingReader(snapshot) };
}
