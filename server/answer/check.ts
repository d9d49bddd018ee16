import type { Act } from '../../corpus/record/act.ts';
import type { Answer } from '../contract.ts';
import { AnswerError } from './compose/citations.ts';

/**
 * The last gate: every quotation stands where it says, numbers run 1..n in the order of first use, each is used and none is unknown.
 * Throws otherwise: an answer that can't be proved is never sent.
 */
export function checkAnswer(answer: Answer, acts: ReadonlyMap<string, Act>): void {
  for (const citation of answer.citations) {
    const act = acts.get(citation.actId);
    if (!act) throw new AnswerError('citedActMissing', `citation ${citation.n} is of act ${citation.actId}, which was not loaded`);
    if (act.textSha256 !== citation.textSha256)
      throw new AnswerError('citedTextChanged', `citation ${citation.n} is of another text of ${citation.actId}`);
    if (act.text.slice(citation.start, citation.end) !== citation.quote || citation.quote.trim() === '')
      throw new AnswerError(
        'quotationNotVerbatim',
        `citation ${citation.n} does not stand at ${citation.actId} ${citation.start}–${citation.end}`,
      );
  }
  const used = [...new Set([...answer.text.matchAll(reference)].map((found) => Number(found[1])))];
  const numbers = answer.citations.map((citation) => citation.n);
  if (used.length !== numbers.length || used.some((n, i) => n !== i + 1 || numbers[i] !== n))
    throw new AnswerError('citationNumbers', `the text refers to [${used.join(', ')}] and the citations are [${numbers.join(', ')}]`);
  if (answer.status === 'answered' && numbers.length === 0 && answer.understood.intent !== 'coverage')
    throw new AnswerError('unprovenAnswer', `an answered question (${answer.understood.intent}) has no citation`);
}

/** A reference number; brackets that come from an act are escaped and are none. */
const reference = /(?<!\\)\[(\d{1,4})\]/g;
