import type { EmbeddingsInterface } from '@langchain/core/embeddings';

/** What makes vectors of passages and questions: LangChain's `Embeddings` with what the store's manifest records of it. */
export type Embedder = {
  /** Name and version: two embedders that don't make the same vectors of the same text have different ids. */
  id: string;
  dimension: number;
  embeddings: EmbeddingsInterface;
  /**
   * true: vectors are a hashed approximation of the words themselves, so that candidates can be compared again word by word, exactly
   * (`lexicalLikeness`). false: vectors carry a meaning that words don't; their own similarity counts.
   */
  lexical: boolean;
};
