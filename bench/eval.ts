import { parseArgs } from 'node:util';
import { loadConfig } from '../config.ts';
import { evalTable } from './eval-table.ts';
import { evalWithModel } from './eval-with-model.ts';
import type { Grade } from './grade.ts';
import { askAll, gradedCorpora } from './graded-corpora.ts';

/**
 * `npm run eval -- [--verbose]`: asks the project's graded questions of the project's acts, the real ones and the invented ones.
 * `--model openai:NAME` (with MODEL_BASE_URL and MODEL_API_KEY as for the server) asks each of them with that model too and shows both;
 * `--nth 10` asks every tenth, `--record FILE` keeps what the model said, `--replay FILE` uses it again, `--price 0.4,2` counts euros
 * a million tokens, read and written.
 */
const { values } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    model: { type: 'string' },
    nth: { type: 'string', default: '1' },
    record: { type: 'string' },
    replay: { type: 'string' },
    price: { type: 'string', default: '0' },
  },
});
const nth = Math.max(1, Number(values.nth) || 1);
const grades: Grade[] = [];
for (const corpus of gradedCorpora) grades.push(...(await askAll(corpus, { nth })));
tell(grades, values.verbose);
console.log(evalTable(grades));
if (values.model !== undefined) {
  const settings = { ...loadConfig(), model: values.model };
  const tape = {
    ...(values.record !== undefined && { record: values.record }),
    ...(values.replay !== undefined && { replay: values.replay }),
  };
  const [input = 0, output] = values.price.split(',').map(Number);
  const made = await evalWithModel({ settings, nth, price: { input: input || 0, output: output ?? input ?? 0 }, ...tape });
  console.log(`\nWith ${values.model}:`);
  tell(made.grades, values.verbose);
  console.log([evalTable(made.grades), ...made.lines].join('\n'));
  grades.push(...made.grades);
}
process.exitCode = grades.every((one) => one.faults.length === 0) ? 0 : 1;

function tell(list: readonly Grade[], all: boolean): void {
  for (const { question, answer, faults } of list) {
    if (faults.length === 0 && !all) continue;
    const before = (question.history ?? []).map((one) => `${one} > `).join('');
    console.log(`${faults.length > 0 ? 'FAIL' : 'ok  '} ${question.id} ${before}${question.q}`);
    for (const fault of faults) console.log(`       ${fault}`);
    console.log(`       (${answer.status}) ${answer.text.replace(/\s+/g, ' ').slice(0, 240)}`);
  }
}
