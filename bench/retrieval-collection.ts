import { z } from 'zod';

/** The part of SQuAD's form that is used; a paragraph may have no questions and is a document all the same. */
const squadSchema = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(z.object({ context: z.string(), qas: z.array(z.object({ question: z.string() })).optional() })),
    }),
  ),
});

/** Paragraphs to search, each once, and questions with the index of the paragraph that answers. */
export type RetrievalCollection = { paragraphs: string[]; questions: { text: string; paragraph: number }[] };

export function retrievalCollection(squad: unknown): RetrievalCollection {
  const indexes = new Map<string, number>();
  const questions: RetrievalCollection['questions'] = [];
  for (const { context, qas = [] } of squadSchema.parse(squad).data.flatMap((one) => one.paragraphs)) {
    const paragraph = indexes.get(context) ?? indexes.size;
    indexes.set(context, paragraph);
    questions.push(...qas.map(({ question }) => ({ text: question, paragraph })));
  }
  return { paragraphs: [...indexes.keys()], questions };
}
