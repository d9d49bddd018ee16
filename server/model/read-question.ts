import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { foldWords } from '../../corpus/language/fold.ts';
import { answerTo } from '../answer/answer-to.ts';
import { questionDates } from '../answer/understand/date-spans.ts';
import { understand } from '../answer/understand/understand.ts';
import { type Answer, type Question, questionSchema } from '../contract.ts';
import { fenced } from './fence.ts';
import { ModelError } from './model-error.ts';
import type { Model } from './open-model.ts';
import { promptOf } from './prompt.ts';
import { restated } from './restated.ts';

const words = z.array(z.string().max(200)).max(20);

/** What a model says that a question asks for. Words are copied from the question. */
const readingSchema = z
  .object({ intent: questionSchema.shape.intent, words, subject: words, dates: words, people: words, acts: words })
  .meta({ title: 'reading', description: 'What the question asks for.' });
type Reading = z.infer<typeof readingSchema>;

type Deps = { reader: CorpusReader; model: Pick<Model, 'chat' | 'meter'>; signal: AbortSignal };

/** What a model takes a question to ask for. It sees the question and nothing else. */
export async function readQuestion(question: Question, { model, signal }: Pick<Deps, 'model' | 'signal'>): Promise<Reading> {
  const prompt = promptOf('understand', {
    intents: questionSchema.shape.intent.options.map((intent) => `- \`${intent}\``).join('\n'),
    question: fenced('question', question.text),
  });
  const reader = model.chat.withStructuredOutput(readingSchema, { name: 'reading', method: 'functionCalling' });
  const reading = readingSchema.safeParse(await reader.invoke(prompt, { callbacks: [model.meter], signal }));
  if (!reading.success) throw new ModelError('badReply', 'The model did not say what the question asks for.', { cause: reading.error });
  return reading.data;
}

/**
 * The question that a reading stands for, as a choice to offer: put in words by code, with dates, people and acts of the question alone, and
 * only if the records have something to say to it. It is offered and not asked in the reader's place. Measured: of 153 questions that the acts don't answer, 54
 * were answered by something else when one of the 33 intents was taken at its word, though no word of the subject could be dropped: what tells
 * a bold reading from a false one is the person who asked.
 */
export async function choiceFor(
  question: Question,
  reading: Reading,
  reader: CorpusReader,
): Promise<NonNullable<Answer['choices']>[number] | null> {
  const own = (pointed: readonly string[]) => pointed.filter((one) => stands(question.text, one));
  const asked = restated({
    lang: question.lang,
    intent: reading.intent,
    dates: [
      ...question.dates,
      ...own(reading.dates).flatMap((one) => questionDates(one).spans.map(({ span }) => ({ ...span, text: one }))),
    ],
    people: [...question.people, ...own(reading.people).map((text) => ({ text, ids: [], corrected: false }))],
    acts: [...question.acts, ...own(reading.acts).map((text) => ({ text, ids: [] }))],
    what: own(reading.subject).join(' '),
  });
  if (asked === null || foldWords(asked) === foldWords(question.text)) return null;
  const read = await understand({ question: asked, lang: question.lang }, reader);
  if (read.intent !== reading.intent) return null;
  const { status } = await answerTo(read, reader);
  return status === 'answered' || status === 'not_stated' ? { label: asked, question: asked } : null;
}

/** Whether the words stand in the question, whatever their accents, capitals and apostrophes. */
function stands(question: string, words: string): boolean {
  const folded = foldWords(words).trim();
  return folded !== '' && ` ${foldWords(question)} `.includes(` ${folded} `);
}
