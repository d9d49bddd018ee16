import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { Answer, Ask } from '../contract.ts';
import { answerTo } from './answer-to.ts';
import { peopleTold } from './people-told.ts';
import { understand as understandQuestion } from './understand/understand.ts';

/** Answers a question from the records of the corpus: understood, found, worded, cited, checked. Throws where it can't be proved. */
export async function answer(
  ask: Ask & { acceptLanguage?: string },
  { reader, understand = understandQuestion }: { reader: CorpusReader; today?: string; understand?: typeof understandQuestion },
): Promise<Answer> {
  return answerTo(await understand(ask, reader, peopleTold), reader);
}
