import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openEmbedder } from '../../../corpus/embed/open-embedder.ts';
import { lanceVectorCache } from '../../../corpus/store/lance-vector-cache.ts';
import { ollamaService, openAiService, type Reply } from '../../server/model/scripted-service.ts';

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

/** Three numbers that tell texts apart, of a length that is not 1. */
const embed = (text: string) => [text.length, text.charCodeAt(0), 3];
const ok = (): Reply => ({ text: '' });

async function served(kind: 'openai' | 'ollama', script: (n: number) => Reply = ok) {
  const service = await (kind === 'openai' ? openAiService : ollamaService)((_, n) => script(n), embed);
  close = service.close;
  const settings = {
    embeddings: `${kind}:words`,
    embeddingsBaseUrl: kind === 'openai' ? `${service.url}/v1` : service.url,
    embeddingsApiKey: 'secret-key',
  };
  return { service, settings };
}

describe.each(['openai', 'ollama'] as const)('embeddings of %s', (kind) => {
  it('ask once for the dimension and give vectors of length 1', async () => {
    const { service, settings } = await served(kind);
    const embedder = await openEmbedder(settings);
    expect(embedder).toMatchObject({ id: `${kind}:words`, dimension: 3, lexical: false });
    expect(service.asked).toHaveLength(1);
    const [vector = []] = await embedder.embeddings.embedDocuments(['Le conseil municipal']);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
    expect(service.asked[0]?.headers.authorization).toBe('Bearer secret-key');
  });

  it('send many texts in few requests, and keep their order', async () => {
    const { service, settings } = await served(kind);
    const { embeddings } = await openEmbedder(settings);
    const texts = Array.from({ length: 150 }, (_, i) => `${'x'.repeat(i)}é`);
    const vectors = await embeddings.embedDocuments(texts);
    expect(vectors).toHaveLength(150);
    expect(vectors.map(([first = 0, , third = 1]) => Math.round((first / third) * 3))).toEqual(texts.map((text) => text.length));
    expect(service.asked.length).toBeLessThanOrEqual(5);
  });
});

describe('embeddings of a service', () => {
  it('are asked for again where it is busy', async () => {
    const { service, settings } = await served('openai', (n) => (n === 2 ? { status: 429, retryAfter: '0' } : ok()));
    const { embeddings } = await openEmbedder(settings);
    expect(await embeddings.embedDocuments(['a'])).toHaveLength(1);
    expect(service.asked).toHaveLength(3);
  });

  it('are kept by content: no text is sent twice, in another run neither', async () => {
    const { service, settings } = await served('openai');
    const uri = mkdtempSync(join(tmpdir(), 'greffier-vectors-'));
    const run = async (texts: string[]) =>
      (await openEmbedder(settings, { cache: lanceVectorCache(uri, settings.embeddings) })).embeddings.embedDocuments(texts);
    const first = await run(['un', 'deux', 'un']);
    const before = service.asked.length;
    const second = await run(['deux', 'un', 'trois']);
    expect(service.asked.slice(before).map(({ body }) => body.input)).toEqual([['dimension'], ['trois']]);
    expect(second[0]?.map((value) => value.toFixed(5))).toEqual(first[1]?.map((value) => value.toFixed(5)));
  });

  it('that do not come are told with what to check, and without the key', async () => {
    const { settings } = await served('openai', () => ({ status: 401 }));
    const failure = await openEmbedder(settings).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/EMBEDDINGS=openai:words.*\(401\).*EMBEDDINGS_BASE_URL/),
    });
    expect(String(failure)).not.toContain('secret-key');
  });

  it('leave a question to its words where the service is down', async () => {
    const { settings } = await served('openai', (n) => (n === 1 ? ok() : { status: 400 }));
    const told: string[] = [];
    const { embeddings } = await openEmbedder(settings, { complain: (error) => told.push(error.message) });
    expect(await embeddings.embedQuery('Qui présidait ?')).toEqual([0, 0, 0]);
    expect(told).toEqual([expect.stringContaining('gives no vectors (400)')]);
  });
});

describe('a provider without its package', () => {
  it('says what to install', async () => {
    const load = async (name: string) => {
      throw new Error(`Cannot find package '${name}'`);
    };
    for (const [setting, install] of [
      ['huggingface:Xenova/multilingual-e5-small', '@huggingface/transformers@4.3.1'],
      ['mistralai:mistral-embed', '@langchain/mistralai@1.2.0'],
    ])
      await expect(openEmbedder({ embeddings: setting ?? '' }, { load })).rejects.toThrow(
        `needs a package that is not installed: npm install ${install}`,
      );
  });

  it('is named with the others where the setting names nothing', async () => {
    await expect(openEmbedder({ embeddings: 'word2vec:x' })).rejects.toThrow(/Known: builtin.*openai:MODEL.*huggingface:MODEL/);
  });
});

describe('huggingface', () => {
  it('runs the model with the words in front that the E5 family is trained with', async () => {
    const run: string[] = [];
    const pipeline = async (task: string, model: string) => async (texts: string[]) => {
      run.push(`${task} ${model}`, ...texts);
      return { tolist: () => texts.map(() => [0.6, 0.8]) };
    };
    const { embeddings, dimension } = await openEmbedder(
      { embeddings: 'huggingface:Xenova/multilingual-e5-small' },
      { load: async () => ({ pipeline }) },
    );
    expect(dimension).toBe(2);
    await embeddings.embedQuery('quorum');
    await embeddings.embedDocuments(['Le quorum est atteint.']);
    expect(run).toContain('feature-extraction Xenova/multilingual-e5-small');
    expect(run).toEqual(expect.arrayContaining(['query: quorum', 'passage: Le quorum est atteint.']));
  });
});
