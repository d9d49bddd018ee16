import { afterEach, describe, expect, it } from 'vitest';
import { openEmbedder } from '../../../corpus/embed/open-embedder.ts';
import { type Asked, type Service, service } from '../../server/model/scripted-service.ts';

let at: Service | undefined;
afterEach(async () => {
  await at?.close();
});

/** Three numbers that tell a text by its length. */
const vectorOf = (text: string): unknown[] => [text.length, 1, 1];
const lengthIn = ([length = 0, one = 1]: number[] = []) => Math.round(length / one);

type Way = 'openai' | 'mistralai' | 'ollama';
type Answer = { status: number; message: string } | { index: number; embedding: unknown[] }[];

/** An embedder whose service answers the texts of a request as it is told to; `n` counts them. */
async function opened(way: Way, answer: (texts: string[], n: number) => Answer) {
  at = await service(async ({ body }: Asked, n, response) => {
    const given = answer([body.input ?? ''].flat(), n);
    response.setHeader('content-type', 'application/json');
    // Ollama's own form of an error is a string.
    const errorOf = (message: string) => (way === 'ollama' ? message : { message });
    if (!Array.isArray(given)) response.writeHead(given.status).end(JSON.stringify({ error: errorOf(given.message) }));
    else if (way === 'ollama') response.end(JSON.stringify({ model: 'words', embeddings: given.map(({ embedding }) => embedding) }));
    else {
      const usage = { prompt_tokens: 1, total_tokens: 1 };
      const data = given.map((one) => ({ object: 'embedding', ...one }));
      response.end(JSON.stringify({ id: 'one', object: 'list', model: 'words', data, usage }));
    }
  });
  return openEmbedder({
    embeddings: `${way}:words`,
    embeddingsBaseUrl: `${at.url}${way === 'openai' ? '/v1' : ''}`,
    embeddingsApiKey: 'a-key',
  });
}
const all = (texts: string[]) => texts.map((text, index) => ({ index, embedding: vectorOf(text) }));
const inputs = () => (at?.asked ?? []).slice(1).map(({ body }) => [body.input ?? ''].flat());
const texts = ['a', 'bb', 'ccc', 'dddd', 'eeeee'];

describe.each(['openai', 'mistralai'] as const)('vectors of %s', (way) => {
  it('go to the texts that they are numbered by, in whatever order they come', async () => {
    const { embeddings } = await opened(way, (sent) => all(sent).reverse());
    expect((await embeddings.embedDocuments(texts)).map(lengthIn)).toEqual([1, 2, 3, 4, 5]);
  });

  it('are not shifted where one is left out', async () => {
    const { embeddings } = await opened(way, (sent, n) => all(sent).filter(({ index }) => n === 1 || index !== 2));
    await expect(embeddings.embedDocuments(texts)).rejects.toMatchObject({
      code: 'badVector',
      message: expect.stringMatching(/^EMBEDDINGS=\w+:words gave fewer vectors than texts\. .*; or set EMBEDDINGS=builtin\.$/),
    });
  });
});

describe.each(['openai', 'mistralai', 'ollama'] as const)('a service of %s', (way) => {
  it('that gives vectors of another length midway is told of, with what to run', async () => {
    const { embeddings } = await opened(way, (sent, n) => all(sent).map((one) => (n === 1 ? one : { ...one, embedding: [1, 2] })));
    await expect(embeddings.embedDocuments(texts)).rejects.toThrow(
      /a vector of 2 numbers behind those of 3\. Another model answers .*--reembed/,
    );
  });

  it('that gives what is no number is told of', async () => {
    const { embeddings } = await opened(way, (sent, n) => all(sent).map((one) => (n === 1 ? one : { ...one, embedding: [1, null, 3] })));
    await expect(embeddings.embedDocuments(texts)).rejects.toMatchObject({ code: expect.stringMatching(/badVector|unreachable/) });
  });

  it('that takes fewer texts at once gets fewer', async () => {
    const { embeddings } = await opened(way, (sent) => (sent.length > 2 ? { status: 413, message: 'Payload Too Large' } : all(sent)));
    expect((await embeddings.embedDocuments(texts)).map(lengthIn)).toEqual([1, 2, 3, 4, 5]);
    expect((await embeddings.embedDocuments(texts.map((text) => `${text}!`))).map(lengthIn)).toEqual([2, 3, 4, 5, 6]);
    // Five are tried once, and no more than it takes after that.
    expect(inputs().filter((sent) => sent.length > 3)).toHaveLength(1);
  });

  it('that takes shorter texts gets the beginning of one', async () => {
    const long = 'x'.repeat(5_000);
    const message = "This model's maximum context length is 512 tokens";
    const { embeddings } = await opened(way, (sent) => (sent.some((text) => text.length > 2_000) ? { status: 400, message } : all(sent)));
    expect((await embeddings.embedDocuments(['a', long, 'ccc'])).map(lengthIn)).toEqual([1, 1_250, 3]);
  });

  it('that refuses for another reason is asked no further', async () => {
    const { embeddings } = await opened(way, (sent, n) => (n === 1 ? all(sent) : { status: 400, message: 'no such model' }));
    await expect(embeddings.embedDocuments(texts)).rejects.toMatchObject({ code: 'unreachable' });
    expect(inputs()).toHaveLength(1);
  });

  it('that is busy is asked again, for a text and not for a question', async () => {
    const { embeddings } = await opened(way, (sent, n) => (n === 2 || n > 3 ? { status: 503, message: 'loading' } : all(sent)));
    expect((await embeddings.embedDocuments(texts)).map(lengthIn)).toEqual([1, 2, 3, 4, 5]);
    expect(await embeddings.embedQuery('Qui ?')).toEqual([0, 0, 0]);
    expect(at?.asked).toHaveLength(4);
  });
});
