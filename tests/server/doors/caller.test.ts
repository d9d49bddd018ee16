import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { callerFrom } from '../../../server/doors/caller.ts';

/** A request as node:http hands it over, from `address` with these headers. */
function from(address: string, headers: Record<string, string> = {}): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  const incoming = new IncomingMessage(socket);
  Object.assign(incoming.headers, { host: 'localhost:3000', ...headers });
  return incoming;
}

describe('who calls', () => {
  it('is the connection’s address where no proxy is trusted, whatever the headers say', () => {
    const caller = callerFrom([]);
    expect(caller(from('203.0.113.9', { 'x-forwarded-for': '198.51.100.1', 'x-forwarded-proto': 'https' }))).toEqual({
      address: '203.0.113.9',
      isLocal: false,
      isHttps: false,
    });
  });

  it('is who a trusted proxy names, up to the first that is not trusted', () => {
    const caller = callerFrom(['loopback', '10.0.0.0/8']);
    const headers = { 'x-forwarded-for': '192.0.2.66, 198.51.100.7, 10.1.2.3', 'x-forwarded-proto': 'https' };
    expect(caller(from('127.0.0.1', headers))).toEqual({ address: '198.51.100.7', isLocal: false, isHttps: true });
    // Whoever comes past the proxy is not believed.
    expect(caller(from('203.0.113.9', headers))).toEqual({ address: '203.0.113.9', isLocal: false, isHttps: false });
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('is local from %s, and not once a proxy has left its mark', (address) => {
    const caller = callerFrom([]);
    expect(caller(from(address)).isLocal).toBe(true);
    for (const mark of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip', 'x-forwarded-host']) {
      expect(caller(from(address, { [mark]: '127.0.0.1' })).isLocal, mark).toBe(false);
    }
  });

  it('is not local under a name that was made to lead to this machine', () => {
    expect(callerFrom([])(from('127.0.0.1', { host: 'rebound.example:3000' })).isLocal).toBe(false);
    expect(callerFrom([])(from('127.0.0.1', { host: '' })).isLocal).toBe(false);
  });

  it('counts an IPv6 network as one, and two networks as two', () => {
    const { address } = callerFrom([])(from('2001:db8:1:2::1'));
    expect(callerFrom([])(from('2001:db8:1:2:ffff::9')).address).toBe(address);
    expect(callerFrom([])(from('2001:db8:1:3::1')).address).not.toBe(address);
    expect(callerFrom([])(from('::ffff:203.0.113.9')).address).toBe('203.0.113.9');
  });
});
