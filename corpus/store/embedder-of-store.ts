import type { Embedder } from '../embed/embedder.ts';
import { type EmbedderSettings, openEmbedder } from '../embed/open-embedder.ts';
import { lanceVectorCache } from './lance-vector-cache.ts';

/** The embedder that the settings name, with the vectors that it has made kept in the store. `complain` is told of questions that got none. */
export function embedderOfStore(
  settings: EmbedderSettings & { lancedbUri: string },
  complain: (error: Error) => void = () => undefined,
): Promise<Embedder> {
  return openEmbedder(settings, { cache: lanceVectorCache(settings.lancedbUri, settings.embeddings), complain });
}
