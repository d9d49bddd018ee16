import { describe, expect, it } from 'vitest';
import { type ModelSettings, openModel } from '../../../server/model/open-model.ts';
import { TokenBudget } from '../../../server/model/token-budget.ts';

const settings: ModelSettings = {
  model: '',
  modelBaseUrl: '',
  modelApiKey: 'sk-very-secret',
  modelTimeout: 5,
  modelConcurrency: 1,
  modelDailyTokens: 0,
};

describe('openModel', () => {
  it('is none where none is named', async () => {
    expect(await openModel(settings)).toBeNull();
  });

  it('opens services that are compatible without asking them anything', async () => {
    const model = await openModel({ ...settings, model: 'openai:albert-large', modelBaseUrl: 'http://127.0.0.1:9/v1' });
    expect(model).toMatchObject({ name: 'openai:albert-large', timeoutMs: 5_000 });
    expect((await openModel({ ...settings, model: 'ollama:mistral-small:24b' }))?.name).toBe('ollama:mistral-small:24b');
  });

  it('says what to install for a provider that few need', async () => {
    for (const [model, name, install] of [
      ['mistralai:mistral-small-latest', '@langchain/mistralai', 'npm install @langchain/mistralai@'],
      ['anthropic:claude-sonnet', '@langchain/anthropic', 'npm install @langchain/anthropic@'],
    ] as const) {
      const init = async () => {
        throw new Error(`Unable to import ${name}. Please install with \`npm install ${name}\``);
      };
      await expect(openModel({ ...settings, model }, { init })).rejects.toMatchObject({
        code: 'missingPackage',
        message: expect.stringContaining(install),
      });
    }
  });

  it('names the providers where it knows none by that name, and never the key', async () => {
    const failure = await openModel({ ...settings, model: 'parrot:x' }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'unknownProvider', message: expect.stringContaining('ollama:NAME') });
    expect(String(failure)).not.toContain('secret');
  });
});

describe('TokenBudget', () => {
  it('is spent when the day has used it, and whole again on the next', () => {
    let now = new Date('2026-03-01T23:59:00Z');
    const budget = new TokenBudget(100, () => now);
    budget.spend(99.2);
    expect(budget.spent).toBe(100);
    expect(budget.isSpent).toBe(true);
    now = new Date('2026-03-02T00:00:01Z');
    expect(budget.isSpent).toBe(false);
    expect(budget.spent).toBe(0);
  });

  it('without a limit is never spent', () => {
    const budget = new TokenBudget(0);
    budget.spend(1e9);
    expect(budget.isSpent).toBe(false);
  });
});
