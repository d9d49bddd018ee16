import { z } from 'zod';

/** Where the acts are, where the store is, and what makes its vectors. */
export const storeSettings = {
  CORPUS_DIR: {
    schema: z.string().trim().min(1).default('corpus/acts'),
    about: 'Folder that holds the acts (text, Markdown, HTML, PDF, DOCX…).',
    fix: 'give the path of a folder, for instance corpus/acts',
  },
  LANCEDB_URI: {
    schema: z.string().trim().min(1).default('data'),
    about: 'Where the store is: a folder, s3://… or db://….',
    fix: 'give a folder or an address, for instance data',
  },
  EMBEDDINGS: {
    schema: z
      .string()
      .trim()
      .regex(/^[a-z][a-z0-9-]*(?::\S+)?$/)
      .default('builtin'),
    about:
      'What makes vectors of passages and questions. builtin: no download and no key; or openai:…, mistralai:…, ollama:… or huggingface:….',
    fix: 'give the name of an embedder, for instance builtin',
  },
} as const;
