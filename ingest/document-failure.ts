import type { DocumentFailure } from '../corpus/store/corpus-writer.ts';

/** Why a file is not in the store, for the report. What nobody foresaw is told too: the other files go on all the same. */
export function documentFailure(file: string, error: unknown): DocumentFailure {
  if (!(error instanceof Error)) return { file, code: 'unknown', message: `${file}: ${String(error)}` };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  const advice = fileSystemAdvice[code];
  if (advice !== undefined) return { file, code, message: `${file}: ${advice}` };
  return { file, code, message: error.message.startsWith(file) ? error.message : `${file}: ${error.message}` };
}

const fileSystemAdvice: Record<string, string> = {
  EACCES: 'may not be read; give this user the right to read it',
  EPERM: 'may not be read; give this user the right to read it',
  ENOENT: 'was gone when it was to be read; start again if it should be there',
  EISDIR: 'is a folder; name the files in it',
};
