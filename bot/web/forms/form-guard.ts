import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { CallError } from '../call.ts';

const cookieName = 'greffier-form';

/** The hidden field of a form that shows that this server gave it out. */
export const formTokenField = 'formToken';

export type FormGuard = {
  /** For a form on this page: made of the cookie that comes with the page. */
  token(c: Context): string;
  /** Throws where a form comes from a page elsewhere, whatever password the browser sent with it. */
  refuseForeign(c: Context): void;
  /** Throws where the field is not the one that was given to this browser. */
  check(c: Context, given: unknown): void;
};

/**
 * Keeps pages elsewhere from sending a form in the name of who is at this browser: by what the browser says of where it comes from, and by a
 * field that only a page of this server can hold. The cookie is sent to no page elsewhere (SameSite) and read by no script (HttpOnly).
 */
export function createFormGuard(): FormGuard {
  const secret = randomBytes(32);
  const fieldOf = (cookie: string): string => createHmac('sha256', secret).update(cookie).digest('base64url');
  return {
    token(c) {
      const known = getCookie(c, cookieName);
      const cookie = known ?? randomBytes(24).toString('base64url');
      if (known === undefined) setCookie(c, cookieName, cookie, { path: '/admin', httpOnly: true, sameSite: 'Strict' });
      return fieldOf(cookie);
    },
    refuseForeign(c) {
      const site = c.req.header('sec-fetch-site');
      const origin = c.req.header('origin');
      const isForeign = site === undefined ? origin !== undefined && hostOf(origin) !== c.req.header('host') : site !== 'same-origin';
      if (isForeign) throw new CallError('foreign-origin', 403);
    },
    check(c, given) {
      const cookie = getCookie(c, cookieName);
      const wanted = Buffer.from(cookie === undefined ? '' : fieldOf(cookie));
      const field = Buffer.from(typeof given === 'string' ? given : '');
      if (cookie === undefined || field.length !== wanted.length || !timingSafeEqual(field, wanted)) throw new CallError('stale-form', 403);
    },
  };
}

/** Empty for what is no address: a browser sends `null` as the origin of a page without one. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
