import type { Extractor } from '../reading/source-text.ts';
import { findFigures } from './find-figures.ts';
import { readCounts } from './read-counts.ts';
import { readQuorum } from './read-quorum.ts';
import { readVotes } from './read-votes.ts';

/** Facts of the kinds `count`, `quorum` and `vote`: the figures that an act prints of its sitting and of its vote. */
export const extractFigures: Extractor = (text) => {
  const figures = findFigures(text.folded);
  return [...readCounts(text, figures), ...readQuorum(text, figures), ...readVotes(text, figures)];
};
