import { z } from 'zod';
import { type FieldError, invalidRequest } from '../problem.ts';

/** Bounds of a list's page. */
export const pageLimits = { most: 200, usual: 50 } as const;

/** A parameter of an address is a string: numbers are written in digits. */
const limit = z
  .string()
  .regex(/^\d{1,4}$/, 'is not a whole number')
  .transform(Number)
  .pipe(z.int().min(1).max(pageLimits.most));

export const pageQuery = { limit: limit.optional(), cursor: z.string().min(1).max(500).optional() };

export const dayQuery = z.iso.date('is not a day written YYYY-MM-DD');

/** A name, an identifier or words given as a parameter. */
export const wordsQuery = z.string().trim().min(1).max(500);

export const spanQuery = { from: dayQuery.optional(), to: dayQuery.optional() };

/** A span that ends before it begins would answer an empty list, which reads as "nothing was decided then". */
export const spanInOrder = (span: { from?: string | undefined; to?: string | undefined }): boolean =>
  span.from === undefined || span.to === undefined || span.from <= span.to;
export const spanFault = { path: ['to'], message: 'comes before from' };

/** For `validator` of hono-openapi: what zod refuses is told field by field. */
export function refuse(result: { success: boolean; error?: unknown }): void {
  // Every schema of the routes is zod's, which hands over its own issues behind the standard interface.
  if (!result.success) throw invalidRequest((result.error as readonly z.core.$ZodIssue[]).flatMap(fieldErrors));
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const field = issue.path.length === 0 ? 'body' : issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: [...issue.path.map(String), key].join('.'),
      code: 'unknown',
      reason: 'is not a field of this call',
    }));
  }
  if (issue.code === 'too_big') return [{ field, code: 'tooLong', reason: boundReason('at most', issue.origin, issue.maximum) }];
  if (issue.code === 'too_small') {
    const empty = issue.origin === 'string' && Number(issue.minimum) === 1;
    return [
      { field, code: empty ? 'empty' : 'tooSmall', reason: empty ? 'is empty' : boundReason('at least', issue.origin, issue.minimum) },
    ];
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined'))
    return [{ field, code: 'missing', reason: 'is missing' }];
  if (issue.code === 'invalid_type') return [{ field, code: 'type', reason: `is not of type ${issue.expected}` }];
  if (issue.code === 'invalid_value') return [{ field, code: 'invalid', reason: `is none of: ${issue.values.join(', ')}` }];
  return [{ field, code: 'invalid', reason: lowerFirst(issue.message) }];
}

function boundReason(bound: string, origin: string, value: number | bigint): string {
  if (origin === 'string') return `has to have ${bound} ${value} characters`;
  if (origin === 'array') return `has to have ${bound} ${value} entries`;
  return `has to be ${bound} ${value}`;
}

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
