import { parseArgs } from 'node:util';
import { StoreError } from '../../corpus/store/store-error.ts';
import { type Ask, type Lang, langSchema, questionLimits } from '../contract.ts';
import type { Answering } from '../routes/answering.ts';
import { phrases } from './phrases.ts';
import { renderAnswer, type Terminal } from './render-answer.ts';

/** What the command meets outside: the store, the two streams, the terminal that it writes to, the language of the machine. */
export type World = {
  open(): Promise<Answering>;
  write(text: string): void;
  complain(text: string): void;
  terminal: Terminal;
  lang: Lang;
};

/** Exit codes: an answer of any status is a success; the question or the options are wrong; answering failed. */
const exit = { answered: 0, failed: 1, usage: 2 } as const;

/** `npm run ask -- "question" [--lang fr|en] [--json]`: answers in the terminal, from the store. */
export async function askCommand(args: string[], world: World): Promise<number> {
  const wanted = readArgs(args, world.lang);
  if ('fault' in wanted) {
    world.complain(`${wanted.fault}\n${phrases[world.lang].usage}`);
    return exit.usage;
  }
  try {
    const answering = await world.open();
    const answer = await answering(wanted.ask);
    world.write(wanted.json ? JSON.stringify(answer) : renderAnswer(answer, world.terminal));
    return exit.answered;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    world.complain(error.code === 'storeMissing' ? phrases[world.lang].noStore : error.message);
    return exit.failed;
  }
}

function readArgs(args: string[], lang: Lang): { ask: Ask & { acceptLanguage: string }; json: boolean } | { fault: string } {
  const words = phrases[lang];
  const parsed = parse(args);
  if ('fault' in parsed) return parsed;
  const { values, positionals } = parsed;
  const question = positionals.join(' ').trim();
  const asked = langSchema.optional().safeParse(values.lang);
  if (!asked.success) return { fault: words.unknownLang(values.lang ?? '') };
  if (question === '') return { fault: words.empty };
  if (question.length > questionLimits.characters) return { fault: words.tooLong(questionLimits.characters) };
  return { ask: { question, acceptLanguage: lang, ...(asked.data && { lang: asked.data }) }, json: values.json ?? false };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, lang: { type: 'string' } } });
  } catch (error) {
    // An unknown option, or one without its value: the library says which.
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}
