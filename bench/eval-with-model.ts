import { groupBy } from '../corpus/group-by.ts';
import { answerWithModel, type ModelOutcome } from '../server/model/answer-with-model.ts';
import { gateClaims } from '../server/model/gate/gate-claims.ts';
import { type ModelSettings, openModel } from '../server/model/open-model.ts';
import type { Grade } from './grade.ts';
import { askAll, gradedCorpora } from './graded-corpora.ts';
import { playTape } from './model-tape.ts';

type Run = {
  settings: ModelSettings;
  nth: number /** Euros a million tokens, read and written. */;
  price: { input: number; output: number };
  record?: string;
  replay?: string;
};

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
    return { grades, lines: linesOf(outcomes, grades.length, { tokens: model.meter.total, price, missed: tape?.missed() ?? 0 }) };
  } finally {
    await tape?.close();
  }
}

function linesOf(
  outcomes: readonly ModelOutcome[],
  asked: number,
  { tokens, price, missed }: { tokens: Run['price']; price: Run['price']; missed: number },
): string[] {
  const counted = (names: readonly string[]) =>
    [...groupBy(names, (name) => name)].map(([name, same]) => `${name} ${same.length}`).join(', ') || 'none';
  const kept = outcomes.reduce((sum, one) => sum + one.kept, 0);
  const cost = (tokens.input * price.input + tokens.output * price.output) / 1_000_000;
  return [
    `Model: asked for ${outcomes.length} of ${asked} questions; could not help: ${counted(outcomes.flatMap(({ failure }) => failure?.code ?? []))}`,
    `Claims: kept ${kept}, given way to the act's words: ${counted(outcomes.flatMap(({ replaced }) => replaced))}; dropped: ${counted(outcomes.flatMap(({ dropped }) => dropped))}`,
    `Tokens: read ${Math.round(tokens.input)}, written ${Math.round(tokens.output)}${cost > 0 ? `, ${cost.toFixed(4)} €` : ''}`,
    ...(missed > 0 ? [`Requests that the tape has no answer to: ${missed}`] : []),
  ];
}
