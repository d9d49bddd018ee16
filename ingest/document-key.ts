import { createHash } from 'node:crypto';

/** What decides the records of a file: its bytes, the rules of reading, the authority that the manifest gives. The same key, the same records. */
export function documentKey(bytes: Uint8Array, fingerprint: string, authority: { name: string; siren: string | null } | null): string {
  return createHash('sha256')
    .update(fingerprint)
    .update(JSON.stringify(authority === null ? null : [authority.name, authority.siren]))
    .update(bytes)
    .digest('hex');
}
