import type { Evidence } from './evidence.ts';
import type { Mention } from './persons.ts';
import type { TextReading } from './read-text.ts';

/** Why a claim is dropped. Each is counted by its code. */
export type Reason =
  | 'noCitation'
  | 'unknownCitation'
  | 'emptyClaim'
  | 'offQuestion'
  | 'actNotCited'
  | 'quoteNotVerbatim'
  | 'proxyUnclear'
  | 'proxyNotCited'
  | 'attendanceNotCited'
  | 'listIncomplete'
  | 'officeNotCited'
  | 'voteNotCited'
  | 'personUnclear'
  | 'blankNotSaid'
  | 'wrongDecider'
  | 'modality'
  | 'figureNotCited'
  | 'dateNotCited'
  | 'nameNotCited'
  | 'wordNotCited'
  | 'limitNotCited'
  | 'negationNotCited'
  | 'orderNotCited'
  | 'nothingCarried';

/**
 * A claim before the evidence of one act. Checks of structure (who stands for whom, who sat, how the vote went) tick off in `carried` the
 * words that records prove; what is left has to stand in the cited words.
 */
export type Case = {
  claim: TextReading;
  evidence: Evidence;
  mentions: readonly Mention[];
  carried: Set<number>;
};
