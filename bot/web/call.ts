import { z } from 'zod';

const problemSchema = z.looseObject({
  type: z.string(),
  detail: z.string().optional(),
  acts: z.array(z.string()).optional(),
  errors: z.array(z.object({ field: z.string(), code: z.string() })).optional(),
});

/** What a call of the interface failed with: `name` as in the problem's type, or `gone` where nobody answered. */
export class CallError extends Error {
  readonly code: string;
  readonly status: number;
  /** Acts that share the identifier asked for. */
  readonly acts: string[];
  readonly errors: { field: string; code: string }[];
  constructor(
    code: string,
    status: number,
    facts: { acts?: string[] | undefined; errors?: { field: string; code: string }[] | undefined } = {},
    options?: ErrorOptions,
  ) {
    super(`the interface answered ${status} (${code})`, options);
    this.name = 'CallError';
    this.code = code;
    this.status = status;
    this.acts = facts.acts ?? [];
    this.errors = facts.errors ?? [];
  }
}

type Response<T> = { ok: boolean; status: number; json(): Promise<T>; text(): Promise<string> };

export async function json<T>(pending: Promise<Response<T>>): Promise<T> {
  return (await succeeded(pending)).json();
}

export async function text(pending: Promise<Response<unknown>>): Promise<string> {
  return (await succeeded(pending)).text();
}

async function succeeded<T>(pending: Promise<Response<T>>): Promise<Response<T>> {
  const response = await pending.catch((cause: unknown) => {
    throw new CallError('gone', 502, {}, { cause });
  });
  if (response.ok) return response;
  const problem = problemSchema.safeParse(await response.json().catch(() => null));
  const name = problem.data?.type.split('/').at(-1) ?? 'internal';
  throw new CallError(name, response.status, problem.data);
}
