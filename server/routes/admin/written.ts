import { Problem } from '../../problem.ts';

/** What the disk refuses, told as such: the corpus folder may be mounted to be read alone. */
const refusals: Record<string, string> = {
  EROFS: 'The folder can only be read.',
  EACCES: 'The server may not write there.',
  EPERM: 'The server may not write there.',
  ENOSPC: 'The disk is full.',
  ENOTDIR: 'CORPUS_DIR is a file and no folder.',
};

/** Runs what writes to the corpus folder or the journal. */
export async function written<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? refusals[String(cause.code)] : undefined;
    if (reason === undefined) throw cause;
    throw new Problem('not-written', `${reason} Nothing was changed.`, {}, { cause });
  }
}
