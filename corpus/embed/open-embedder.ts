import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Embedder } from './embedder.ts';
import { EmbedderError } from './embedder-error.ts';
import { embedderFor } from './embedder-for.ts';
import { type VectorCache, withCache } from './vector-cache.ts';
import { vectorsInOrder } from './vectors-in-order.ts';
import { withoutVersion } from './without-version.ts';

/** As config/store.ts and config/models.ts have them. */
export type EmbedderSettings = { embeddings: string; embeddingsBaseUrl?: string; embeddingsApiKey?: string };

type Reach = { model: string; baseUrl: string; key: string };
/** Loads a package by its name. Tests give one of their own. */
export type Load = (name: string) => Promise<unknown>;

type Provider = {
  name: string;
  install: string;
  package: string;
  make(module: Module, reach: Reach): EmbeddingsInterface | Promise<EmbeddingsInterface>;
};
/** The classes and functions of a provider's package, which only the package types. */
type Module = Record<string, unknown>;
type Maker = new (fields: Record<string, unknown>) => EmbeddingsInterface;

/** Clients ask once, and for so many milliseconds: what is asked again is one for all (`checkedEmbeddings`). */
const manner = { maxRetries: 0, timeout: 60_000 } as const;

/** One row a provider. Packages that only a few need are installed by who names them. */
const providers: readonly Provider[] = [
  {
    name: 'openai',
    package: '@langchain/openai',
    install: '@langchain/openai@1.5.8',
    make: (module, { model, baseUrl, key }) =>
      new (classOf(module, 'OpenAIEmbeddings'))({
        model,
        ...manner,
        // Compatible services (Albert, vLLM, LM Studio) don't all know the base64 form that the client asks for by default.
        encodingFormat: 'float',
        ...(key !== '' ? { apiKey: key } : baseUrl !== '' ? { apiKey: 'none' } : {}),
        configuration: { fetch: vectorsInOrder(), ...(baseUrl !== '' && { baseURL: baseUrl }) },
      }),
  },
  {
    name: 'ollama',
    package: '@langchain/ollama',
    install: '@langchain/ollama@1.3.0',
    make: (module, { model, baseUrl, key }) =>
      new (classOf(module, 'OllamaEmbeddings'))({
        model,
        ...manner,
        truncate: true,
        ...(baseUrl !== '' && { baseUrl: withoutVersion(baseUrl) }),
        ...(key !== '' && { headers: new Headers({ authorization: `Bearer ${key}` }) }),
      }),
  },
  {
    name: 'mistralai',
    package: '@langchain/mistralai',
    install: '@langchain/mistralai@1.2.0',
    make: (module, { model, baseUrl, key }) =>
      new (classOf(module, 'MistralAIEmbeddings'))({
        model,
        ...manner,
        ...(key !== '' && { apiKey: key }),
        httpClient: { request: vectorsInOrder() },
        ...(baseUrl !== '' && { serverURL: withoutVersion(baseUrl) }),
      }),
  },
  {
    name: 'huggingface',
    package: '@huggingface/transformers',
    install: '@huggingface/transformers@4.3.1',
    make: async (module, { model }) => (await import('./hugging-face-embeddings.ts')).huggingFaceEmbeddings(module, model),
  },
];

/**
 * The embedder that the settings name. The built-in one is made at once; any other is asked for one vector, to know its dimension. With a
 * cache, no text is sent twice, not even in another run. Throws `EmbedderError` that says what to install or to set.
 */
export async function openEmbedder(
  { embeddings: setting, embeddingsBaseUrl = '', embeddingsApiKey = '' }: EmbedderSettings,
  {
    cache,
    load = (name) => import(name),
    complain = () => undefined,
  }: { cache?: VectorCache; load?: Load; complain?: (error: Error) => void } = {},
): Promise<Embedder> {
  const colon = setting.indexOf(':');
  const provider = providers.find(({ name }) => name === setting.slice(0, colon));
  const model = setting.slice(colon + 1);
  if (!provider || model === '')
    return embedderFor(
      setting,
      providers.map(({ name }) => `${name}:MODEL`),
    );
  const embeddings = await provider.make(await loaded(provider, setting, load), {
    model,
    baseUrl: embeddingsBaseUrl,
    key: embeddingsApiKey,
  });
  const id = `${provider.name}:${model}`;
  const { checkedEmbeddings } = await import('./checked-embeddings.ts');
  const remote = withCache({ id, embeddings: checkedEmbeddings(id, embeddings), complain, ...(cache && { cache }) });
  const dimension = await remote.dimension();
  return { id, dimension, embeddings: remote, lexical: false };
}

async function loaded({ package: name, install }: Provider, setting: string, load: Load): Promise<Module> {
  try {
    // A package is an object of what it exports.
    return (await load(name)) as Module;
  } catch (cause) {
    throw new EmbedderError('missingPackage', `EMBEDDINGS=${setting} needs a package that is not installed: npm install ${install}`, {
      cause,
    });
  }
}

function classOf(module: Module, name: string): Maker {
  const found = module[name];
  if (typeof found !== 'function')
    throw new EmbedderError('missingPackage', `The package installed has no ${name}: install the version that the README names.`);
  // Each of LangChain's embeddings is made with one object of fields.
  return found as Maker;
}
