import { groupBy } from '../corpus/group-by.ts';
import { answerWithModel, type ModelOutcome } from '../server/model/answer-with-model.ts';
import { gateClaims } from '../server/model/gate/gate-claims.ts';
import { type ModelSettings, openModel } from '../server/model/open-model.ts';
import type { Grade } from './grade.ts';
import { askAll, gradedCorpora } from './graded-corpora.ts';
import { playTape } from './model-tape.ts';

type Run = { settings: ModelSettings; nth: number /** Euros a million tokens. */; price: number; record?: string; replay?: string };

/** The graded questions answered with a model's help: the grades, and what the model did, a line each. Needs MODEL_BASE_URL to record. */
export async function evalWithModel({ settings, nth, price, record, replay }: Run): Promise<{ grades: Grade[]; lines: string[] }> {
  if (record !== undefined && settings.modelBaseUrl === '')
    throw new Error('To record a run, set MODEL_BASE_URL: the tape stands in front of it.');
  const tape =
    replay !== undefined
      ? await playTape({ file: replay })
      : record !== undefined
        ? await playTape({ file: record, upstream: settings.modelBaseUrl })
        : null;
  const outcomes: ModelOutcome[] = [];
  try {
    const model = await openModel(tape ? { ...settings, modelBaseUrl: tape.url } : settings);
    if (model === null) throw new Error('--model names no model.');
    const grades: Grade[] = [];
    for (const corpus of gradedCorpora)
      grades.push(
        ...(await askAll(corpus, {
          nth,
          way: (ask, reader) => answerWithModel(ask, { reader, model, gate: gateClaims, record: (outcome) => outcomes.push(outcome) }),
        })),
      );
    return { grades, lines: linesOf(outcomes, grades.length, price, tape?.missed() ?? 0) };
  } finally {
    await tape?.close();
  }
}

function linesOf(outcomes: readonly ModelOutcome[], asked: number, price: number, missed: number): string[] {
  const tokens = outcomes.reduce((sum, one) => sum + one.tokens, 0);
  const counted = (names: readonly string[]) =>
    [...groupBy(names, (name) => name)].map(([name, same]) => `${name} ${same.length}`).join(', ') || 'none';
  const kept = outcomes.reduce((sum, one) => sum + one.kept, 0);
  return [
    `Model: asked for ${outcomes.length} of ${asked} questions; could not help: ${counted(outcomes.flatMap(({ failure }) => failure?.code ?? []))}`,
    `Claims: kept ${kept}, dropped: ${counted(outcomes.flatMap(({ dropped }) => dropped))}`,
    `Tokens: ${Math.round(tokens)}${price > 0 ? `, ${((tokens * price) / 1_000_000).toFixed(4)} €` : ''}`,
    ...(missed > 0 ? [`Requests that the tape has no answer to: ${missed}`] : []),
  ];
}
