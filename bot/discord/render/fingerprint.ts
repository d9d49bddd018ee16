import { createHash } from 'node:crypto';
import type { Answer } from '../../../server/contract.ts';

/** Tells whether an answer asked for again is the one that a message shows: its words, its quotations and its choices. */
export function fingerprint({ status, text, citations, choices = [] }: Answer): string {
  const quoted = citations.map(({ n, actId, start, end, textSha256 }) => [n, actId, start, end, textSha256]);
  return createHash('sha256')
    .update(JSON.stringify([status, text, quoted, choices.map((choice) => choice.question)]))
    .digest('base64url')
    .slice(0, 12);
}
