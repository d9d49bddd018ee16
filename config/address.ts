import { z } from 'zod';

/** An address as the settings hold it: without a slash at its end, so that a path can follow. */
export const address = z
  .url({ protocol: /^https?$/ })
  .trim()
  .transform((url) => url.replace(/\/$/, ''));
