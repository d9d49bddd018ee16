import { BuiltinEmbeddings, builtinDimension } from './builtin-embeddings.ts';
import type { Embedder } from './embedder.ts';

/** `EMBEDDINGS` names nothing that is known. */
class UnknownEmbedderError extends Error {
  readonly code = 'unknownEmbedder';
  readonly setting: string;
  constructor(setting: string, others: readonly string[]) {
    super(`EMBEDDINGS=${setting} names no embedder. Known: ${[...known.map((one) => one.form), ...others].join(', ')}.`);
    this.name = 'UnknownEmbedderError';
    this.setting = setting;
  }
}

/** One row a provider: the form of its setting, and the embedder made from what stands behind the colon. */
const known: { form: string; name: string; make(option: string | undefined): Embedder | undefined }[] = [
  { form: 'builtin or builtin:DIMENSION (64 to 4096)', name: 'builtin', make: builtin },
];

/** The embedder without a service that a setting such as `builtin` or `builtin:256` names. `others`: forms that the caller knows beside. */
export function embedderFor(setting: string, others: readonly string[] = []): Embedder {
  const colon = setting.indexOf(':');
  const name = (colon < 0 ? setting : setting.slice(0, colon)).trim();
  const option = colon < 0 ? undefined : setting.slice(colon + 1).trim();
  const embedder = known.find((one) => one.name === name)?.make(option);
  if (!embedder) throw new UnknownEmbedderError(setting, others);
  return embedder;
}

function builtin(option = String(builtinDimension)): Embedder | undefined {
  const dimension = /^\d{2,4}$/.test(option) ? Number(option) : 0;
  if (dimension < 64 || dimension > 4096) return undefined;
  return { id: `builtin-1:${dimension}`, dimension, embeddings: new BuiltinEmbeddings(dimension), lexical: true };
}
