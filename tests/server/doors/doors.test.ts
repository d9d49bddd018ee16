import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../config.ts';
import type { Caller } from '../../../server/doors/caller.ts';
import { doorOf, passage } from '../../../server/doors/doors.ts';
import { stewardName } from '../../../server/doors/steward.ts';
import { hashOf, makeToken, matching, tokenOf } from '../../../server/doors/tokens.ts';

const away: Caller = { address: '203.0.113.9', isLocal: false, isHttps: true };
const here: Caller = { ...away, isLocal: true };
const reader = makeToken();
const admin = makeToken();
const bearer = ({ token }: { token: string }) => `Bearer ${token}`;

describe('tokens', () => {
  it('are long, differ, and only their hash is needed to know them', () => {
    expect(reader.token).not.toBe(admin.token);
    expect(reader.token.length).toBeGreaterThan(40);
    expect(matching(reader.token, [admin.hash, reader.hash])).toBe(reader.hash);
    expect(matching(reader.hash, [reader.hash])).toBeUndefined();
    expect(matching('', [reader.hash])).toBeUndefined();
  });

  it('come as Bearer, or as the password of Basic', () => {
    const basic = (words: string) => `Basic ${Buffer.from(words).toString('base64')}`;
    expect(tokenOf('bearer abc')).toBe('abc');
    expect(tokenOf(basic('anyone:abc'))).toBe('abc');
    for (const none of [undefined, '', 'Bearer', 'Bearer ', 'Digest abc', basic('abc'), 'Basic ***']) expect(tokenOf(none)).toBeUndefined();
  });
});

describe('doors', () => {
  it.each([
    ['/api/ask', 'reading'],
    ['/', 'reading'],
    ['/api/acts/metrics', 'reading'],
    ['/api/health', 'open'],
    ['/assets/style.css', 'open'],
    ['/metrics', 'admin'],
    ['/metrics/', 'admin'],
    ['/api/reports', 'admin'],
    ['/admin', 'admin'],
    ['/admin/acts', 'admin'],
    ['/administration', 'reading'],
  ])('%s has the door %s', (path, door) => {
    expect(doorOf(path)).toBe(door);
  });

  const closed = { apiTokens: [reader.hash], adminToken: admin.hash };
  const open = { apiTokens: [], adminToken: '' };

  it('reading is open until there are tokens for it', () => {
    expect(passage('reading', undefined, away, open).passes).toBe(true);
    expect(passage('reading', undefined, away, closed)).toMatchObject({ passes: false, problem: 'unauthorized' });
    expect(passage('reading', undefined, here, closed)).toMatchObject({ passes: false });
    expect(passage('reading', bearer(reader), away, closed)).toMatchObject({ passes: true, client: hashOf(reader.token) });
    expect(passage('reading', bearer(admin), away, closed).passes).toBe(true);
    expect(passage('reading', 'Bearer wrong', away, closed)).toMatchObject({ passes: false, problem: 'unauthorized' });
  });

  it('what is the administrator’s takes that token, or this machine', () => {
    expect(passage('admin', bearer(admin), away, closed).passes).toBe(true);
    expect(passage('admin', undefined, here, closed).passes).toBe(true);
    expect(passage('admin', bearer(reader), away, closed)).toMatchObject({ passes: false, problem: 'forbidden' });
    expect(passage('admin', undefined, away, closed)).toMatchObject({ passes: false, problem: 'unauthorized' });
    // No token is set: none would help.
    expect(passage('admin', 'Bearer ', away, open)).toMatchObject({ passes: false, problem: 'forbidden' });
  });
});

it('a token may have a name in the settings, which the journal tells; several administrators are told apart', () => {
  const [anna, mayor, reader] = [makeToken(), makeToken(), makeToken()];
  const settings = { apiTokens: [`Accueil:${reader.hash}`], adminToken: `Anne-Laure Brossard:${anna.hash}, ${mayor.hash}` };
  const outside = away;
  const by = (door: 'reading' | 'admin', { token }: { token: string }) => {
    const pass = passage(door, `Bearer ${token}`, outside, settings);
    return [pass.passes, stewardName(pass.client)];
  };
  expect(by('admin', anna)).toEqual([true, 'Anne-Laure Brossard']);
  expect(by('admin', mayor)).toEqual([true, `token ${mayor.hash.slice(0, 8)}`]);
  expect(by('reading', reader)).toEqual([true, 'Accueil']);
  expect(by('admin', reader)[0]).toBe(false);
  expect(readConfig({ ADMIN_TOKEN: settings.adminToken }).adminToken).toBe(settings.adminToken);
  expect(() => readConfig({ ADMIN_TOKEN: `deux:points:${anna.hash}` })).toThrow('ADMIN_TOKEN');
});
