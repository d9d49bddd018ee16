import type { CorpusReader } from '../corpus/corpus-reader.ts';
import { answer } from './answer/answer.ts';
import { type ModelSettings, openModel } from './model/open-model.ts';
import type { Metrics } from './operation/metrics.ts';
import type { Answering } from './routes/answering.ts';

export type AnsweringSettings = {
  settings: ModelSettings;
  /** One state of the store through an answer, whatever an ingestion finishes meanwhile. */
  snapshot: () => Promise<CorpusReader>;
  metrics?: Pick<Metrics, 'modelCalls' | 'modelTokens' | 'droppedClaims' | 'replacedClaims'>;
  /** Told why a model could not help. The error names the service's fault, never a question or a key. */
  complain?: (error: Error) => void;
};

/** How questions are answered under these settings: from the records, with the help of the model that they name. No model: none of it is loaded. */
export async function answeringFor({ settings, snapshot, metrics, complain = () => undefined }: AnsweringSettings): Promise<Answering> {
  const model = await openModel(settings);
  if (model === null) return async (ask) => answer(ask, { reader: await snapshot() });
  const [{ answerWithModel }, { gateClaims }] = await Promise.all([
    import('./model/answer-with-model.ts'),
    import('./model/gate/gate-claims.ts'),
  ]);
  return async (ask, { progress, signal, model: wanted } = {}) => {
    const reader = await snapshot();
    if (wanted === 'none') return answer(ask, { reader });
    return answerWithModel(ask, {
      reader,
      model,
      gate: gateClaims,
      progress,
      signal,
      record: ({ purpose, failure, replaced, dropped, tokens }) => {
        metrics?.modelCalls.inc({ purpose, outcome: failure?.code ?? 'ok' });
        metrics?.modelTokens.inc({ direction: 'both' }, tokens);
        for (const reason of replaced) metrics?.replacedClaims.inc({ reason });
        for (const reason of dropped) metrics?.droppedClaims.inc({ reason });
        if (failure) complain(failure);
      },
    });
  };
}
