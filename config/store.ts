import { z } from 'zod';
import { address } from './address.ts';

/** Where the acts are, where the store is, and what makes its vectors. */
export const storeSettings = {
  CORPUS_DIR: {
    schema: z.string().trim().min(1).default('corpus/acts'),
    about: 'Folder that holds the acts (text, Markdown, HTML, PDF, DOCX…).',
    fix: 'give the path of a folder, for instance corpus/acts',
  },
  LANCEDB_URI: {
    schema: z.string().trim().min(1).default('data'),
    about: 'Where the store is: a folder, s3://bucket/path or db://….',
    fix: 'give a folder or an address, for instance data',
  },
  S3_ENDPOINT: {
    schema: address.or(z.literal('')).default(''),
    about: 'Address of the object storage of an s3:// store. Empty: Amazon S3.',
    fix: 'give an address that begins with https:// (http:// for a server of your own network), for instance https://s3.fr-par.scw.cloud',
  },
  S3_REGION: {
    schema: z.string().trim().default(''),
    about: 'Region of the object storage. Empty: what AWS_REGION says.',
    fix: 'give the name of a region, for instance fr-par',
  },
  S3_ACCESS_KEY_ID: {
    schema: z.string().trim().default(''),
    about: "Key of the object storage. Empty: what AWS's own variables or the machine's role give.",
    fix: 'give the identifier of a key',
  },
  S3_SECRET_ACCESS_KEY: {
    schema: z.string().trim().default(''),
    about: 'Secret of that key.',
    fix: 'give the secret of the key',
  },
  S3_PATH_STYLE: {
    schema: z.enum(['yes', 'no']).default('yes'),
    about: 'yes: the bucket stands in the path (most servers), no: in the host name.',
    fix: 'give yes or no',
  },
  LANCEDB_API_KEY: {
    schema: z.string().trim().default(''),
    about: 'Key of LanceDB Cloud or Enterprise, for db:// stores.',
    fix: 'give the key that LanceDB shows',
  },
  LANCEDB_REGION: {
    schema: z.string().trim().default(''),
    about: 'Region of LanceDB Cloud, for db:// stores. Empty: us-east-1.',
    fix: 'give the name of a region, for instance eu-west-1',
  },
  LANCEDB_HOST: {
    schema: address.or(z.literal('')).default(''),
    about: 'Address of LanceDB Enterprise, for db:// stores of your own. Empty: LanceDB Cloud.',
    fix: 'give an address that begins with https:// (http:// for a server of your own network)',
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
