import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { createArrivals } from './limits/arrivals.ts';
import { cutSlowBodies, type SlowBodyLimits } from './limits/slow-bodies.ts';

export type RunningServer = {
  /** Where a browser on this machine finds it. */
  url: string;
  /** Takes no new connection, lets requests under way end, then cuts what is left. */
  close(): Promise<void>;
};

/** Answers a request that came over a connection. */
type ServerFetch = (request: Request, connection: HttpBindings) => Response | Promise<Response>;

/** How long requests under way may take to end when the server stops: within the ten seconds that supervisors wait before they kill. */
const patienceMs = 9_000;
const sweepMs = 50;
const arrivalMs = 250;

/**
 * Who is slow is cut, in milliseconds: the head of a request, all of it (200 MB on a line of 2 Mbit/s; a body that hardly moves is cut much
 * sooner), and a connection that is kept for a next one.
 */
const timeouts = { headersTimeout: 10_000, requestTimeout: 900_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 2_000 };

/** Says which setting to change when the server can't listen. */
class ListenError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ListenError';
    this.code = code;
  }
}

export type ListenOptions = {
  host: string;
  port: number;
  /** Connections that are open at once; those beyond are closed. */
  maxConnections: number;
  /** A connection on which nothing has moved for so long is cut: longer than an answer may take. */
  silenceMs: number;
  slowBodies?: SlowBodyLimits;
};

/** Serves a fetch handler over HTTP. Port 0 takes any free one. */
export async function listen(
  fetch: ServerFetch,
  { host, port, maxConnections, silenceMs, slowBodies }: ListenOptions,
): Promise<RunningServer> {
  const arrivals = createArrivals();
  const server = createAdaptorServer({
    fetch: async (request, connection) => {
      await arrivals.settled();
      // A plain server of HTTP/1.1 (no TLS options): the connection is one of node:http.
      return fetch(request, connection as HttpBindings);
    },
    serverOptions: timeouts,
  }) as Server;
  server.on('connection', arrivals.arrive);
  cutSlowBodies(server, slowBodies);
  server.maxConnections = maxConnections;
  server.setTimeout(silenceMs);
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
    // A connection that is kept alive becomes idle when its answer is sent, and would hold the server for seconds more. The first moment is
    // left to questions that are on their way over a connection that is open already.
    let sweep: NodeJS.Timeout | undefined;
    const begin = setTimeout(() => {
      sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    }, arrivalMs);
    // Not the HTTP server's own close, which would cut those connections at once.
    NetServer.prototype.close.call(server, () => {
      clearTimeout(cut);
      clearTimeout(begin);
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
