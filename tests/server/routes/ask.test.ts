import { describe, expect, it } from 'vitest';
import { answerSchema, questionLimits } from '../../../server/contract.ts';
import { sampleAnswer } from '../../support/sample-corpus.ts';
import { sampleApp } from './sample-app.ts';

const question = 'Qui avait procuration le 9 mars 2021 ?';

describe('POST /api/ask', () => {
  it('relays the question, its language, its history and the reader’s languages', async () => {
    const { post, asked } = sampleApp();
    const response = await post(
      '/api/ask',
      { question: ` ${question} `, lang: 'en', history: ['Et le quorum ?'] },
      { 'accept-language': 'fr-CA' },
    );
    expect(response.status).toBe(200);
    expect(answerSchema.parse(await response.json())).toEqual(sampleAnswer(question));
    expect(asked).toEqual([{ question, lang: 'en', history: ['Et le quorum ?'], acceptLanguage: 'fr-CA' }]);
  });

  it.each([
    ['no question', {}, 'question', 'missing'],
    ['an empty question', { question: ' \n ' }, 'question', 'empty'],
    ['a question that is no text', { question: 12 }, 'question', 'type'],
    ['an over-long question', { question: 'é'.repeat(questionLimits.characters + 1) }, 'question', 'tooLong'],
    ['a language that is not spoken', { question, lang: 'de' }, 'lang', 'invalid'],
    ['an unknown field', { question, langue: 'fr' }, 'langue', 'unknown'],
    ['a history that is no list', { question, history: 'x' }, 'history', 'type'],
    ['a history that is too long', { question, history: Array(questionLimits.history + 1).fill('x') }, 'history', 'tooLong'],
    ['a body that is no object', '"x"', 'body', 'type'],
    ['a body that is no JSON', '{"question":', 'body', 'malformed'],
  ])('refuses %s and names the field', async (_, body, field, code) => {
    const { post, asked } = sampleApp();
    const response = await post('/api/ask', body);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: '/problems/invalid-request',
      status: 400,
      detail: expect.stringContaining(field),
      errors: [{ field, code, reason: expect.stringMatching(/^(is|has) /) }],
    });
    expect(asked).toEqual([]);
  });

  it('refuses a body that is not announced as JSON', async () => {
    const response = await sampleApp().post('/api/ask', { question }, { 'content-type': 'text/plain' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ field: 'Content-Type' }] });
  });

  it('takes a question of exactly the longest length', async () => {
    expect((await sampleApp().post('/api/ask', { question: 'é'.repeat(questionLimits.characters) })).status).toBe(200);
  });

  it('refuses a body beyond the limit before reading it as JSON', async () => {
    const response = await sampleApp().post('/api/ask', { question: 'x'.repeat(600_000) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ type: '/problems/too-large', limit: 524_288 });
  });

  it('tells an unforeseen failure without its words, and logs it', async () => {
    const failure = new Error('secret path /home/x');
    const { post, logged } = sampleApp(() => Promise.reject(failure));
    const response = await post('/api/ask', { question });
    expect(response.status).toBe(500);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ type: '/problems/internal', status: 500 });
    expect(body).not.toContain('secret');
    expect(logged).toEqual([failure]);
  });
});

describe('POST /api/ask as an event stream', () => {
  const events = async (response: Response) =>
    (await response.text())
      .split('\n\n')
      .filter((block) => block !== '')
      .map((block) => ({
        event: /^event: (.*)$/m.exec(block)?.[1],
        data: JSON.parse([...block.matchAll(/^data: (.*)$/gm)].map((line) => line[1]).join('\n')),
      }));

  it('sends steps, the text in pieces and the whole answer', async () => {
    const response = await sampleApp().post('/api/ask', { question }, { accept: 'text/event-stream' });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const sent = await events(response);
    expect(sent.map(({ event }) => event)).toEqual(['step', 'text', 'text', 'answer']);
    const whole = answerSchema.parse(sent.at(-1)?.data);
    expect(whole).toEqual(sampleAnswer(question));
    expect(
      sent
        .filter(({ event }) => event === 'text')
        .map(({ data }) => data.text)
        .join(''),
    ).toBe(whole.text);
  });

  it('ends with a problem where answering fails', async () => {
    const { post, logged } = sampleApp(() => Promise.reject(new Error('secret')));
    const sent = await events(await post('/api/ask', { question }, { accept: 'text/event-stream' }));
    expect(sent.at(-1)).toMatchObject({ event: 'error', data: { type: '/problems/internal', status: 500 } });
    expect(JSON.stringify(sent)).not.toContain('secret');
    expect(logged).toHaveLength(1);
  });

  it('refuses a bad question before the stream begins', async () => {
    expect((await sampleApp().post('/api/ask', {}, { accept: 'text/event-stream' })).status).toBe(400);
  });

  it('answers JSON to a browser that takes anything', async () => {
    const response = await sampleApp().post('/api/ask', { question }, { accept: '*/*' });
    expect(response.headers.get('content-type')).toBe('application/json');
  });
});
