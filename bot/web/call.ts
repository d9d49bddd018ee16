import { z } from 'zod';

const problemSchema = z.looseObject({
  type: z.string(),
  detail: z.string().optional(),
  acts: z.array(z.string()).optional(),
  nearest: z.array(z.string()).optional(),
  errors: z.array(z.object({ field: z.string(), code: z.string() })).optional(),
});

/** What a call of the interface failed with: `name` as in the problem's type, or `gone` where nobody answered. */
export class CallError extends Error {
  readonly code: string;
  readonly status: number;
  /** Acts that share the identifier asked for. */
  readonly acts: string[];
  /** Days of the sittings before and after the one asked for. */
  readonly nearest: string[];
  readonly errors: { field: string; code: string }[];
  /** In the interface's own words, which are English. */
  readonly detail: string;
  constructor(
    code: string,
    status: number,
    facts: {
      detail?: string | undefined;
      acts?: string[] | undefined;
      nearest?: string[] | undefined;
      errors?: { field: string; code: string }[] | undefined;
    } = {},
    options?: ErrorOptions,
  ) {
    super(`the interface answered ${status} (${code})`, options);
    this.name = 'CallError';
    this.code = code;
    this.status = status;
    this.acts = facts.acts ?? [];
    this.nearest = facts.nearest ?? [];
    this.errors = facts.errors ?? [];
    this.detail = facts.detail ?? '';
  }
}

type Response<T> = { ok: boolean; status: number; json(): Promise<T>; text(): Promise<string> };

export async function json<T>(pending: Promise<Response<T>>): Promise<T> {
  return (await succeeded(pending)).json();
}

export async function text(pending: Promise<Response<unknown>>): Promise<string> {
  return (await succeeded(pending)).text();
}

/** A problem as the interface tells it, in an answer or in the middle of a stream. */
export function problemOf(document: unknown, status: number): CallError {
  const problem = problemSchema.safeParse(document);
  return new CallError(problem.data?.type.split('/').at(-1) ?? 'internal', status, problem.data);
}

export async function succeeded<R extends { ok: boolean; status: number; json(): Promise<unknown> }>(pending: Promise<R>): Promise<R> {
  const response = await pending.catch((cause: unknown) => {
    throw new CallError('gone', 502, {}, { cause });
  });
  if (response.ok) return response;
  throw problemOf(await response.json().catch(() => null), response.status);
}
