import { withoutVersion } from '../../corpus/embed/without-version.ts';
import { askedAgain } from './asked-again.ts';
import { ModelError } from './model-error.ts';
import { fetchWhileWaited } from './while-waited.ts';

/** Attempts behind the first: a service that is busy is asked again after one second and after two, within the question's time. */
export const retries = 2;

/** What a provider's client is made with. `key` and `baseUrl` are empty where nothing was set; `timeoutMs` is that of a question. */
type Reach = { baseUrl: string; key: string; timeoutMs: number };

/** One row a provider: the package of its client, and the fields that this client calls the address and the key by. */
type Provider = {
  name: string;
  /** With the version that was tried, for the command that installs it. */
  install: string;
  fields(reach: Reach): Record<string, unknown>;
};

/**
 * A service without keys (vLLM, LM Studio on this machine) is not asked for one, and the client insists on some: this stands for none.
 * Without an address the variable of the provider's library counts (`OPENAI_API_KEY`), so that nothing is put in its place.
 */
const keyOf = ({ key, baseUrl }: Pick<Reach, 'key' | 'baseUrl'>) =>
  key !== '' ? { apiKey: key } : baseUrl !== '' ? { apiKey: 'none' } : {};

// Ollama itself knows no keys; a proxy in front of it may.
const bearer = ({ key }: Reach) => (key === '' ? {} : { headers: new Headers({ authorization: `Bearer ${key}` }) });

/** The address under the name that a client has for it. */
const addressAs = (name: string, { baseUrl }: Reach) => (baseUrl === '' ? {} : { [name]: withoutVersion(baseUrl) });

const providers: readonly Provider[] = [
  {
    name: 'openai',
    install: '@langchain/openai@1.5.8',
    fields: (reach) => ({
      ...keyOf(reach),
      // The newer "responses" interface is the provider's own; services that are compatible speak "chat completions".
      useResponsesApi: false,
      timeout: reach.timeoutMs,
      configuration: { fetch: fetchWhileWaited, ...(reach.baseUrl === '' ? {} : { baseURL: reach.baseUrl }) },
      // The provider's own newer models take no other temperature than theirs.
      ...(reach.baseUrl === '' ? {} : { temperature: 0 }),
    }),
  },
  {
    name: 'ollama',
    install: '@langchain/ollama@1.3.0',
    fields: (reach) => ({ temperature: 0, fetch: askedAgain(fetchWhileWaited, retries), ...addressAs('baseUrl', reach), ...bearer(reach) }),
  },
  {
    name: 'mistralai',
    install: '@langchain/mistralai@1.2.0',
    fields: (reach) => ({
      ...keyOf(reach),
      temperature: 0,
      httpClient: { request: (request: Request) => fetchWhileWaited(request) },
      ...addressAs('serverURL', reach),
    }),
  },
  {
    name: 'anthropic',
    install: '@langchain/anthropic@1.5.11',
    fields: (reach) => ({
      ...keyOf(reach),
      // Without a limit of its own the client refuses to wait for a whole answer of the models that may write much.
      clientOptions: { fetch: fetchWhileWaited, timeout: reach.timeoutMs },
      ...addressAs('anthropicApiUrl', reach),
    }),
  },
];

/** Names of the providers that `MODEL` may begin with. */
const providerNames = providers.map(({ name }) => name);

/** The provider and the name of the model in `ollama:mistral-small:24b`: what stands before the first colon, and all behind it. */
export function providerOf(setting: string): { provider: Provider; model: string } {
  const colon = setting.indexOf(':');
  const provider = providers.find(({ name }) => name === setting.slice(0, colon));
  const model = setting.slice(colon + 1);
  if (provider && model !== '') return { provider, model };
  throw new ModelError(
    'unknownProvider',
    `MODEL=${setting} names no model. Give one as ${providerNames.map((name) => `${name}:NAME`).join(', ')}.`,
  );
}
