import { describe, expect, it } from 'vitest';
import { problemTypes } from '../../../server/problem.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { sampleCorpus } from '../../support/sample-corpus.ts';
import { sampleApp } from './sample-app.ts';

describe('GET /api/health and /api/ready', () => {
  it('is alive and ready, with the coverage', async () => {
    const { get } = sampleApp();
    expect(await (await get('/api/health')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/api/ready')).json()).toMatchObject({
      status: 'ready',
      coverage: { acts: 5, from: '2019-06-18', to: '2021-03-09' },
    });
  });

  it('is alive but not ready while it starts', async () => {
    const { get } = sampleApp(undefined, { isReady: () => false });
    expect((await get('/api/health')).status).toBe(200);
    expect((await get('/api/ready')).status).toBe(503);
  });

  it('is not ready where the store cannot be read', async () => {
    const reader = { ...memoryReader(sampleCorpus), coverage: () => Promise.reject(new Error('disk gone')) };
    const response = await sampleApp(undefined, { reader }).get('/api/ready');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ type: '/problems/not-ready' });
  });
});

describe('addresses that nothing is at', () => {
  const { get, app } = sampleApp();

  it.each(['/api', '/api/actes', '/api/acts/x/y/z', '/nothing'])('answers a problem at %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ type: '/problems/not-found', status: 404 });
  });

  it.each([
    ['GET', '/api/ask', 'POST'],
    ['DELETE', '/api/acts/DEL2021_03_04', 'GET, HEAD'],
    ['PUT', '/api/acts', 'GET, HEAD'],
  ])('refuses %s %s and says what it takes', async (method, path, allow) => {
    const response = await app.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ type: '/problems/method-not-allowed', status: 405 });
  });

  it('explains every type of problem at its address', async () => {
    for (const [name, { status, title }] of Object.entries(problemTypes)) {
      expect(await (await get(`/problems/${name}`)).json()).toMatchObject({ type: `/problems/${name}`, status, title });
    }
    expect((await get('/problems/toString')).status).toBe(404);
  });
});
