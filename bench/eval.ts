import { parseArgs } from 'node:util';
import { evalTable } from './eval-table.ts';
import { askAll, gradedCorpora } from './graded-corpora.ts';

/** `npm run eval -- [--verbose]`: asks the project's graded questions of the project's acts, the real ones and the invented ones. */
const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
const grades = [];
for (const corpus of gradedCorpora) grades.push(...(await askAll(corpus)));
for (const { question, answer, faults } of grades) {
  if (faults.length === 0 && !values.verbose) continue;
  const before = (question.history ?? []).map((one) => `${one} > `).join('');
  console.log(`${faults.length > 0 ? 'FAIL' : 'ok  '} ${question.id} ${before}${question.q}`);
  for (const fault of faults) console.log(`       ${fault}`);
  console.log(`       (${answer.status}) ${answer.text.replace(/\s+/g, ' ').slice(0, 240)}`);
}
console.log(evalTable(grades));
process.exitCode = grades.every((one) => one.faults.length === 0) ? 0 : 1;
