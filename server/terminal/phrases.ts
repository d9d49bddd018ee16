import type { Answer, Lang } from '../contract.ts';

/** Every sentence that the terminal adds to an answer, by language. */
export const phrases = {
  fr: {
    status: {
      answered: '',
      not_stated: 'Les actes ne le disent pas.',
      not_found: 'Rien dans le corpus.',
      clarify: 'Plusieurs lectures sont possibles.',
    },
    sources: 'Sources',
    choices: 'Demandez plutôt',
    notices: 'À savoir',
    page: (n: number) => `page ${n}`,
    quote: (words: string) => `« ${words} »`,
  },
  en: {
    status: {
      answered: '',
      not_stated: 'The acts do not say.',
      not_found: 'Nothing in the corpus.',
      clarify: 'The question can be read in several ways.',
    },
    sources: 'Sources',
    choices: 'Ask instead',
    notices: 'Please note',
    page: (n: number) => `page ${n}`,
    quote: (words: string) => `“${words}”`,
  },
} as const satisfies Record<Lang, { status: Record<Answer['status'], string> } & Record<string, unknown>>;
