import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeToken } from '../../../server/doors/tokens.ts';
import { createEntrance, openEntrance } from '../../../server/entrance.ts';
import { startServer } from '../../../server/main.ts';
import { createLogger, errorLog, type LogLevel } from '../../../server/operation/logger.ts';
import { createMetrics } from '../../../server/operation/metrics.ts';
import { routeFinder } from '../../../server/operation/route-of.ts';
import { openReportLog, readReports } from '../../../server/reports/report-log.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { sampleAnswer, sampleCorpus } from '../../support/sample-corpus.ts';
import { sampleApp } from '../routes/sample-app.ts';

const reader = memoryReader(sampleCorpus);
const answer = async ({ question }: { question: string }) => sampleAnswer(question);
const json = { 'content-type': 'application/json' };

function logTo(level: LogLevel) {
  const lines: string[] = [];
  return { lines, logger: createLogger(level, { write: (line) => lines.push(line) }) };
}

describe('logs', () => {
  /** An app behind the entrance, and the lines that it logs. */
  function logged(level: LogLevel) {
    const { lines, logger } = logTo(level);
    const { app } = sampleApp(
      async ({ question }) => {
        if (question.includes('panne')) throw new Error('disk on fire', { cause: new Error('short circuit') });
        return sampleAnswer(question);
      },
      { log: errorLog(logger) },
    );
    const entrance = createEntrance({
      inside: (request) => app.fetch(request),
      settings: openEntrance,
      logger,
      metrics: createMetrics(),
      routeOf: routeFinder(app.routes),
      isStopping: () => false,
    });
    const connection = { incoming: { socket: { remoteAddress: '203.0.113.77' }, headers: { host: 'localhost' } } };
    const request = (path: string, init: RequestInit = {}) => entrance.request(path, init, connection);
    return { lines, request };
  }

  it('are one JSON a line with the id of the request, and no question, address, token or query', async () => {
    const { lines, request } = logged('debug');
    const headers = { ...json, authorization: 'Bearer hunter2', 'x-request-id': 'r-1' };
    await request('/api/ask?secret=hunter2', { method: 'POST', headers, body: JSON.stringify({ question: 'Une question secrète ?' }) });
    await request('/api/acts?q=secrète', { headers });
    const entries = lines.map((line) => JSON.parse(line));
    expect(entries[0]).toMatchObject({ level: 'info', event: 'request', requestId: 'r-1', method: 'POST', path: '/api/ask', status: 200 });
    expect(entries[0].at).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(lines.join('')).not.toMatch(/secr|hunter2|203\.0\.113|localhost/);
  });

  it('tell a failure with its cause and its request, at every level but silent', async () => {
    const { lines, request } = logged('error');
    const response = await request('/api/ask', {
      method: 'POST',
      headers: { ...json, 'x-request-id': 'r-2' },
      body: JSON.stringify({ question: 'Une panne secrète ?' }),
    });
    expect(await response.json()).toEqual({
      type: '/problems/internal',
      title: expect.any(String),
      status: 500,
      detail: expect.any(String),
    });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'error',
      event: 'failure',
      requestId: 'r-2',
      path: '/api/ask',
      message: 'disk on fire',
      cause: 'short circuit',
      stack: expect.stringContaining('operation.test'),
    });
    expect(lines[0]).not.toContain('secrète');
    expect(logTo('silent').lines).toEqual([]);
  });
});

describe('metrics', () => {
  it('count requests by route and status, refusals, answers, work and what the store holds', async () => {
    const { hash } = makeToken();
    const server = await startServer({
      config: { host: '127.0.0.1', port: 0, apiTokens: [hash] },
      reader,
      answer,
      updatedAt: async () => '2026-01-02T03:04:05.000Z',
    });
    for (const path of ['/api/health', '/api/health', '/api/acts/x', '/nowhere/203.0.113.9']) await fetch(server.url + path);
    await server.api(new Request('http://in.process/api/ask', { method: 'POST', headers: json, body: '{"question":"Qui ?"}' }));
    const text = await (await fetch(`${server.url}/metrics`)).text();
    for (const line of [
      'greffier_http_requests_total{method="GET",route="/api/health",status="200"} 2',
      'greffier_http_requests_total{method="GET",route="/api/acts/:id",status="401"} 1',
      'greffier_http_request_duration_seconds_count{route="/api/health"} 2',
      'greffier_refused_total{problem="unauthorized"} 2',
      'greffier_answers_total{status="answered"} 1',
      `greffier_corpus{what="acts"} ${(await reader.coverage()).acts}`,
      'greffier_store_readable 1',
      'greffier_work{state="waiting"} 0',
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag_seconds',
      'greffier_dropped_claims_total',
      'greffier_replaced_claims_total',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).toMatch(/greffier_ingested_timestamp_seconds 1767323045/);
    expect(text).not.toContain('203.0.113.9');
    await server.close();
  });
});

describe('the file of reports', () => {
  const report = { question: 'Qui ?', lang: 'fr', answer: 'Moi.', citations: [], words: 'Non.' } as const;

  it.skipIf(process.platform !== 'linux')('on a full disk is told as not kept, and logged', async () => {
    const { post, logged } = sampleApp(undefined, { reports: openReportLog('/dev/full') });
    const response = await post('/api/reports', report);
    expect(response.status).toBe(507);
    expect(await response.json()).toMatchObject({ type: '/problems/not-kept' });
    expect(logged).toMatchObject([{ code: 'ENOSPC' }]);
  });

  it('takes reports again once there is room, the first of them on a line of its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'greffier-full-'));
    const blocked = join(folder, 'blocked');
    const log = openReportLog(join(blocked, 'reports.jsonl'));
    const { writeFile } = await import('node:fs/promises');
    await writeFile(blocked, 'a file where the folder should be');
    await expect(log.keep({ ...report, citations: [] })).rejects.toThrow();
    await rm(blocked);
    await log.keep({ ...report, citations: [] });
    expect(await readFile(join(blocked, 'reports.jsonl'), 'utf8')).toMatch(/^\n\{/);
    expect((await readReports(join(blocked, 'reports.jsonl'))).reports).toHaveLength(1);
    await rm(folder, { recursive: true });
  });
});
