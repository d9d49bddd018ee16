import { type AppDeps, createApp } from './app.ts';
import type { Fetch } from './client.ts';
import { createEntrance, type EntranceSettings, openEntrance, type RefusalPage } from './entrance.ts';
import { frontDoor } from './front-door.ts';
import { createWorkSlots } from './limits/work-slots.ts';
import { listen, type RunningServer } from './listen.ts';
import { createLogger, errorLog, type LogLevel } from './operation/logger.ts';
import { createMetrics, observe } from './operation/metrics.ts';
import { routeFinder } from './operation/route-of.ts';

/** As config/limits.ts and config/doors.ts have them. What is left out: no limit of the rate, no token, and the usual places for work. */
export type ServerConfig = { host: string; port: number } & Partial<
  EntranceSettings & {
    concurrentRequests: number;
    queuedRequests: number;
    queueSeconds: number;
    maxConnections: number;
    answerSeconds: number;
    logLevel: LogLevel;
  }
>;

export type ServerOptions = Omit<AppDeps, 'isReady' | 'work' | 'answerMs'> & {
  config: ServerConfig;
  /** Pages in front of the interface, which they reach in this process. */
  pages?: (api: Fetch) => Fetch;
  refusalPage?: RefusalPage;
};

/** A server, and its interface for those in the same process, who pass no door. */
export type GreffierServer = RunningServer & { api: Fetch };

/** Before who is sent away is told so, and what Retry-After then tells: each refusal costs a millisecond, and 500 ask again at once. */
const pauseMs = 2_000;

/** Serves the interface, and pages where there are any, until closed. */
export async function startServer({ config, pages, refusalPage, ...deps }: ServerOptions): Promise<GreffierServer> {
  const { host, port, concurrentRequests = 8, queuedRequests = 128, queueSeconds = 3, maxConnections = 1_000, answerSeconds = 30 } = config;
  let stopping = false;
  const logger = createLogger(config.logLevel ?? 'silent');
  const metrics = deps.metrics ?? createMetrics();
  const answerMs = answerSeconds * 1_000;
  const work = createWorkSlots({
    atOnce: concurrentRequests,
    queue: queuedRequests,
    patienceMs: Math.min(queueSeconds * 1_000, answerMs),
    pauseMs,
  });
  const app = createApp({ log: errorLog(logger), ...deps, metrics, work, answerMs, isReady: () => !stopping });
  observe(metrics, { reader: deps.reader, updatedAt: deps.updatedAt ?? (async () => undefined), work });
  const api: Fetch = (request) => app.fetch(request);
  const entrance = createEntrance({
    inside: pages ? frontDoor({ routes: app.routes, fetch: api }, pages(api)) : api,
    settings: { ...openEntrance, ...config },
    logger,
    metrics,
    routeOf: routeFinder(app.routes),
    isStopping: () => stopping,
    refusalPage,
  });
  const server = await listen((request, connection) => entrance.fetch(request, connection), {
    host,
    port,
    maxConnections,
    // The last word of an answer that was just in time still has to be sent.
    silenceMs: answerMs + 15_000,
  });
  logger.info({ url: server.url }, 'listening');
  return {
    url: server.url,
    api,
    close: async () => {
      stopping = true;
      logger.info('stopping');
      await server.close();
      logger.info('stopped');
    },
  };
}
