import { createMiddleware } from 'hono/factory';
import { steward } from '../../doors/steward.ts';
import { Problem } from '../../problem.ts';

/** Whoever passed the administrator's door with this request. */
export function whoActs(): string {
  const acting = steward.getStore();
  if (acting === undefined) throw new Problem('forbidden', 'This is for whoever looks after the server, by its own door.');
  return acting.by;
}

/**
 * Lets through what came by the administrator's door alone, and nothing that a page of another site sent: a browser shows its password, and
 * its place on this machine, to whatever page makes it ask. Pages of this server ask in its process, without those headers.
 */
export const stewardOnly = createMiddleware(async (c, next) => {
  whoActs();
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreign(site);
  const origin = c.req.header('origin');
  if (origin !== undefined && hostOf(origin) !== c.req.header('host')) throw foreign(origin);
  await next();
});

const foreign = (from: string): Problem =>
  new Problem('foreign-origin', `The administration takes nothing from pages elsewhere (${from}).`);

/** Empty for what is no address: a browser sends `null` as the origin of a page without one. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
