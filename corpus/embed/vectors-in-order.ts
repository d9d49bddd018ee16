import { z } from 'zod';

const sentSchema = z.object({ input: z.array(z.unknown()) });
const answerSchema = z.looseObject({ data: z.array(z.looseObject({ index: z.int().nonnegative() })) });

/**
 * `fetch` for clients of the OpenAI-compatible interface, which take the vectors of an answer in the order in which they come. The interface numbers
 * them: they are put in the order of the texts, and one that is left out is empty, so that no text gets the vector of another.
 */
export function vectorsInOrder(ask: typeof fetch = fetch): typeof fetch {
  return async (input, init) => {
    const asked = input instanceof Request ? input.clone().text() : String(init?.body);
    const response = await ask(input, init);
    if (!response.ok || !/\bjson\b/.test(response.headers.get('content-type') ?? '')) return response;
    const text = await response.text();
    const { status, headers } = response;
    const [sent, answer] = [sentSchema.safeParse(jsonOf(await asked)), answerSchema.safeParse(jsonOf(text))];
    const body = sent.success && answer.success ? inOrder(text, answer.data, sent.data.input.length) : text;
    // Of another length than it came, and no longer packed.
    return new Response(body, { status, headers: withoutSize(headers) });
  };
}

function inOrder(text: string, answer: z.infer<typeof answerSchema>, count: number): string {
  if (answer.data.length === count && answer.data.every(({ index }, at) => index === at)) return text;
  const byIndex = new Map(answer.data.map((one) => [one.index, one]));
  const data = Array.from({ length: count }, (_, index) => byIndex.get(index) ?? { object: 'embedding', index, embedding: [] });
  return JSON.stringify({ ...answer, data });
}

function withoutSize(headers: Headers): Headers {
  const left = new Headers(headers);
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) left.delete(name);
  return left;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The client says what it thinks of it.
    return undefined;
  }
}
