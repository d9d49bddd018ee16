import { z } from 'zod';

/** What the authority publishes, and under which numbers and licence. */
export const openDataSettings = {
  SCDL_SIRET: {
    schema: z
      .string()
      .trim()
      .regex(/^(?:\d{14}(?:\s{0,5},\s{0,5}\d{14}){0,200})?$/)
      .default('')
      .transform((text) => text.match(/\d{14}/g) ?? []),
    about: 'SIRET of the authority (several: with commas), for the SCDL file. Empty: that file has no rows.',
    fix: 'give 14 digits, or several numbers of 14 digits with commas between',
  },
  SCDL_MATIERE: {
    schema: z
      .string()
      .trim()
      .regex(/^(?:\d\.\d{1,2})?$/)
      .default(''),
    about:
      'Subject of acts that print none, for the SCDL file: a code of the national nomenclature, two levels. Empty: that file has no rows.',
    fix: 'give a code of two levels, for instance 5.2',
  },
  DATA_LICENCE: {
    schema: z.string().trim().max(100).default(''),
    about: 'Licence of what is exported, by its name in SPDX. Empty: none is stated.',
    fix: 'give the name of a licence, for instance etalab-2.0',
  },
} as const;
