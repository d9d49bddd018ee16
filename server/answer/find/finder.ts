import type { CorpusReader, Coverage } from '../../../corpus/corpus-reader.ts';
import type { Person } from '../../../corpus/record/person.ts';
import type { Question } from '../../contract.ts';
import type { Draft } from '../draft.ts';
import type { Scope } from '../scope.ts';
import type { Words } from '../wording/words.ts';
import type { Roll } from './roll.ts';

/** Somebody whom the question names: the words, and the people of the corpus that may be meant. */
export type Named = { text: string; ids: string[]; people: Person[] };

export type FindContext = {
  question: Question;
  scope: Scope;
  reader: CorpusReader;
  roll: Roll;
  named: Named[];
  words: Words;
  coverage: Coverage;
};

/** Finds the records that answer one intent and words them. */
export type Finder = (context: FindContext) => Promise<Draft>;
