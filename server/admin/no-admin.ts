import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { Problem } from '../problem.ts';
import type { Admin } from './admin.ts';
import { createUploads } from './uploads.ts';

/** The administration of a server that was started without one: each call says so. */
export function noAdmin(reader: CorpusReader): Admin {
  const none = (): never => {
    throw new Problem('not-ready', 'This server has no administration: it was not given the folder of the acts.');
  };
  return {
    reader,
    uploadBytes: 1,
    uploads: createUploads(none),
    ...{ rule: none, keptOut: none, keepOut: none, read: none, ingest: none, correct: none, dropCorrections: none, reports: none },
    files: { add: none, has: none, remove: none },
    journal: { note: none, last: none },
  };
}
