import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../../server/contract.ts';
import { openReportLog, readReports } from '../../../server/reports/report-log.ts';
import { showReports } from '../../../server/reports/show-reports.ts';
import { reportRates } from '../../../server/routes/reports.ts';
import { sampleApp } from './sample-app.ts';

const report: Report = {
  question: 'Who held proxies?',
  lang: 'en',
  status: 'answered',
  answer: 'Mme VERNOY [1].',
  citations: [{ n: 1, actId: 'L1', start: 3, end: 9, quote: 'VERNOY' }],
  words: 'She was there herself.',
  member: '123456789012345678',
};

const folder = () => mkdtemp(join(tmpdir(), 'greffier-reports-'));

async function withLog() {
  const file = join(await folder(), 'kept/reports.jsonl');
  const log = openReportLog(file, () => new Date('2026-02-03T04:05:06Z'));
  return { file, ...sampleApp(undefined, { reports: log }) };
}

it('keeps a report as a line of JSON with its moment, without whose account it came from, and reads it again', async () => {
  const { post, file } = await withLog();
  expect((await post('/api/reports', report)).status).toBe(201);
  expect((await post('/api/reports', { ...report, words: 'two\nlines' })).status).toBe(201);
  expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(2);
  const { reports } = await readReports(file);
  const { member, ...kept } = report;
  expect(reports[0]).toEqual({ at: '2026-02-03T04:05:06.000Z', ...kept });
  expect(await readFile(file, 'utf8')).not.toContain(member);
});

it.each([
  ['words', { words: '  ' }],
  ['member', { member: 'Jeanne' }],
  ['answer', { answer: '' }],
  ['name', { name: 'Jeanne' }],
  ['citations.0.n', { citations: [{ ...report.citations[0], n: 0 }] }],
])('refuses a report whose %s is out of form', async (field, change) => {
  const { post } = await withLog();
  const response = await post('/api/reports', { ...report, ...change });
  expect(response.status).toBe(400);
  expect((await response.json()).errors[0].field).toBe(field);
});

it('takes a few reports of one member, then says when to come back; others go on', async () => {
  const { post, file } = await withLog();
  const answers = [];
  for (let i = 0; i <= reportRates.member.points; i++) answers.push(await post('/api/reports', report));
  expect(answers.map(({ status }) => status)).toEqual([...Array(reportRates.member.points).fill(201), 429]);
  const refused = answers.slice(-1);
  expect(refused.map(({ headers }) => Number(headers.get('retry-after')) > 0)).toEqual([true]);
  expect(await Promise.all(refused.map((one) => one.json()))).toMatchObject([{ type: '/problems/too-many-requests' }]);
  expect((await post('/api/reports', { ...report, member: '2' })).status).toBe(201);
  expect((await readReports(file)).reports).toHaveLength(reportRates.member.points + 1);
});

it('says so where no reports are kept', async () => {
  const { post } = sampleApp();
  expect((await post('/api/reports', report)).status).toBe(503);
});

it('lists reports for a reader, says which lines hold none, and lets no text drive the terminal', async () => {
  const file = join(await folder(), 'reports.jsonl');
  const kept = { at: '2026-02-03T04:05:06.000Z', ...report, history: ['Who?'], words: 'red \u001b[31mtext' };
  await writeFile(file, `${JSON.stringify(kept)}\n{"at":"2026-\n\n`);
  const text = showReports(await readReports(file));
  expect(text).toContain('question  Who held proxies?');
  expect(text).toContain('before    Who?');
  expect(text).toContain('wrong     red [31mtext');
  expect(text).toContain('[1] L1 3-9  VERNOY');
  expect(text).toContain('1 report · 1 unreadable (line 2)');
  expect(text).not.toContain('\u001b');
});

it('lists nothing where nothing was reported', async () => {
  expect(showReports(await readReports(join(await folder(), 'none.jsonl')))).toBe('0 reports');
});
