import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { Act } from '../../corpus/record/act.ts';
import { Problem } from '../problem.ts';

/** The act that an identifier belongs to; a problem where none or several have it. */
export async function findAct(reader: CorpusReader, identifier: string): Promise<Act> {
  const lookup = await reader.act(identifier);
  if (lookup.status === 'found') return lookup.act;
  if (lookup.status === 'shared') {
    throw new Problem('shared-identifier', `${lookup.ids.length} acts have the identifier ${identifier}.`, { acts: lookup.ids });
  }
  throw new Problem('unknown-act', `No act of the corpus has the identifier ${identifier}.`, { identifier });
}
