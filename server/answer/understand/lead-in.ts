import { fold } from '../../../corpus/language/fold.ts';

/** Who asks tells of themselves: "je prépare un courrier", "nous travaillons sur…", "I'm writing a note", "my manager wants". */
const ofTheAsker = /(?<![\p{L}])(?:je|j'|nous|mon|ma|mes|i|i'm|i'd|we|we're|my|our)(?![\p{L}])/u;
/** A question, or a wish to know, which is one: it is no lead. */
const asks =
  /\?|(?<![\p{L}])(?:qui|quels?|quelles?|combien|comment|quand|pourquoi|who|whom|which|when|where|why|how|savoir|connaitre|cherche|voudrais|aimerais|know|tell|looking)(?![\p{L}])/u;

/**
 * A message that begins by telling what it is asked for ("Je prépare un courrier sur la séance du 12 avril : qui présidait ?") in two: what is
 * told, which the question may lean on as on an earlier one, and the question. `told` null where it begins with the question.
 */
export function leadIn(message: string): { told: string | null; question: string } {
  const starts = [0, ...[...message.matchAll(/[.:!\n]\s+|\n/gu)].map((mark) => mark.index + mark[0].length)];
  const asking = starts.find((start, i) => asks.test(fold(message.slice(start, starts[i + 1]))));
  const told = message.slice(0, asking ?? 0).trim();
  return asking !== undefined && ofTheAsker.test(fold(told))
    ? { told, question: message.slice(asking) }
    : { told: null, question: message };
}
