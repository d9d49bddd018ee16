import type { Context } from 'hono';

/** The address that links of an answer begin with. */
export type BaseOf = (c: Context) => string;

/** The published address where one is set, else the one that the request came to. */
export const baseFor =
  (publicUrl: string): BaseOf =>
  (c) =>
    publicUrl === '' ? new URL(c.req.url).origin : publicUrl;
