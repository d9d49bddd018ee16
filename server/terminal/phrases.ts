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
    usage: 'Usage : npm run ask -- "votre question" [--lang fr|en] [--json]',
    empty: 'La question est vide.',
    tooLong: (most: number) => `La question dépasse ${most} caractères.`,
    unknownLang: (given: string) => `--lang ${given} : les langues sont fr et en.`,
    noStore: "Le corpus n'a pas encore été lu : lancez « npm run ingest » (ou « npm start », qui lit puis sert).",
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
    usage: 'Usage: npm run ask -- "your question" [--lang fr|en] [--json]',
    empty: 'The question is empty.',
    tooLong: (most: number) => `The question has more than ${most} characters.`,
    unknownLang: (given: string) => `--lang ${given}: the languages are fr and en.`,
    noStore: 'The corpus has not been read yet: run "npm run ingest" (or "npm start", which reads it and then serves).',
  },
} as const satisfies Record<Lang, { status: Record<Answer['status'], string> } & Record<string, unknown>>;
