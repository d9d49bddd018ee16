import { makeToken } from '../doors/tokens.ts';

/** `npm run token`: a new token, shown once, and its hash, which is what settings hold. */
const { token, hash } = makeToken();
console.log(`token  ${token}`);
console.log(`hash   ${hash}`);
console.error('\nGive the token to whoever uses it; it is kept nowhere. Put the hash into API_TOKENS (reading) or ADMIN_TOKEN.');
