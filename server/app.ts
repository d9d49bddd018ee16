import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { etag } from 'hono/etag';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { secureHeaders } from 'hono/secure-headers';
import { timeout } from 'hono/timeout';
import type { CorpusReader } from '../corpus/corpus-reader.ts';
import type { Admin } from './admin/admin.ts';
import { noAdmin } from './admin/no-admin.ts';
import { boundedWork, wholeBody } from './limits/bounded-work.ts';
import { withDeadline } from './limits/deadline.ts';
import { createWorkSlots, type WorkSlots } from './limits/work-slots.ts';
import { operation } from './openapi/operations.ts';
import { createLogger, errorLog } from './operation/logger.ts';
import type { Metrics } from './operation/metrics.ts';
import { keepsNothing, type PrivacyFacts } from './privacy/privacy-facts.ts';
import { type ErrorLog, Problem, type ProblemName, problemHandler, problemTypes, respondWith } from './problem.ts';
import type { ReportLog } from './reports/report-log.ts';
import { actRoutes, type Originals } from './routes/acts.ts';
import { adminRoutes } from './routes/admin/admin-routes.ts';
import { amountRoutes } from './routes/amounts.ts';
import type { Answering } from './routes/answering.ts';
import { askRoutes } from './routes/ask.ts';
import { baseFor } from './routes/base-of.ts';
import { type ExportSettings, exportRoutes, noExportSettings } from './routes/export.ts';
import { factRoutes } from './routes/facts.ts';
import { feedRoutes } from './routes/feeds.ts';
import { healthRoutes } from './routes/health.ts';
import { legislationRoutes } from './routes/legislation.ts';
import { mcpRoutes } from './routes/mcp.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { noticeRoutes } from './routes/notices.ts';
import { peopleRoutes } from './routes/people.ts';
import { privacyRoutes } from './routes/privacy.ts';
import { referenceRoutes } from './routes/reference.ts';
import { reportRoutes } from './routes/reports.ts';
import { rollCallRoutes } from './routes/roll-call.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { timelineRoutes } from './routes/timeline.ts';
import { verifyRoutes } from './routes/verify.ts';

export type AppDeps = {
  reader: CorpusReader;
  answer: Answering;
  /** Where reports of wrong answers are kept. Left out: the server takes none, and says so. */
  reports?: ReportLog;
  /** The files that the acts were read from. Left out: none are served. */
  originals?: Originals;
  /** When the corpus last changed (ISO time). */
  updatedAt?: () => Promise<string | undefined>;
  /** Where people reach the server, for addresses that leave it. Left out: as each request names it. */
  publicUrl?: string;
  /** What exported files need beside the acts. Left out: no SIRET, no subject, no licence. */
  exporting?: ExportSettings;
  /** Places for requests that are worked on at once. Left out: as many as a server without settings has. */
  work?: WorkSlots;
  /** How long an answer may take. */
  answerMs?: number;
  /** Left out: nothing is counted and /metrics is empty. */
  metrics?: Metrics | undefined;
  /** Whether the server takes questions: false while it starts or stops. */
  isReady?: () => boolean;
  /** What looks after the corpus while the server runs. Left out: nothing does. */
  admin?: Admin | undefined;
  /** What is kept of who asks. Left out: nothing. */
  privacy?: PrivacyFacts;
  /** Takes what nobody foresaw; the request's query and body stay out of it. */
  log?: ErrorLog;
};

/** Bytes of a body: twenty-one questions of a thousand characters, each written as an escape of six bytes, fit four times over. */
const bodyBytes = 512 * 1024;

/** What a server takes without settings; those of the program are in config/limits.ts. */
const usualWork = { atOnce: 8, queue: 128, patienceMs: 3_000 };
const fileWork = { atOnce: 4, queue: 12, patienceMs: 10_000 };
const longestFileMs = 600_000;

/** What changes only with the corpus: caches keep it and ask each time whether it still holds. */
const revalidated = ['/api/acts/*', '/api/sessions/*', '/api/people/*'];

/** An answer of the interface is data: it runs and frames nothing; the reference page has a style of this server. HSTS is for whoever puts TLS in front. */
const headers = {
  contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: ["'self'"], frameAncestors: ["'none'"] },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
};

