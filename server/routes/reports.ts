import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { reportSchema } from '../contract.ts';
import { operation } from '../openapi/operations.ts';
import { Problem, respondWith } from '../problem.ts';
import type { ReportLog } from '../reports/report-log.ts';
import { refuse } from './input.ts';
import { requireJson } from './require-json.ts';

/** Enough for who reads a list of answers through; too few to fill a disk. Everybody's reports together have a limit as well. */
export const reportRates = { member: { points: 5, duration: 600 }, all: { points: 200, duration: 3_600 } } as const;

/** Takes a report of a wrong answer. A reporter without an account shares one allowance with all others without one. */
export function reportRoutes({ reports }: { reports: ReportLog | undefined }) {
  const byMember = new RateLimiterMemory(reportRates.member);
  const together = new RateLimiterMemory(reportRates.all);
  return new Hono().post(
    '/',
    operation({
      summary: 'Report a wrong answer.',
      tag: 'questions',
      json: 'ReportKept',
      status: '201',
      problems: ['too-large', 'too-many-requests', 'not-ready'],
    }),
    requireJson,
    validator('json', reportSchema, refuse),
    async (c) => {
      if (reports === undefined) throw new Problem('not-ready', 'This server keeps no reports.');
      const report = c.req.valid('json');
      try {
        await byMember.consume(report.member ?? 'nobody');
        await together.consume('all');
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const seconds = String(Math.ceil(refusal.msBeforeNext / 1_000));
        return respondWith(c, new Problem('too-many-requests', `Too many reports: try again in ${seconds} s.`), { 'retry-after': seconds });
      }
      await reports.keep(report);
      return c.json({ status: 'kept' as const }, 201);
    },
  );
}
