import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Fetch } from './client.ts';

export type RunningServer = {
  /** Where a browser on this machine finds it. */
  url: string;
  /** Takes no new connection, lets requests under way end, then cuts what is left. */
  close(): Promise<void>;
};

/** How long requests under way may take to end when the server stops. */
const patienceMs = 10_000;
const sweepMs = 50;

/** Says which setting to change when the server can't listen. */
class ListenError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ListenError';
    this.code = code;
  }
}

/** Serves a fetch handler over HTTP. Port 0 takes any free one. */
export async function listen(fetch: Fetch, { host, port }: { host: string; port: number }): Promise<RunningServer> {
  // Without TLS options the adaptor makes a plain HTTP server.
  const server = createAdaptorServer({ fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return { url: `http://${urlHost(host)}:${bound}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
    // A connection that is kept alive becomes idle when its answer is sent, and would hold the server for seconds more.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });
}

/** All interfaces of the machine include its own; an IPv6 address stands in brackets. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): ListenError {
  if (cause.code === 'EADDRINUSE') {
    return new ListenError('portInUse', `Port ${port} on ${host} is in use: stop what uses it, or set PORT to another.`, { cause });
  }
  if (cause.code === 'EACCES') {
    return new ListenError('portForbidden', `Port ${port} needs rights that this user lacks: set PORT to 1024 or more.`, { cause });
  }
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND') {
    return new ListenError('unknownHost', `${host} is no address of this machine: set HOST to 127.0.0.1 or 0.0.0.0.`, { cause });
  }
  return new ListenError('cannotListen', `Can't listen on ${host}, port ${port}: ${cause.message}`, { cause });
}