/** The interface over HTTP: every call of DESIGN.md's table. Chained, so that the typed client knows each call. */
export function createApp({
  reader,
  answer,
  reports,
  originals = async () => null,
  updatedAt = async () => undefined,
  publicUrl = '',
  exporting = noExportSettings,
  isReady = () => true,
  work = createWorkSlots(usualWork),
  answerMs = 30_000,
  metrics,
  admin,
  privacy = keepsNothing,
  log = errorLog(createLogger('info')),
}: AppDeps) {
  const app = new Hono();
  const timely = withDeadline(counted(answer, metrics), answerMs);
  // A file of a whole corpus is made while it is sent, as slowly as its reader takes it: it has places of its own.
  const files = createWorkSlots(fileWork);
  const baseOf = baseFor(publicUrl);
  app.use(secureHeaders(headers));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  app.use('/api/*', except([isUpload, isToldShort], bodyLimit({ maxSize: bodyBytes, onError: refuseBody })));
  app.use('/mcp', bodyLimit({ maxSize: bodyBytes, onError: refuseBody }));
  app.use('/api/*', except(isUpload, wholeBody, timeout(answerMs, new HTTPException(504))));
  app.use('/api/export/*', boundedWork(files, { longestMs: longestFileMs, streams: isFile }));
  app.use('/api/*', except([isCheapOrFile, isUpload], boundedWork(work, { longestMs: answerMs, streams: isEventStream })));
  for (const path of revalidated) app.use(path, revalidate, etag());
  app.onError(problemHandler(log));
  app.notFound((c) => respondWith(c, new Problem('not-found', `Nothing is at ${c.req.path}.`)));
  return app
    .route('/api/ask', askRoutes({ answer: timely, log }))
    .route('/api/acts', actRoutes({ reader, originals }))
    .route('/api/acts', legislationRoutes({ reader, baseOf }))
    .route('/api/sessions', sessionRoutes({ reader }))
    .route('/api/attendance', rollCallRoutes({ reader }))
    .route('/api/people', peopleRoutes({ reader }))
    .route('/api/facts', factRoutes({ reader }))
    .route('/api/amounts', amountRoutes({ reader }))
    .route('/api/notices', noticeRoutes({ reader }))
    .route('/api/timeline', timelineRoutes({ reader, answer: timely }))
    .route('/api/verify', verifyRoutes({ reader }))
    .route('/api/reports', reportRoutes({ reports, metrics }))
    .route('/api/admin', adminRoutes({ admin: admin ?? noAdmin(reader), log }))
    .route('/api/privacy', privacyRoutes({ privacy }))
    .route('/api/export', exportRoutes({ reader, settings: exporting, baseOf }))
    .route('/api', healthRoutes({ reader, isReady, updatedAt }))
    .route('/', feedRoutes({ reader, baseOf, updatedAt }))
    .route('/mcp', mcpRoutes({ api: (request) => app.fetch(request), publicUrl }))
    .route('/metrics', metricsRoutes({ metrics }))
    .route('/', referenceRoutes(app))
    .get(
      '/problems/:name',
      operation({ summary: 'What a type of problem means.', tag: 'server', json: 'ProblemType', problems: ['not-found'] }),
      (c) => {
        const name = c.req.param('name');
        if (!isProblemName(name)) throw new Problem('not-found', `No problem is named ${name}.`);
        return c.json({ type: `/problems/${name}`, ...problemTypes[name] });
      },
    );
}

export type AppType = ReturnType<typeof createApp>;

function refuseMethod(c: Parameters<typeof respondWith>[0], allowed: string[]): Response {
  const allow = allowed.join(', ');
  return respondWith(c, new Problem('method-not-allowed', `${c.req.path} takes ${allow}.`, { allowed }), { allow });
}

/** Files have places of their own, and whoever watches the server waits behind nobody. */
const isCheapOrFile = (c: Context): boolean => /^\/api\/(?:export\/|health$|ready$)/.test(c.req.path);
/** A document has a limit of its own, and its bytes are no text; it may take minutes to come, and is read beside, one at a time. */
const isUpload = (c: Context): boolean => c.req.path === '/api/admin/uploads';
/** The connection takes no more of a body than was told: to count it would make a stream of it. */
const isToldShort = (c: Context): boolean =>
  c.req.header('transfer-encoding') === undefined && Number(c.req.header('content-length')) <= bodyBytes;
/** A refusal is no file: it may be put in other words further out, and its body read by nobody, which would keep the place. */
const isFile = (response: Response): boolean => response.ok;
const isEventStream = (response: Response): boolean => response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;

const revalidate = createMiddleware(async (c, next) => {
  await next();
  if (c.res.status === 200) c.header('cache-control', 'no-cache');
});

function counted(answer: Answering, metrics: Metrics | undefined): Answering {
  return async (ask, hooks) => {
    const made = await answer(ask, hooks);
    metrics?.answers.inc({ status: made.status });
    return made;
  };
}

function refuseBody(): never {
  throw new Problem('too-large', `The body has more than ${bodyBytes} bytes.`, { limit: bodyBytes });
}

const isProblemName = (name: string): name is ProblemName => Object.hasOwn(problemTypes, name);
