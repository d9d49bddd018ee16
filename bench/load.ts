import { parseArgs } from 'node:util';
import { measureLoad } from './measure-load.ts';

/**
 * `npm run bench:load -- [--seconds 60] [--connections 500]`: 500 connections that ask questions for 60 s. Ends with 1 where anything failed that
 * was not shed load.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, connections: { type: 'string', default: '500' } } });
const report = await measureLoad({ connections: Number(values.connections), seconds: Number(values.seconds) });
console.log(JSON.stringify(report, null, 2));
const isShed = (status: string) => status === '503';
const failed = Object.entries(report.statuses).filter(([status]) => Number(status) >= 500 && !isShed(status));
if (failed.length > 0 || report.errors > 0 || report.answerAfterStatus !== 200) process.exitCode = 1;
