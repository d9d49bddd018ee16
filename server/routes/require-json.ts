import { createMiddleware } from 'hono/factory';
import { invalidRequest } from '../problem.ts';

/**
 * Refuses a body that is not announced as JSON. It also keeps other sites' forms out: a browser sends no `application/json` across sites
 * without asking first.
 */
export const requireJson = createMiddleware(async (c, next) => {
  const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') {
    throw invalidRequest([{ field: 'Content-Type', code: 'type', reason: 'is not application/json' }]);
  }
  await next();
});
