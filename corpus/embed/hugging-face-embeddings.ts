import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { EmbedderError } from './embedder-error.ts';

type Extract = (texts: string[], options: { pooling: 'mean'; normalize: true }) => Promise<{ tolist(): number[][] }>;

/** Texts that are run through the model together: more take memory and no less time on a processor. */
const batch = 16;

/** A model of the Hugging Face hub run on this machine by Transformers.js, which is given as the module that was loaded. */
export async function huggingFaceEmbeddings(module: Record<string, unknown>, model: string): Promise<EmbeddingsInterface> {
  const { pipeline } = module;
  if (typeof pipeline !== 'function')
    throw new EmbedderError(
      'missingPackage',
      'The package @huggingface/transformers has no pipeline: npm install @huggingface/transformers@4.3.1',
    );
  // Transformers.js types a pipeline by its task; this is the one for vectors.
  const extract = (await pipeline('feature-extraction', model)) as Extract;
  // The E5 family is trained with these words in front and finds markedly less without them (their model cards).
  const e5 = /(?:^|[/_-])e5(?:[_-]|$)/i.test(model);
  const run = async (texts: string[]) => {
    const vectors: number[][] = [];
    for (let at = 0; at < texts.length; at += batch)
      vectors.push(...(await extract(texts.slice(at, at + batch), { pooling: 'mean', normalize: true })).tolist());
    return vectors;
  };
  return {
    embedDocuments: (texts) => run(e5 ? texts.map((text) => `passage: ${text}`) : texts),
    embedQuery: async (text) => (await run([e5 ? `query: ${text}` : text]))[0] ?? [],
  };
}
