import { describe, expect, it } from 'vitest';
import { StoreError } from '../../../corpus/store/store-error.ts';
import { questionLimits } from '../../../server/contract.ts';
import type { Answering } from '../../../server/routes/answering.ts';
import { askCommand, type World } from '../../../server/terminal/ask-command.ts';
import { sampleAnswer } from '../../support/sample-corpus.ts';

async function run(args: string[], world: Partial<World> = {}) {
  const out: string[] = [];
  const complaints: string[] = [];
  const asked: Parameters<Answering>[0][] = [];
  const code = await askCommand(args, {
    open: async () => async (ask) => {
      asked.push(ask);
      return sampleAnswer(ask.question);
    },
    write: (text) => out.push(text),
    complain: (text) => complaints.push(text),
    terminal: { width: 80, colour: false },
    lang: 'fr',
    ...world,
  });
  return { code, out: out.join('\n'), complaints: complaints.join('\n'), asked };
}

describe('npm run ask', () => {
  it('answers, with the words of the question quoted or not', async () => {
    const { code, out, asked } = await run(['Qui', 'avait', 'procuration ?', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('DEL2021_03_04 · 9 mars 2021');
    expect(asked).toEqual([{ question: 'Qui avait procuration ?', lang: 'en', acceptLanguage: 'fr' }]);
  });

  it('prints the answer as one line of JSON', async () => {
    const { out } = await run(['--json', 'Qui avait procuration ?']);
    expect(JSON.parse(out)).toEqual(sampleAnswer('Qui avait procuration ?'));
    expect(out).not.toContain('\n');
  });

  it.each([
    [[], 'La question est vide.'],
    [['  '], 'La question est vide.'],
    [['x'.repeat(questionLimits.characters + 1)], `dépasse ${questionLimits.characters} caractères`],
    [['--lang', 'de', 'Wer?'], '--lang de : les langues sont fr et en.'],
    [['--colour', 'Qui ?'], '--colour'],
    [['Qui ?', '--lang'], '--lang'],
  ])('refuses %j, says why and how to ask', async (args, words) => {
    const { code, complaints, asked, out } = await run(args);
    expect(code).toBe(2);
    expect(complaints).toContain(words);
    expect(complaints).toContain('npm run ask -- "votre question"');
    expect([asked, out]).toEqual([[], '']);
  });

  it('says what to run where there is no store yet', async () => {
    const open = () => Promise.reject(new StoreError('storeMissing', 'no store at data', { uri: 'data' }));
    expect(await run(['Qui ?'], { open })).toMatchObject({ code: 1, complaints: expect.stringContaining('npm run ingest') });
    expect(await run(['Who?'], { open, lang: 'en' })).toMatchObject({
      complaints: expect.stringContaining('The corpus has not been read yet'),
    });
  });

  it('passes on what else is wrong with the store', async () => {
    const open = () => Promise.reject(new StoreError('embedderMismatch', 'written with builtin:256; set EMBEDDINGS', {}));
    expect(await run(['Qui ?'], { open })).toMatchObject({ code: 1, complaints: 'written with builtin:256; set EMBEDDINGS' });
  });
});
