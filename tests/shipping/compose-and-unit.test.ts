import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig, settings } from '../../config.ts';
import { imageEnv } from './dockerfile.ts';

const root = join(import.meta.dirname, '../..');
const text = z.string();
const texts = z.array(text);

/** The keys of the Compose Specification that compose.yaml uses, as it types them: another key or another type is a fault. */
const service = z.strictObject({
  ...{ build: text, image: text, restart: z.enum(['unless-stopped', 'on-failure']), read_only: z.boolean(), tmpfs: texts, cap_drop: texts },
  ...{ security_opt: texts, pids_limit: z.int(), mem_limit: text, stop_grace_period: text, ports: texts, volumes: texts, profiles: texts },
  ...{ command: texts, entrypoint: texts, environment: z.record(text, text), healthcheck: z.strictObject({ disable: z.literal(true) }) },
  env_file: z.array(z.strictObject({ path: text, required: z.boolean() })),
  depends_on: z.union([texts, z.record(text, z.strictObject({ condition: z.enum(['service_healthy', 'service_started']) }))]),
  configs: z.array(z.strictObject({ source: text, target: text })),
});
const compose = z.strictObject({
  'x-greffier': service.partial(),
  services: z.record(text, service.partial()),
  configs: z.record(text, z.strictObject({ content: text })),
  volumes: z.record(text, z.null()),
});

const { services, volumes, configs } = compose.parse(parse(readFileSync(join(root, 'compose.yaml'), 'utf8'), { merge: true }));

it('compose.yaml: a server, a bot and, by choice, a storage, which name what there is', () => {
  expect(Object.keys(services)).toEqual(['web', 'bot', 'storage', 'bucket']);
  expect(services.web?.profiles).toBeUndefined();
  expect([services.bot?.profiles, services.storage?.profiles]).toEqual([['bot'], ['s3']]);
  for (const { volumes: mounts = [], configs: files = [], depends_on: needed = [] } of Object.values(services)) {
    for (const [source = ''] of mounts.map((mount) => mount.split(':')))
      if (!source.startsWith('.')) expect(volumes).toHaveProperty(source);
    for (const { source } of files) expect(configs).toHaveProperty(source);
    for (const name of Array.isArray(needed) ? needed : Object.keys(needed)) expect(services).toHaveProperty(name);
  }
});

it('compose.yaml: Greffier may write nowhere but in its volumes and /tmp, has no right of root, and is reached by this machine alone', () => {
  for (const one of [services.web, services.bot]) {
    expect(one).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(one?.tmpfs?.[0]).toMatch(/^\/tmp:/);
  }
  expect(services.web?.ports?.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
});

it('compose.yaml and the Dockerfile set what settings there are, to values that they take', () => {
  for (const [name, value] of Object.entries({ ...imageEnv, ...services.web?.environment, ...services.bot?.environment })) {
    if (name === 'NODE_ENV') continue;
    expect(Object.keys(settings)).toContain(name);
    expect(() => readConfig({ [name]: value.replace(/\$\{\w+:-([^}]*)\}/, '$1') })).not.toThrow();
  }
});

it('the storage is given its key as JSON that it can read', () => {
  const identities = z.object({
    identities: z.array(z.object({ credentials: z.array(z.strictObject({ accessKey: text, secretKey: text })) })),
  });
  expect(identities.parse(JSON.parse(configs.s3?.content ?? '')).identities).toHaveLength(1);
});

const unit = join(root, 'deploy/greffier.service');

it('the unit of systemd sets what settings there are, and shuts what is not needed', () => {
  const lines = readFileSync(unit, 'utf8').split('\n');
  const set = lines.filter((line) => line.startsWith('Environment=')).flatMap((line) => line.slice('Environment='.length).split(' '));
  for (const name of set.map((pair) => pair.split('=')[0] ?? '')) expect([...Object.keys(settings), 'NODE_ENV']).toContain(name);
  for (const line of [
    'DynamicUser=yes',
    'ProtectSystem=strict',
    'ProtectHome=yes',
    'PrivateTmp=yes',
    'NoNewPrivileges=yes',
    'CapabilityBoundingSet=',
  ])
    expect(lines).toContain(line);
});

it.skipIf(!hasSystemd())('the unit of systemd is one that systemd takes, and exposes little', () => {
  execFileSync('systemd-analyze', ['verify', '--recursive-errors=no', unit], { stdio: 'pipe' });
  const judged = execFileSync('systemd-analyze', ['security', '--offline=yes', '--no-pager', '--threshold=20', unit], { stdio: 'pipe' });
  // Tenths: 20 is 2.0 of 10, which systemd calls OK.
  expect(judged.toString()).toMatch(/Overall exposure level/);
});

function hasSystemd(): boolean {
  try {
    return Number(/systemd (\d+)/.exec(execFileSync('systemd-analyze', ['--version']).toString())?.[1]) >= 250;
  } catch {
    return false;
  }
}
