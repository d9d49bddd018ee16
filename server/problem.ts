import type { Context, ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { StoreError } from '../corpus/store/store-error.ts';

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
  unauthorized: {
    status: 401,
    title: 'A token is needed',
    about: 'Show a token as `Authorization: Bearer …`; a browser asks for it as a password, with any name.',
  },
  forbidden: {
    status: 403,
    title: 'This is for whoever looks after the server',
    about: 'The token does not open this, or none is set: it is then open to the machine of the server alone.',
  },
  'foreign-origin': {
    status: 403,
    title: 'A page of another host may not ask this',
    about: 'The request comes from a page whose host is neither this machine nor the one that the pages are published at.',
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
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    about: 'This call is limited. The header Retry-After gives the seconds until it is taken again.',
  },
  overloaded: {
    status: 503,
    title: 'The server has too much to do',
    about: 'More requests wait than can be worked on. The header Retry-After gives the seconds until it is worth asking again.',
  },
  'too-slow': { status: 504, title: 'The answer takes too long', about: 'The work was given up after `seconds`.' },
  'not-kept': {
    status: 507,
    title: 'The report could not be kept',
    about: 'The disk is full or the file of the reports cannot be written. Nothing was kept: report again later.',
  },
  'not-possible': {
    status: 409,
    title: 'This can’t be done as things are',
    about: 'What is asked does not fit the state of the document or of the corpus; `detail` says why.',
  },
  'not-written': {
    status: 507,
    title: 'Nothing could be written',
    about: 'The folder of the acts or the journal can’t be written to, or the disk is full. Nothing was changed.',
  },
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
  const { retryAfter } = problem.facts;
  return c.body(JSON.stringify(problemDocument(problem)), status, {
    'content-type': 'application/problem+json',
    ...(typeof retryAfter === 'number' && { 'retry-after': String(retryAfter) }),
    ...headers,
  });
}

/** What any thrown value is told as. An unforeseen error keeps its message and stack to itself: they may hold what is nobody's business. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status === 400) {
    return invalidRequest([{ field: 'body', code: 'malformed', reason: 'is not well-formed JSON' }]);
  }
  if (error instanceof HTTPException && error.status === 504) return new Problem('too-slow', 'There was no answer in time.');
  if (error instanceof StoreError && error.code === 'badCursor') {
    return invalidRequest([{ field: 'cursor', code: 'invalid', reason: 'is not a nextCursor of this list' }]);
  }
  if (error instanceof StoreError) return new Problem('not-ready', 'The store cannot be read.', {}, { cause: error });
  return new Problem('internal', 'An unforeseen error happened. The server has logged it.', {}, { cause: error });
}

export type ErrorLog = (error: unknown, request: { method: string; path: string }) => void;

/** Logs what somebody has to look at: failures of the server, each with what caused it, not refusals of a request. */
export function logFailure(problem: Problem, c: Context, log: ErrorLog): void {
  if (problemTypes[problem.code].status >= 500 && problem.cause !== undefined)
    log(problem.cause, { method: c.req.method, path: c.req.path });
}

export function problemHandler(log: ErrorLog): ErrorHandler {
  return (error, c) => {
    const problem = asProblem(error);
    logFailure(problem, c, log);
    return respondWith(c, problem);
  };
}
