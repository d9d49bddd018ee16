import { z } from 'zod';
import { address } from './address.ts';

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .pipe(z.int().min(from).max(to));

/** Language models and embedding services. All are left out by default: nothing leaves the machine. */
export const modelsSettings = {
  MODEL: {
    schema: z
      .string()
      .trim()
      .regex(/^(?:[a-z]{2,20}:\S{1,200})?$/)
      .default(''),
    about: 'Language model that helps with wording and free questions: openai:…, mistralai:…, ollama:… or anthropic:…. Empty: none.',
    fix: 'give a provider and the name of its model, for instance ollama:mistral-small',
  },
  MODEL_BASE_URL: {
    schema: address.or(z.literal('')).default(''),
    about: "Address of the model's service (Albert, vLLM, LM Studio, Ollama elsewhere…). Empty: the provider's own.",
    fix: 'give an address that begins with http:// or https://, for instance http://127.0.0.1:11434',
  },
  MODEL_API_KEY: {
    schema: z.string().trim().default(''),
    about: "Key of the model's service. It is never logged. Empty: the variable that the provider's own library reads.",
    fix: 'give the key that the service gave you',
  },
  MODEL_TIMEOUT: {
    schema: wholeNumber(1, 600).prefault('20'),
    about: 'Seconds that the model may take over a question. After them the answer comes without it.',
    fix: 'give a whole number of seconds from 1 to 600',
  },
  MODEL_CONCURRENCY: {
    schema: wholeNumber(1, 100).prefault('4'),
    about: 'Questions that the model works on at once. Others wait in line, within their time.',
    fix: 'give a whole number from 1 to 100',
  },
  MODEL_DAILY_TOKENS: {
    schema: wholeNumber(0, 999_999_999_999).prefault('0'),
    about: 'Tokens that the model may use a day (UTC). Behind them answers come without it. 0: no limit.',
    fix: 'give a whole number, for instance 500000',
  },
  EMBEDDINGS_BASE_URL: {
    schema: address.or(z.literal('')).default(''),
    about: "Address of the service that makes vectors. Empty: the provider's own.",
    fix: 'give an address that begins with http:// or https://, for instance http://127.0.0.1:11434',
  },
  EMBEDDINGS_API_KEY: {
    schema: z.string().trim().default(''),
    about: "Key of the service that makes vectors. It is never logged. Empty: the variable that the provider's own library reads.",
    fix: 'give the key that the service gave you',
  },
} as const;
