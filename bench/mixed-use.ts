import { parseArgs } from 'node:util';
import { flatness } from './memory/flatness.ts';
import { measureMixedUse } from './memory/measure-mixed-use.ts';

/**
 * `npm run bench:memory -- [--minutes 15] [--flags V8-OPTIONS]`: mixed use of a server for so long, its memory looked at each ten seconds. Ends
 * with 1 where that is not flat, or where anything failed that was not shed load. `--flags`: Node with other options, to compare.
 */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '15' }, flags: { type: 'string' } } });
const env: Record<string, string> = values.flags === undefined ? {} : { NODE_OPTIONS: values.flags };
const { curve, ...report } = await measureMixedUse({ seconds: Number(values.minutes) * 60, sampleSeconds: 10, env });
for (const { seconds, resident, heap, used, external } of curve) console.log([seconds, resident, heap, used, external].join('\t'));
const [resident, used] = [flatness(curve.map((at) => at.resident)), flatness(curve.map((at) => at.used))];
console.log(JSON.stringify({ ...report, resident, used }, null, 2));
if (!resident.flat || !used.flat || report.failures.length > 0) process.exitCode = 1;
