import { Hono } from 'hono';
import { operation } from '../openapi/operations.ts';
import type { Metrics } from '../operation/metrics.ts';

/** What Prometheus reads. The door before it is the administrator's. */
export function metricsRoutes({ metrics }: { metrics: Metrics | undefined }) {
  return new Hono().get(
    '/',
    operation({ summary: 'Metrics for Prometheus.', tag: 'server', media: { 'text/plain': '' }, problems: ['forbidden'] }),
    async (c) => c.body((await metrics?.registry.metrics()) ?? '', 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
}
