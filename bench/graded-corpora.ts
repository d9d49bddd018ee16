import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CorpusReader } from '../corpus/corpus-reader.ts';
import { embedderFor } from '../corpus/embed/embedder-for.ts';
import { openStore, openWriter } from '../corpus/store/open-store.ts';
import { readCorpusSettings } from '../ingest/corpus-settings.ts';
import { ingest } from '../ingest/ingest.ts';
import { listFiles } from '../ingest/list-files.ts';
import { answer } from '../server/answer/answer.ts';
import type { Answer, Ask } from '../server/contract.ts';
import { type Grade, grade } from './grade.ts';
import { keysSchema, parseGradedQuestions } from './graded-question.ts';

const root = join(import.meta.dirname, '..');

/** The corpora that the project asks questions of, each with its folder of acts, its questions and the short names of its acts. */
export const gradedCorpora = [
  {
    acts: join(root, 'corpus/acts'),
    questions: join(root, 'tests/whole-path/questions.jsonl'),
    keys: join(root, 'tests/whole-path/acts.json'),
  },
  {
    acts: join(root, 'tests/fixtures/valdorne'),
    questions: join(root, 'tests/fixtures/valdorne-questions.jsonl'),
    keys: join(root, 'tests/fixtures/valdorne-keys.json'),
  },
];

/** How a question is answered: from the records alone where nothing else is given. */
export type Way = (ask: Ask, reader: CorpusReader) => Promise<Answer>;

/** Reads a corpus into a store of its own, asks its questions (every `nth` of them) and grades the answers. */
export async function askAll(
  { acts, questions, keys }: (typeof gradedCorpora)[number],
  { way = (ask, reader) => answer(ask, { reader }), nth = 1 }: { way?: Way; nth?: number } = {},
): Promise<Grade[]> {
  const uri = await mkdtemp(join(tmpdir(), 'greffier-eval-'));
  try {
    const embedder = embedderFor('builtin');
    const writer = await openWriter({ uri, embedder });
    const { files } = await listFiles(acts);
    await ingest({ folder: acts, files, settings: await readCorpusSettings(acts), writer, fingerprint: 'eval' });
    writer.close();
    const { reader } = await openStore({ uri, embedder });
    const names = keysSchema.parse(JSON.parse(await readFile(keys, 'utf8')));
    const grades: Grade[] = [];
    const all = parseGradedQuestions(await readFile(questions, 'utf8'));
    for (const question of all.filter((_, i) => i % nth === 0)) {
      const began = performance.now();
      const given = await way({ question: question.q, ...(question.history ? { history: question.history } : {}) }, reader);
      grades.push(grade(question, given, performance.now() - began, names));
    }
    return grades;
  } finally {
    await rm(uri, { recursive: true, force: true });
  }
}
