import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type RunningServer } from '../../../server/listen.ts';

let server: RunningServer;
beforeAll(async () => {
  const slowBodies = { graceMs: 300, bytesPerSecond: 20_000, everyMs: 50 };
  const respond = async (request: Request) => new Response(String((await request.text()).length));
  server = await listen(respond, { host: '127.0.0.1', port: 0, maxConnections: 10, silenceMs: 60_000, slowBodies });
});
afterAll(() => server.close());

/** Sends a body in so many pieces of so many bytes, one each 50 ms; what came back, '' where the connection was cut. */
function send(pieces: number, bytes: number): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let heard = '';
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${pieces * bytes}\r\n\r\n`);
    let sent = 0;
    const timer = setInterval(() => {
      socket.write('x'.repeat(bytes));
      sent += 1;
      if (sent === pieces) clearInterval(timer);
    }, 50);
    socket.on('data', (data) => {
      heard += data.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve(heard);
    });
  });
}

it('a body that comes slowly and steadily is taken, however long it takes', { timeout: 60_000 }, async () => {
  // Over a second, at some ten times the least: a busy machine may be slower.
  expect(await send(20, 10_000)).toMatch(/200 OK[\s\S]*200000$/);
});

it('a body that hardly moves is cut, before it is whole', { timeout: 60_000 }, async () => {
  expect(await send(10_000, 10)).toBe('');
});

it('a small body that is slow for a moment is taken', { timeout: 60_000 }, async () => {
  expect(await send(2, 10)).toMatch(/200 OK[\s\S]*20$/);
});
