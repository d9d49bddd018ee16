import { StoreError, type StoreErrorCode } from './store-error.ts';

/** What a storage says when it can't be written to, by its words: LanceDB gives them as text alone. One row a cause. */
const causes: { words: RegExp; code: StoreErrorCode; what: string; advice: string }[] = [
  {
    words: /no space left|os error 28|storage ?full|quota exceeded|EntityTooLarge/i,
    code: 'storeFull',
    what: 'has no room left',
    advice: 'Make room on its disk and start again',
  },
  {
    words: /permission denied|read-only file system|os error (?:13|30)\b|access ?denied|forbidden/i,
    code: 'storeReadOnly',
    what: 'may not be written to',
    advice: 'Check the rights on it, or whether it is mounted read-only',
  },
];

/** An error of writing with what to do about it; one that is told already, or that nobody foresaw, is the same. */
export function asWriteError(uri: string, error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const cause = causes.find(({ words }) => words.test(message));
  if (!cause) return error;
  return new StoreError(
    cause.code,
    `The store in ${uri} (LANCEDB_URI) ${cause.what}. ${cause.advice}. What it held before is unharmed.`,
    { uri },
    error,
  );
}
