import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig, readStartConfig } from '../../../config.ts';
import { embedderFor } from '../../../corpus/embed/embedder-for.ts';
import { openStore } from '../../../corpus/store/open-store.ts';
import { type DoctorDeps, examine, showFindings } from '../../../server/doctor/examine.ts';
import { startServer } from '../../../server/main.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { sampleAnswer, sampleCorpus } from '../../support/sample-corpus.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'greffier-doctor-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** An examination with settings of the test's own; what Discord and models are asked goes to this machine. */
async function examined(env: Record<string, string> = {}, deps: Partial<DoctorDeps> = {}) {
  const settings = { LANCEDB_URI: join(folder, 'store'), REPORTS_FILE: join(folder, 'reports.jsonl'), PORT: '0', ...env };
  const findings = await examine({
    node: { version: '20.19.4', needed: '20.19' },
    readSettings: () => readStartConfig(settings),
    embedder: ({ embeddings }) => embedderFor(embeddings),
    openStore: ({ lancedbUri, embeddings }) => openStore({ uri: lancedbUri, embedder: embedderFor(embeddings) }),
    fetch: globalThis.fetch,
    ...deps,
  });
  return {
    text: showFindings(findings, 'en'),
    french: showFindings(findings, 'fr'),
    faults: findings.filter(({ level }) => level === 'fault'),
  };
}

/** Something that answers each request the same way, and its address. */
async function answering(status: number, body: string) {
  const server = createServer((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe('the doctor', () => {
  it('finds nothing to mend on a new clone, in both languages', async () => {
    const { text, french, faults } = await examined();
    expect(faults).toEqual([]);
    expect(text).toContain('All is well.');
    expect(text).toContain('"npm start" or "npm run ingest" writes it');
    expect(french).toContain('Tout est en ordre.');
  });

  it('tells every fault of settings, folders and files at once', async () => {
    await writeFile(join(folder, 'file'), '');
    const { text, faults } = await examined({
      PORT: 'x',
      CORPUS_DIR: join(folder, 'none'),
      LANCEDB_URI: join(folder, 'file'),
      ALERTS_FILE: 'none.json',
    });
    expect(faults).toHaveLength(4);
    for (const name of ['PORT', 'CORPUS_DIR', 'LANCEDB_URI', 'ALERTS_FILE']) expect(text).toContain(`Setting: ${name}=`);
    expect(text).toContain('4 things to mend.');
  });

  it('shows no token and no key of a setting that is wrong', () => {
    expect(() => readConfig({ ADMIN_TOKEN: 'hunter2', API_TOKENS: 'hunter2' })).toThrow(/ADMIN_TOKEN=….*npm run token/);
    expect(() => readConfig({ ADMIN_TOKEN: 'hunter2' })).not.toThrow(/hunter2/);
  });

  it.each([
    ['an old Node', {}, { node: { version: '18.20.0', needed: '20.19' } }, 'install Node 20.19'],
    ['an unknown embedder', { EMBEDDINGS: 'nowhere:x' }, {}, 'names no embedder'],
    ['a model that is away', { MODEL: 'ollama:x', MODEL_BASE_URL: 'http://127.0.0.1:1' }, {}, 'does not respond'],
    ['Discord out of reach', { DISCORD_TOKEN: 'x', DISCORD_API: 'http://127.0.0.1:1' }, {}, 'out of reach'],
    ['a host of another machine', { HOST: '192.0.2.1' }, {}, 'Port: '],
  ])('says what to do about %s', async (_, env, deps, words) => {
    const { text, faults } = await examined(env, deps);
    expect(faults).toHaveLength(1);
    expect(text).toContain(words);
  });

  it('says what to do about an empty folder of acts and a manifest that is broken', async () => {
    const acts = await mkdtemp(join(folder, 'acts-'));
    await writeFile(join(acts, 'corpus.json'), '{');
    const { text, faults } = await examined({ CORPUS_DIR: acts });
    expect(faults).toHaveLength(2);
    expect(text).toMatch(/No act in .*\n.*corpus\.json is not valid JSON/);
  });

  it('asks Discord whether it knows the token', async () => {
    const discord = await answering(200, '{"username":"greffe"}');
    expect((await examined({ DISCORD_TOKEN: 'x', DISCORD_API: discord.url })).text).toContain('Discord knows the bot as greffe');
    await discord.close();
    const refusing = await answering(401, '{}');
    expect((await examined({ DISCORD_TOKEN: 'x', DISCORD_API: refusing.url })).text).toContain('does not know this DISCORD_TOKEN');
    await refusing.close();
  });

  it('tells a port that another program has from a Greffier that runs', async () => {
    const other = await answering(200, '{"hello":1}');
    expect((await examined({ PORT: String(other.port) })).text).toContain('used by another program');
    await other.close();
    const reader = memoryReader(sampleCorpus);
    const server = await startServer({
      config: { host: '127.0.0.1', port: 0 },
      reader,
      answer: async ({ question }) => sampleAnswer(question),
    });
    expect((await examined({ PORT: new URL(server.url).port })).text).toContain('already');
    await server.close();
  });

  it('notes a proxy that would be counted as every reader', async () => {
    expect((await examined({ PUBLIC_URL: 'https://actes.example.fr' })).text).toContain('TRUST_PROXY');
    expect((await examined({ PUBLIC_URL: 'https://actes.example.fr', TRUST_PROXY: 'loopback' })).text).not.toContain('TRUST_PROXY');
  });
});
