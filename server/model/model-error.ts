import { serviceFault } from '../../corpus/embed/service-fault.ts';

export type ModelErrorCode = 'unknownProvider' | 'missingPackage' | 'missingKey' | 'overBudget' | 'tooSlow' | 'badReply' | 'failed';

/** What kept a model from helping: a code, and a message that says what to do. It never carries a key. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;
  constructor(code: ModelErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelError';
    this.code = code;
  }
}

/** What a client threw, told without its words: they may hold what was sent, and stay in the cause. */
export function asModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error;
  if (error instanceof Error && error.name === 'GraphRecursionError')
    return new ModelError('badReply', 'The model went on asking for records and gave no answer.', { cause: error });
  const { status } = serviceFault(error);
  const told = status === null ? '' : ` (${status})`;
  // vLLM: '"auto" tool choice requires --enable-auto-tool-choice'; Ollama: '… does not support tools'.
  if (status !== null && noTools.has(status) && /\btools?\b/i.test(error instanceof Error ? error.message : ''))
    return new ModelError(
      'failed',
      `The model's service takes no tools${told}. Start it with them (vLLM: --enable-auto-tool-choice and --tool-call-parser), or name a model that knows them.`,
      { cause: error },
    );
  return new ModelError('failed', `The model failed${told}.`, { cause: error });
}

/** What services say of a request that they don't know. */
const noTools: ReadonlySet<number> = new Set([400, 404, 422, 501]);
