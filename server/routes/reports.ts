import { createHmac, randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { reportSchema } from '../contract.ts';
import { operation } from '../openapi/operations.ts';
import type { Metrics } from '../operation/metrics.ts';
import { Problem } from '../problem.ts';
import type { ReportLog } from '../reports/report-log.ts';
import { refuse } from './input.ts';
import { requireJson } from './require-json.ts';

/** Enough for who reads a list of answers through; too few to fill a disk. Everybody's reports together have a limit as well. */
export const reportRates = { member: { points: 5, duration: 600 }, all: { points: 200, duration: 3_600 } } as const;

/** Takes a report of a wrong answer. A reporter without an account shares one allowance with all others without one. */
export function reportRoutes({ reports, metrics }: { reports: ReportLog | undefined; metrics?: Metrics | undefined }) {
  const byMember = new RateLimiterMemory(reportRates.member);
  // Who reports is not kept for the limit: only a hash under a key of this process.
  const secret = randomBytes(32);
  const keyOf = (member: string) => createHmac('sha256', secret).update(member).digest('base64url');
  const together = new RateLimiterMemory(reportRates.all);
  return new Hono().post(
    '/',
    operation({
      summary: 'Report a wrong answer.',
      tag: 'questions',
      json: 'ReportKept',
      status: '201',
      problems: ['too-large', 'not-kept'],
    }),
    requireJson,
    validator('json', reportSchema, refuse),
    async (c) => {
      if (reports === undefined) throw new Problem('not-ready', 'This server keeps no reports.');
      // Whose account it is serves the limit alone, as a hash: it is not kept.
      const { member = 'nobody', ...report } = c.req.valid('json');
      try {
        await byMember.consume(keyOf(member));
        await together.consume('all');
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const retryAfter = Math.ceil(refusal.msBeforeNext / 1_000);
        throw new Problem('too-many-requests', `Too many reports: try again in ${retryAfter} s.`, { retryAfter });
      }
      await reports.keep(report).catch((cause: unknown) => {
        throw new Problem('not-kept', 'The report could not be written down: report it again later.', {}, { cause });
      });
      metrics?.reports.inc();
      return c.json({ status: 'kept' as const }, 201);
    },
  );
}
