import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createWorkSlots } from '../../../server/limits/work-slots.ts';
import { startServer } from '../../../server/main.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { sampleAnswer, sampleCorpus } from '../../support/sample-corpus.ts';
import { sampleApp } from '../routes/sample-app.ts';

const question = { question: 'Qui ?' };
const eventStream = { accept: 'text/event-stream' };

/** Answering that waits until it is let go. */
function held() {
  const waiting: (() => void)[] = [];
  const answer = async ({ question: asked }: { question: string }) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return sampleAnswer(asked);
  };
  const letGo = () => {
    for (const go of waiting.splice(0)) go();
  };
  return { answer, letGo, underWay: () => waiting.length };
}

describe('work at once', () => {
  it('is shed beyond the places and the line, with when to come back; what is under way is answered', async () => {
    const { answer, letGo, underWay } = held();
    const { post, get } = sampleApp(answer, { work: createWorkSlots({ atOnce: 2, queue: 1, patienceMs: 60_000 }) });
    const taken = [post('/api/ask', question), post('/api/ask', question), post('/api/ask', question)];
    await expect.poll(underWay).toBe(2);
    const shed = await post('/api/ask', question);
    expect([shed.status, shed.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await shed.json()).toMatchObject({ type: '/problems/overloaded' });
    // Whoever asks for a stream is told before it begins, and whoever watches the server waits behind nobody.
    expect((await post('/api/ask', question, eventStream)).status).toBe(503);
    expect((await get('/api/health')).status).toBe(200);
    expect((await get('/api/ready')).status).toBe(200);
    letGo();
    await expect.poll(underWay).toBe(1);
    letGo();
    expect((await Promise.all(taken)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('a stream keeps its place until its end, and gives it back when its reader goes', async () => {
    const { answer, letGo, underWay } = held();
    const work = createWorkSlots({ atOnce: 1, queue: 0, patienceMs: 60_000 });
    const { app, post } = sampleApp(answer, { work });
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...eventStream }, body: JSON.stringify(question) };
    const stream = await app.request('/api/ask', init);
    expect((await post('/api/ask', question)).status).toBe(503);
    await expect.poll(underWay).toBe(1);
    letGo();
    expect(await stream.text()).toContain('event: answer');
    expect(work.atWork()).toBe(0);
    const left = await app.request('/api/ask', init);
    await left.body?.cancel();
    await expect.poll(work.atWork).toBe(0);
  });

  it('files of the whole corpus have places of their own', async () => {
    const { answer, underWay, letGo } = held();
    const { post, get, app } = sampleApp(answer, { work: createWorkSlots({ atOnce: 1, queue: 0, patienceMs: 60_000 }) });
    const pending = post('/api/ask', question);
    await expect.poll(underWay).toBe(1);
    expect((await (await get('/api/export/facts.jsonl')).text()).length).toBeGreaterThan(0);
    // Sixteen that nobody reads to the end: four places, twelve in line, and the next one is sent away.
    const unread = Array.from({ length: 16 }, () => app.request('/api/export/facts.jsonl'));
    await Promise.all(unread.slice(0, 4));
    expect((await get('/api/export/popolo.json')).status).toBe(503);
    for (const one of unread) await (await one).body?.cancel();
    expect((await get('/api/export/popolo.json')).status).toBe(200);
    // A refusal that is worded anew further out is no file that somebody reads.
    for (let n = 0; n < 17; n += 1) expect((await app.request('/api/export/facts.jsonl', { method: 'PUT' })).status).toBe(405);
    // Nobody reads the file of a HEAD.
    for (let n = 0; n < 17; n += 1) expect((await app.request('/api/export/facts.jsonl', { method: 'HEAD' })).status).toBe(200);
    expect((await get('/api/export/popolo.json')).status).toBe(200);
    letGo();
    await pending;
  });
});

describe('the time of an answer', () => {
  it('is bounded: 504, in a stream too', async () => {
    const { answer, letGo } = held();
    const { post, logged } = sampleApp(answer, { answerMs: 50 });
    const late = await post('/api/ask', question);
    expect(late.status).toBe(504);
    expect(await late.json()).toMatchObject({ type: '/problems/too-slow' });
    const streamed = await (await post('/api/ask', question, eventStream)).text();
    expect(streamed).toContain('/problems/too-slow');
    expect(logged).toEqual([]);
    letGo();
  });
});

describe('what is sent', () => {
  it('is refused where it is too large, too long, too deep or of unknown fields', async () => {
    const { post } = sampleApp();
    expect((await post('/api/ask', { question: 'x'.repeat(600_000) })).status).toBe(413);
    expect((await post('/api/ask', { question: 'x'.repeat(1_001) })).status).toBe(400);
    expect((await post('/api/ask', { question: 'Qui ?', history: Array(21).fill('Qui ?') })).status).toBe(400);
    expect((await post('/api/ask', { question: 'Qui ?', model: 'x' })).status).toBe(400);
    expect((await post('/api/ask', `{"question":${'['.repeat(100_000)}`)).status).toBe(400);
    const { status } = await post('/api/verify', { actId: 'x'.repeat(501), start: 0, end: 1, quote: 'x' });
    expect(status).toBe(400);
  });
});

describe('connections', () => {
  it('beyond the most are closed, and the others go on', async () => {
    const server = await startServer({
      config: { host: '127.0.0.1', port: 0, maxConnections: 2 },
      reader: memoryReader(sampleCorpus),
      answer: async ({ question: asked }) => sampleAnswer(asked),
    });
    const { hostname, port } = new URL(server.url);
    const open = () =>
      new Promise<'closed' | 'answered'>((resolve) => {
        const socket = connect(Number(port), hostname);
        socket.on('connect', () => socket.write('GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n'));
        socket.on('data', () => resolve('answered'));
        socket.on('error', () => resolve('closed'));
        socket.on('close', () => resolve('closed'));
        sockets.push(socket);
      });
    const sockets: ReturnType<typeof connect>[] = [];
    expect([await open(), await open(), await open()]).toEqual(['answered', 'answered', 'closed']);
    sockets[0]?.destroy();
    await expect.poll(open, { timeout: 5_000 }).toBe('answered');
    for (const socket of sockets) socket.destroy();
    await server.close();
  });
});
