import { z } from 'zod';
import { type Nature, natures } from '../../corpus/record/nature.ts';

/** What a server keeps of who asks it and shows of the acts, as its settings say. */
export const privacySchema = z.object({
  /** Natures of acts that are kept out of everything public. */
  keptOut: z.array(z.enum(natures)),
  /** Questions that found nothing are kept, without who asked. */
  keepsUnanswered: z.boolean(),
  keepsReports: z.boolean(),
  /** The Discord bot runs; whether its log holds questions. */
  discord: z.boolean(),
  logsQuestions: z.boolean(),
  logsRequests: z.boolean(),
  limitsRate: z.boolean(),
  /** The hosts that words of questions are sent to; empty: none leaves this machine. */
  services: z.array(z.object({ use: z.enum(['model', 'embeddings']), name: z.string(), host: z.string().nullable() })),
});
export type PrivacyFacts = z.infer<typeof privacySchema>;

export type PrivacySettings = {
  publishNatures: readonly Nature[];
  keepUnanswered: string;
  logQuestions: 'yes' | 'no';
  logLevel: string;
  rateLimit: number;
  discordToken: string;
  model: string;
  modelBaseUrl: string;
  embeddings: string;
  embeddingsBaseUrl: string;
};

/** Of a server without settings: nothing is kept and nothing sent. */
export const keepsNothing: PrivacyFacts = {
  ...{ keptOut: [], keepsUnanswered: false, keepsReports: false, discord: false, logsQuestions: false, logsRequests: false },
  ...{ limitsRate: false, services: [] },
};

export function privacyFacts(settings: PrivacySettings): PrivacyFacts {
  const { publishNatures, keepUnanswered, logQuestions, logLevel, rateLimit, discordToken } = settings;
  return {
    keptOut: natures.filter((nature) => !publishNatures.includes(nature)),
    keepsUnanswered: keepUnanswered !== '',
    keepsReports: true,
    discord: discordToken !== '',
    logsQuestions: logQuestions === 'yes',
    logsRequests: logLevel === 'info' || logLevel === 'debug',
    limitsRate: rateLimit > 0,
    services: [
      ...service('model', settings.model, settings.modelBaseUrl),
      ...(/^(?:builtin|huggingface)(?::|$)/.test(settings.embeddings)
        ? []
        : service('embeddings', settings.embeddings, settings.embeddingsBaseUrl)),
    ],
  };
}

function service(use: 'model' | 'embeddings', name: string, address: string): PrivacyFacts['services'] {
  return name === '' ? [] : [{ use, name, host: URL.canParse(address) ? new URL(address).hostname : null }];
}
