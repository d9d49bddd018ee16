import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepingUnanswered, readUnanswered, showUnanswered } from '../../server/unanswered/unanswered-log.ts';
import { sampleAnswer } from '../support/sample-corpus.ts';

const now = () => new Date('2026-03-04T05:06:07Z');
const answer = async ({ question }: { question: string }) =>
  sampleAnswer(question, question.includes('rien') ? { status: 'not_found', text: 'Rien.', citations: [] } : {});
const none = () => expect.unreachable();

it('keeps a question that found nothing with its day alone, and no other', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'greffier-unanswered-')), 'kept/unanswered.jsonl');
  const keeping = keepingUnanswered(answer, { file, complain: none, now });
  await keeping({ question: 'Qui était là ?', history: ['Avant ?'] });
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  await keeping({ question: 'Y a-t-il rien ?', history: ['Avant ?'], acceptLanguage: 'fr-CH' });
  await keeping({ question: 'Y a-t-il rien ?' });
  const kept = await readFile(file, 'utf8');
  expect(kept.split('\n')[0]).toBe('{"on":"2026-03-04","lang":"fr","question":"Y a-t-il rien ?"}');
  expect(showUnanswered(await readUnanswered(file))).toBe('    2 ×  2026-03-04  fr  Y a-t-il rien ?\n1 question found nothing');
});

it('answers all the same where the file can’t be written, and says so', async () => {
  const told: Error[] = [];
  const keeping = keepingUnanswered(answer, {
    file: join(import.meta.filename, 'unanswered.jsonl'),
    complain: (error) => told.push(error),
    now,
  });
  expect((await keeping({ question: 'rien ?' })).status).toBe('not_found');
  expect(told.map(({ message }) => message)).toEqual([expect.stringContaining('KEEP_UNANSWERED')]);
  expect(told[0]?.message).not.toContain('rien ?');
});

it('lists nothing of a file that is not there, and lets no question drive the terminal', async () => {
  expect(showUnanswered(await readUnanswered('/no/such/file.jsonl'))).toBe('0 questions found nothing');
  expect(showUnanswered([{ on: '2026-03-04', lang: 'en', question: 'a\u001b[31m b' }])).not.toContain('\u001b');
});
