import type { Context, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/**
 * Every error of the interface, as RFC 9457 problem details. The name is the stable part: a program tells errors apart by `type`,
 * never by the words. `about` is what the address of the type answers.
 */
export const problemTypes = {
  'invalid-request': {
    status: 400,
    title: 'The request is not valid',
    about: 'A field or parameter is missing, unknown or out of bounds. `errors` names each with its reason.',
  },
  'not-found': { status: 404, title: 'Nothing is at this address', about: 'No call of the interface has this path.' },
  'unknown-act': { status: 404, title: 'No act has this identifier', about: 'The identifier belongs to no act of the corpus.' },
  'unknown-sitting': {
    status: 404,
    title: 'No sitting on this day',
    about: 'The corpus has no act of this day. `nearest` lists the sittings before and after.',
  },
  'unknown-person': { status: 404, title: 'No person has this id', about: 'Ids of people come from /api/people.' },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not take this method',
    about: 'The header Allow lists the methods that it takes.',
  },
  'shared-identifier': {
    status: 409,
    title: 'Several acts have this identifier',
    about: '`acts` lists their canonical ids: ask for one of them.',
  },
  'too-large': { status: 413, title: 'The request is too large', about: 'The body has more bytes than `limit`.' },
  internal: { status: 500, title: 'The server failed', about: 'An unforeseen error. The server has logged it.' },
  'not-ready': {
    status: 503,
    title: 'The corpus is not ready',
    about: 'The server is starting or its store cannot be read. Ask again later.',
  },
} as const satisfies Record<string, { status: ContentfulStatusCode; title: string; about: string }>;

export type ProblemName = keyof typeof problemTypes;

/** A reason that a program can act on and a person can read, about one field or parameter. */
export type FieldError = { field: string; code: string; reason: string };

/** Thrown by routes and answered as a problem. `facts` are the extra members of the document. */
export class Problem extends Error {
  readonly code: ProblemName;
  readonly facts: Record<string, unknown>;
  constructor(code: ProblemName, detail: string, facts: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(detail, options);
    this.name = 'Problem';
    this.code = code;
    this.facts = facts;
  }
}

export function invalidRequest(errors: FieldError[]): Problem {
  return new Problem('invalid-request', errors.map(({ field, reason }) => `${field} ${reason}`).join('; '), { errors });
}

/** The document of a problem. `type` is a path of this server, which explains it. */
export function problemDocument(problem: Problem) {
  const { status, title } = problemTypes[problem.code];
  return { type: `/problems/${problem.code}`, title, status, detail: problem.message, ...problem.facts };
}

export function respondWith(c: Context, problem: Problem, headers: Record<string, string> = {}): Response {
  const { status } = problemTypes[problem.code];
  return c.body(JSON.stringify(problemDocument(problem)), status, { 'content-type': 'application/problem+json', ...headers });
}

/** What any thrown value is told as. An unforeseen error keeps its message and stack to itself: they may hold what is nobody's business. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status === 400) {
    return invalidRequest([{ field: 'body', code: 'malformed', reason: 'is not well-formed JSON' }]);
  }
  return new Problem('internal', 'An unforeseen error happened. The server has logged it.', {}, { cause: error });
}

export type ErrorLog = (error: unknown, request: { method: string; path: string }) => void;

export function problemHandler(log: ErrorLog): ErrorHandler {
  return (error, c) => {
    const problem = asProblem(error);
    if (problem.code === 'internal') log(error, { method: c.req.method, path: c.req.path });
    return respondWith(c, problem);
  };
}
