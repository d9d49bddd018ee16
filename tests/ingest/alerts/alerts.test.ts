import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../config.ts';
import type { Act } from '../../../corpus/record/act.ts';
import { openAlertLedger } from '../../../ingest/alerts/alert-ledger.ts';
import { alertMessage } from '../../../ingest/alerts/alert-message.ts';
import { readSubjects } from '../../../ingest/alerts/read-subjects.ts';
import { runAlerts } from '../../../ingest/alerts/run-alerts.ts';
import { sendAlerts } from '../../../ingest/alerts/send-alerts.ts';
import { actOf } from '../../support/act-builder.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { storeOf } from '../../support/store-of.ts';
import { corpusFolder, registerExtract } from '../../support/write-acts.ts';

const secret = Buffer.from('a secret of the tests, long enough').toString('base64');
const act = (id: string, date: string, text: string) => actOf({ id, sessionDate: date, title: `Délibération ${id}`, text }, []);
const lanterns = act('D1', '2021-01-05', 'Les lanternes du quai.');
const more = act('D2', '2021-02-05', 'Encore des lanternes.');
const bridge = act('D3', '2021-02-05', 'Le pont.');

type Received = { headers: Record<string, string>; body: string };
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A receiver on this machine that answers each request with the next of `answers`, then 204. */
async function receiver(...answers: { status: number; headers?: Record<string, string> }[]) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      received.push({ headers: Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)])), body });
      const { status, headers } = answers.shift() ?? { status: 204 };
      response.writeHead(status, headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

const folder = () => mkdtemp(join(tmpdir(), 'greffier-alerts-'));

async function follower(url: string) {
  const file = join(await folder(), 'sent.jsonl');
  const waited: number[] = [];
  const run = async (acts: Act[]) =>
    sendAlerts({
      reader: memoryReader({ acts }),
      subjects: [{ name: 'Éclairage', words: 'lanternes', url }],
      ledger: await openAlertLedger(file),
      publicUrl: 'https://actes.example',
      secret,
      now: () => new Date(),
      fetch,
      wait: async (ms) => {
        waited.push(ms);
      },
    });
  return { run, waited, file };
}

describe('alerts by subject', () => {
  it('posts what is new on a subject, once, signed so that a receiver can verify it', async () => {
    const { url, received } = await receiver();
    const { run } = await follower(url);
    expect(await run([lanterns])).toEqual({ sent: 0, failed: [] });
    expect(await run([lanterns, more, bridge])).toEqual({ sent: 1, failed: [] });
    expect(await run([lanterns, more, bridge])).toEqual({ sent: 0, failed: [] });
    expect(received).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({
      type: 'act.new',
      data: { subject: 'Éclairage', act: { id: 'D2', sessionDate: '2021-02-05', url: 'https://actes.example/acts/D2' } },
    });
    expect(() => new Webhook(secret).verify(body.replace('D2', 'D9'), headers)).toThrow();
  });

  it('tries again where the message was surely not taken, and waits as asked', async () => {
    const { url, received } = await receiver({ status: 429, headers: { 'retry-after': '7' } }, { status: 503 });
    const { run, waited } = await follower(url);
    await run([]);
    expect(await run([lanterns])).toEqual({ sent: 1, failed: [] });
    expect(waited).toEqual([7_000, 2_000]);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('does not try again where it may have been taken, nor in the next run', async () => {
    const { url, received } = await receiver({ status: 500 });
    const { run } = await follower(url);
    await run([]);
    expect(await run([lanterns])).toEqual({ sent: 0, failed: [{ subject: 'Éclairage', actId: 'D1', reason: 'answered 500' }] });
    expect(await run([lanterns])).toEqual({ sent: 0, failed: [] });
    expect(received).toHaveLength(1);
  });

  it('gives up on a receiver that is not there, and says so', async () => {
    const { url } = await receiver();
    for (const close of closing.splice(0)) close();
    const { run, waited } = await follower(url);
    await run([]);
    expect((await run([lanterns])).failed).toMatchObject([{ actId: 'D1', reason: 'ECONNREFUSED' }]);
    expect(waited).toEqual([1_000, 2_000, 4_000]);
  });

  it('goes on after a ledger that a crash cut short', async () => {
    const { url, received } = await receiver();
    const { run, file } = await follower(url);
    await run([lanterns]);
    await writeFile(file, `${await readFile(file, 'utf8')}\n{"subject":"Écl`);
    expect(await run([lanterns, more])).toMatchObject({ sent: 1 });
    expect(await run([lanterns, more])).toMatchObject({ sent: 0 });
    expect(received).toHaveLength(1);
  });

  it('is a message on Discord that calls nobody', () => {
    const subject = { name: 'Éclairage', words: 'lanternes', url: 'https://discord.com/api/webhooks/1/abc' };
    const shouting = { ...lanterns, title: `@everyone ${'x'.repeat(3_000)}` };
    const { headers, body } = alertMessage({ subject, act: shouting, publicUrl: '', secret, now: new Date(0) });
    const message = JSON.parse(body);
    expect(message.allowed_mentions).toEqual({ parse: [] });
    expect(message.content.length).toBe(2_000);
    expect(headers).not.toHaveProperty('webhook-signature');
  });

  it('refuses a file of subjects that is out of form', async () => {
    const file = join(await folder(), 'alerts.json');
    for (const content of ['{', '[{"name":"a","url":"https://a.example"}]', '[{"name":"a","words":"x","url":"ftp://a"}]']) {
      await writeFile(file, content);
      await expect(readSubjects(file)).rejects.toMatchObject({ code: 'subjectsInvalid' });
    }
  });

  it('follows an ingestion of files', async () => {
    const { url, received } = await receiver();
    const corpus = await corpusFolder({
      'a.txt': registerExtract({ number: 'DEL2020_01', date: '3 février 2020', subject: 'les lanternes' }),
    });
    const alertsFile = join(await folder(), 'alerts.json');
    await writeFile(alertsFile, JSON.stringify([{ name: 'Éclairage', words: 'lanternes', url }]));
    const { uri } = await storeOf(corpus);
    const settings = readConfig({ ALERTS_FILE: alertsFile, CORPUS_DIR: corpus, LANCEDB_URI: uri });
    await runAlerts(settings);
    await writeFile(
      join(corpus, 'b.txt'),
      registerExtract({ number: 'DEL2020_02', date: '3 mars 2020', subject: 'les lanternes du parc' }),
    );
    await writeFile(join(corpus, 'c.txt'), registerExtract({ number: 'DEL2020_03', date: '3 mars 2020', subject: 'le pont' }));
    await storeOf(corpus, { uri });
    expect(await runAlerts(settings)).toEqual({ sent: 1, failed: [] });
    expect(JSON.parse(received[0]?.body ?? '{}')).toMatchObject({ data: { act: { id: 'DEL2020_02' } } });
    expect(received[0]?.headers).not.toHaveProperty('webhook-signature');
  });
});
