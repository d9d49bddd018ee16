import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';

export type Metrics = ReturnType<typeof createMetrics>;

/** Seconds: a list takes milliseconds, an answer up to the limit of ANSWER_SECONDS. */
const seconds = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/**
 * What Prometheus reads at /metrics. Labels take few values, never what a caller sends. Counters that this room does not count itself
 * (models, claims) are for who uses them.
 */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: 'greffier_http_requests_total',
      help: 'Requests answered.',
      labelNames: ['method', 'route', 'status'] as const,
      registers,
    }),
    duration: new Histogram({
      name: 'greffier_http_request_duration_seconds',
      help: 'Time from a request to the head of its answer.',
      labelNames: ['route'] as const,
      buckets: seconds,
      registers,
    }),
    refused: new Counter({
      name: 'greffier_refused_total',
      help: 'Requests refused before they were worked on, by the problem they were told.',
      labelNames: ['problem'] as const,
      registers,
    }),
    answers: new Counter({
      name: 'greffier_answers_total',
      help: 'Answers by their status.',
      labelNames: ['status'] as const,
      registers,
    }),
    reports: new Counter({ name: 'greffier_reports_total', help: 'Reports of wrong answers that were kept.', registers }),
    modelCalls: new Counter({
      name: 'greffier_model_calls_total',
      help: 'Calls of a language model, by what for and how they ended.',
      labelNames: ['purpose', 'outcome'] as const,
      registers,
    }),
    modelTokens: new Counter({
      name: 'greffier_model_tokens_total',
      help: 'Tokens sent to and made by a language model.',
      labelNames: ['direction'] as const,
      registers,
    }),
    replacedClaims: new Counter({
      name: 'greffier_replaced_claims_total',
      help: "Claims of a language model that gave way to the act's own words, which do not bear them as they were put.",
      labelNames: ['reason'] as const,
      registers,
    }),
    droppedClaims: new Counter({
      name: 'greffier_dropped_claims_total',
      help: "Claims of a language model that were left out because the acts' words do not bear them.",
      labelNames: ['reason'] as const,
      registers,
    }),
  };
}

/** Gauges that are read when somebody asks: the work under way, and what the last ingestion left in the store. */
export function observe(
  { registry }: Pick<Metrics, 'registry'>,
  { reader, updatedAt, work }: { reader: CorpusReader; updatedAt: () => Promise<string | undefined>; work: WorkSeen },
): void {
  const registers = [registry];
  const counts = ['acts', 'sittings', 'facts', 'passages', 'alerts'] as const;
  // That the store can't be read is itself what is measured; each request that needs it is told, and logged.
  const coverage = () => reader.coverage().catch(() => null);
  new Gauge({
    name: 'greffier_corpus',
    help: 'What the store holds; failed: files that could not be read.',
    labelNames: ['what'] as const,
    registers,
    async collect() {
      const held = await coverage();
      if (held === null) return this.reset();
      for (const name of counts) this.set({ what: name }, held[name]);
      this.set({ what: 'failed' }, held.failed.length);
    },
  });
  new Gauge({
    name: 'greffier_store_readable',
    help: '1 where the store can be read.',
    registers,
    async collect() {
      this.set((await coverage()) === null ? 0 : 1);
    },
  });
  new Gauge({
    name: 'greffier_ingested_timestamp_seconds',
    help: 'When an ingestion last changed the store.',
    registers,
    async collect() {
      const at = await updatedAt().catch(() => undefined);
      if (at !== undefined) this.set(Date.parse(at) / 1_000);
    },
  });
  new Gauge({
    name: 'greffier_work',
    help: 'Requests that are worked on and that wait for their turn.',
    labelNames: ['state'] as const,
    registers,
    collect() {
      this.set({ state: 'atWork' }, work.atWork());
      this.set({ state: 'waiting' }, work.waiting());
    },
  });
}

type WorkSeen = { atWork(): number; waiting(): number };
