import { createHash } from 'node:crypto';
import type { Correction } from './corrections/correction.ts';

/**
 * What decides the records of a file: its bytes, the rules of reading, the authority that the manifest gives, the corrections of its acts.
 * The same key, the same records.
 */
export function documentKey(
  bytes: Uint8Array,
  fingerprint: string,
  authority: { name: string; siren: string | null } | null,
  corrections: readonly Correction[],
): string {
  const told = corrections.map(({ line: _, ...correction }) => JSON.stringify(correction));
  return createHash('sha256')
    .update(fingerprint)
    .update(JSON.stringify(authority === null ? null : [authority.name, authority.siren]))
    .update(told.length === 0 ? '' : JSON.stringify(told))
    .update(bytes)
    .digest('hex');
}
