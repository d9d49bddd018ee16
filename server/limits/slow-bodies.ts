import type { IncomingMessage, Server } from 'node:http';

/** How slowly a request may arrive. */
export type SlowBodyLimits = {
  /** A body that is whole by then may have come as slowly as it likes. */
  graceMs: number;
  /** What has to have come in each second after, on average: a document of 30 MB takes 4 minutes on a line of 1 Mbit/s, 125,000 bytes a second. */
  bytesPerSecond: number;
  /** How often that is looked at. */
  everyMs: number;
};

const usual: SlowBodyLimits = { graceMs: 20_000, bytesPerSecond: 8_192, everyMs: 2_000 };

/** Cuts the connection of who sends a body more slowly than any line is, to hold a connection open. */
export function cutSlowBodies(server: Server, { graceMs, bytesPerSecond, everyMs }: SlowBodyLimits = usual): void {
  server.on('request', (request: IncomingMessage) => {
    const { socket, headers } = request;
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return;
    const began = performance.now();
    const before = socket.bytesRead;
    const timer = setInterval(() => {
      const ms = performance.now() - began;
      if (request.complete) clearInterval(timer);
      else if (ms > graceMs && ((socket.bytesRead - before) / ms) * 1_000 < bytesPerSecond) socket.destroy();
    }, everyMs);
    timer.unref();
    request.once('close', () => clearInterval(timer));
  });
}
