import { z } from 'zod';
import { type Correction, correctionSchema } from './correction.ts';
import { CorrectionsError } from './corrections-error.ts';

/**
 * Reads `corrections.jsonl`: one correction a line, blank lines apart. Throws `CorrectionsError` with the line: a correction that is left
 * out silently would bring back the reading that somebody found wrong.
 */
export function readCorrections(jsonl: string): Correction[] {
  return jsonl
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, n) => (line.trim() === '' ? [] : [correction(line, n + 1)]));
}

function correction(line: string, n: number): Correction {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new CorrectionsError('correctionNotJson', n, 'is not JSON', { cause });
  }
  const parsed = correctionSchema.safeParse(value);
  if (!parsed.success)
    throw new CorrectionsError('correctionInvalid', n, z.prettifyError(parsed.error).replaceAll('\n', ' '), { cause: parsed.error });
  // The schema has checked the value against the shape of its kind, which its type can't say.
  return { ...parsed.data, value: parsed.data.value as Correction['value'], line: n };
}
