import { parseArgs } from 'node:util';
import { measureLoad } from './measure-load.ts';

/**
 * `npm run bench:load -- [--minutes N] [--connections N]`: 500 connections that ask questions for 60 s; with `--minutes`, mixed use (pages,
 * lists, files, questions) by 20 connections for so long. Ends with 1 where anything failed that was not shed load.
 */
const { values } = parseArgs({ options: { minutes: { type: 'string' }, seconds: { type: 'string' }, connections: { type: 'string' } } });
const minutes = values.minutes === undefined ? null : Number(values.minutes);
const report = await measureLoad(
  minutes === null
    ? { kind: 'questions', connections: Number(values.connections ?? 500), seconds: Number(values.seconds ?? 60) }
    : { kind: 'mixed', connections: Number(values.connections ?? 20), seconds: minutes * 60 },
);
console.log(JSON.stringify(report, null, 2));
const isShed = (status: string) => status === '503';
const failed = Object.entries(report.statuses).filter(([status]) => Number(status) >= 500 && !isShed(status));
if (failed.length > 0 || report.errors > 0 || report.answerAfterStatus !== 200) process.exitCode = 1;
