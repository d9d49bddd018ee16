import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new token, and the hash that settings hold of it. 256 random bits need no slow hash: there is nothing to guess. */
export function makeToken(): { token: string; hash: string } {
  const token = `greffier_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashOf(token) };
}

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The one of those known (a hash, or a name, a colon and a hash) that the token has. Each is compared, in the same time whatever the token is. */
export function matching(token: string, known: readonly string[]): string | undefined {
  const given = Buffer.from(hashOf(token), 'hex');
  return known.filter((one) => timingSafeEqual(given, Buffer.from(one.slice(-hashLength), 'hex')))[0];
}

const hashLength = 64;

/** What a known token is called, for people who read who did something: its name, or the beginning of its hash, which tells nothing but which it is. */
export function callName(known: string): string {
  return known.length > hashLength ? known.slice(0, -hashLength - 1) : `token ${known.slice(0, 8)}`;
}

/** The token of an Authorization header: `Bearer`, or the password of `Basic`, which a browser asks its reader for. */
export function tokenOf(authorization: string | undefined): string | undefined {
  const [scheme = '', credentials = ''] = (authorization ?? '').split(' ', 2);
  if (/^bearer$/i.test(scheme)) return credentials || undefined;
  if (!/^basic$/i.test(scheme)) return undefined;
  const [, password] = Buffer.from(credentials, 'base64').toString('utf8').split(':', 2);
  return password || undefined;
}
