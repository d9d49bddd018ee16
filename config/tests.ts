import { z } from 'zod';

/** What the tests need of the machine. */
export const testsSettings = {
  CHROMIUM_PATH: {
    schema: z.string().trim().default(''),
    about: 'Browser for the tests of the pages. Empty: the one in the npm package.',
    fix: 'give the path of a Chromium, for instance /usr/bin/chromium',
  },
} as const;
