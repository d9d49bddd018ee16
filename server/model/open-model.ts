import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import pLimit, { type LimitFunction } from 'p-limit';
import { ModelError } from './model-error.ts';
import { providerOf, retries } from './providers.ts';
import { TokenBudget } from './token-budget.ts';
import type { TokenMeter } from './token-meter.ts';

export type ModelSettings = {
  /** `provider:name`; empty: no model. */
  model: string;
  modelBaseUrl: string;
  modelApiKey: string;
  /** Seconds for a question. */
  modelTimeout: number;
  modelConcurrency: number;
  modelDailyTokens: number;
};

/** A model at hand, with what bounds it. */
export type Model = {
  /** As set: `ollama:mistral-small`. */
  name: string;
  chat: BaseChatModel;
  /** Counts the tokens of what it is given to. */
  meter: TokenMeter;
  budget: TokenBudget;
  /** Questions at once. */
  line: LimitFunction;
  timeoutMs: number;
};

/** LangChain's `initChatModel`. Tests give one of their own. */
type Init = (model: string, fields: Record<string, unknown>) => Promise<BaseChatModel>;

/**
 * The model that the settings name; null where they name none, and then nothing of LangChain's chat models is loaded.
 * Throws `ModelError` for a provider that is not known or whose package is not installed. No request is made.
 */
export async function openModel(settings: ModelSettings, { init }: { init?: Init } = {}): Promise<Model | null> {
  if (settings.model === '') return null;
  const { provider, model } = providerOf(settings.model);
  const timeoutMs = settings.modelTimeout * 1_000;
  const budget = new TokenBudget(settings.modelDailyTokens);
  // Agents and tools are loaded with it: the first question is not to pay for that out of its time.
  const [{ initChatModel }, meters] = await Promise.all([
    import('langchain/chat_models/universal'),
    import('./token-meter.ts'),
    import('langchain'),
    import('@langchain/core/tools'),
  ]);
  const meter = new meters.TokenMeter((tokens) => budget.spend(tokens));
  try {
    const chat = await (init ?? initChatModel)(model, {
      modelProvider: provider.name,
      maxRetries: retries,
      ...provider.fields({ baseUrl: settings.modelBaseUrl, key: settings.modelApiKey, timeoutMs }),
    });
    return { name: settings.model, chat, meter, budget, line: pLimit(settings.modelConcurrency), timeoutMs };
  } catch (cause) {
    throw openingError(settings.model, provider.install, cause);
  }
}

function openingError(setting: string, install: string, cause: unknown): ModelError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (message.includes('Unable to import') || message.includes('Cannot find package'))
    return new ModelError('missingPackage', `MODEL=${setting} needs a package that is not installed: npm install ${install}`, { cause });
  if (/api.?key/i.test(message))
    return new ModelError('missingKey', `MODEL=${setting} needs a key: set MODEL_API_KEY (and MODEL_BASE_URL for a service of your own).`, {
      cause,
    });
  return new ModelError('failed', `MODEL=${setting} can't be used: ${message.split('\n')[0]}`, { cause });
}
