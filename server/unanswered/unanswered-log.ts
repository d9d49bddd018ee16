import { appendFile, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { langSchema } from '../contract.ts';
import type { Answering } from '../routes/answering.ts';

/** A question that found nothing: its words and its day. No hour, no address, no account, no questions before it. */
const unansweredSchema = z.object({ on: z.iso.date(), lang: langSchema, question: z.string() });
export type Unanswered = z.infer<typeof unansweredSchema>;

/** Enough for years of them; who asks nonsense without end fills no disk. */
const mostBytes = 20 * 1024 * 1024;

/** Answering that keeps what it finds nothing for, so that somebody can extend the wordings. A file that can't be written costs no answer. */
export function keepingUnanswered(
  answer: Answering,
  { file, complain, now = () => new Date() }: { file: string; complain: (error: Error) => void; now?: () => Date },
): Answering {
  const keep = async (unanswered: Unanswered): Promise<void> => {
    await mkdir(dirname(file), { recursive: true });
    const size = await stat(file).then(
      (it) => it.size,
      () => 0,
    );
    if (size < mostBytes) await appendFile(file, `${JSON.stringify(unanswered)}\n`, { mode: 0o640 });
  };
  return async (ask, hooks) => {
    const made = await answer(ask, hooks);
    if (made.status === 'not_found')
      await keep({ on: now().toISOString().slice(0, 10), lang: made.lang, question: ask.question }).catch((cause: unknown) =>
        complain(new Error(`KEEP_UNANSWERED: ${file} can't be written; the question was answered and not kept.`, { cause })),
      );
    return made;
  };
}

/** The questions of the file, oldest first; lines that hold none are left out. A missing file holds none. */
export async function readUnanswered(file: string): Promise<Unanswered[]> {
  const lines = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return lines.split('\n').flatMap((line) => {
    try {
      return [unansweredSchema.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}

/** As text for a terminal: each question once, those asked most first. Control characters could drive the terminal. */
export function showUnanswered(unanswered: readonly Unanswered[]): string {
  const asked = new Map<string, { times: number; last: string }>();
  for (const { question, on, lang } of unanswered) {
    const key = `${lang}  ${question.replace(/[\p{Cc}\s]+/gu, ' ').trim()}`;
    asked.set(key, { times: (asked.get(key)?.times ?? 0) + 1, last: on });
  }
  const lines = [...asked]
    .sort(([, a], [, b]) => b.times - a.times)
    .map(([key, { times, last }]) => `${String(times).padStart(5)} ×  ${last}  ${key}`);
  return [...lines, `${asked.size} ${asked.size === 1 ? 'question' : 'questions'} found nothing`].join('\n');
}
