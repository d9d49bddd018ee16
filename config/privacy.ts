import { z } from 'zod';
import { natures } from '../corpus/record/nature.ts';

const listOfNatures = z
  .string()
  .default(natures.filter((nature) => nature !== 'AI').join(','))
  .transform((list) => list.split(',').map((one) => one.trim().toUpperCase()))
  .transform((list) => list.filter((one) => one !== ''))
  .pipe(z.array(z.enum(natures)));

/** What is shown to whom, and what is kept of what people ask. */
export const privacySettings = {
  PUBLISH_NATURES: {
    schema: listOfNatures,
    about:
      'Natures of acts that the public sees, as @CTES writes them: all but acts of individual nature (AI). Acts that tell no nature are shown.',
    fix: 'give natures among DE, AR, AI, CC, BF and AU with commas between',
  },
  KEEP_UNANSWERED: {
    schema: z.string().trim().default(''),
    about:
      'File that keeps the questions to which nothing was found, without who asked (npm run unanswered lists them). Empty: none is kept.',
    fix: 'give the path of a file, for instance data/unanswered.jsonl',
  },
} as const;
