import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConfigError, loadConfig, readConfig, settings } from '../config.ts';

afterEach(() => vi.unstubAllEnvs());

describe('readConfig', () => {
  it('has a default for every setting', () => {
    expect(readConfig({})).toEqual({
      corpusDir: 'corpus/acts',
      lancedbUri: 'data',
      s3Endpoint: '',
      s3Region: '',
      s3AccessKeyId: '',
      s3SecretAccessKey: '',
      s3PathStyle: 'yes',
      lancedbApiKey: '',
      lancedbRegion: '',
      lancedbHost: '',
      port: 3000,
      host: '127.0.0.1',
      embeddings: 'builtin',
      model: '',
      modelBaseUrl: '',
      modelApiKey: '',
      modelTimeout: 20,
      modelConcurrency: 4,
      modelDailyTokens: 0,
      embeddingsBaseUrl: '',
      embeddingsApiKey: '',
      reportsFile: 'data/reports.jsonl',
      publicUrl: '',
      publishNatures: ['DE', 'AR', 'CC', 'BF', 'AU'],
      keepUnanswered: '',
      journalFile: 'data/journal.jsonl',
      uploadMb: 50,
      logLevel: 'info',
      apiTokens: [],
      adminToken: '',
      corsOrigins: [],
      rateLimit: 600,
      trustProxy: [],
      concurrentRequests: 8,
      queuedRequests: 128,
      queueSeconds: 3,
      maxConnections: 1000,
      answerSeconds: 30,
      serverToken: '',
      scdlSiret: [],
      scdlMatiere: '',
      dataLicence: '',
      alertsFile: '',
      alertsSecret: '',
      serverUrl: 'http://127.0.0.1:3000',
      discordToken: '',
      discordGuild: '',
      discordApi: 'https://discord.com/api',
      logQuestions: 'no',
      chromiumPath: '',
    });
  });

  it('takes what is set and treats an empty variable as unset', () => {
    const config = readConfig({ PORT: '8080', HOST: '', LANCEDB_URI: ' s3://depot/actes ', EMBEDDINGS: 'builtin:256' });
    expect(config).toMatchObject({ port: 8080, host: '127.0.0.1', lancedbUri: 's3://depot/actes', embeddings: 'builtin:256' });
  });

  it.each(['99999', '-1', '30.5', 'http', '3000; rm'])('refuses PORT=%s and says what to do', (port) => {
    expect(() => readConfig({ PORT: port })).toThrow(/PORT=.*whole number from 0 to 65535/);
  });

  it('takes addresses with or without a slash at their end, and nothing that is no web address', () => {
    expect(readConfig({ PUBLIC_URL: 'https://actes.example.fr/' }).publicUrl).toBe('https://actes.example.fr');
    expect(() => readConfig({ SERVER_URL: 'file:///etc' })).toThrow(/SERVER_URL=.*http:/);
  });

  it('tells every fault at once, each with its variable, its value and what to do', () => {
    try {
      readConfig({ PORT: 'x', EMBEDDINGS: 'Built in' });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as ConfigError).faults).toEqual([
        'EMBEDDINGS="Built in": give the name of an embedder, for instance builtin.',
        'PORT="x": give a whole number from 0 to 65535.',
      ]);
    }
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

  it('sets every setting to its default, and nothing else', () => {
    expect(Object.keys(parseEnv(example)).sort()).toEqual(Object.keys(settings).sort());
    expect(readConfig(parseEnv(example))).toEqual(readConfig({}));
  });

  it('explains each setting in the words of config.ts', () => {
    for (const [name, { about }] of Object.entries(settings)) expect(example).toContain(`# ${about}\n${name}=`);
  });
});

describe('loadConfig', () => {
  it('reads a .env file, which what is already set overrides', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'greffier-env-')), '.env');
    writeFileSync(file, 'PORT=4001\nHOST=0.0.0.0\n');
    vi.stubEnv('PORT', '4002');
    vi.stubEnv('HOST', undefined);
    expect(loadConfig(file)).toMatchObject({ port: 4002, host: '0.0.0.0' });
  });

  it('does without the file', () => {
    vi.stubEnv('PORT', '4003');
    expect(loadConfig('/no/such/folder/.env').port).toBe(4003);
  });
});
