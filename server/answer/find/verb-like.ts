import { fold } from '../../../corpus/language/fold.ts';
import { knows } from '../understand/vocabulary.ts';

/**
 * Whether a word of a question stands where a verb does, so that acts may well word it otherwise: a participle behind its auxiliary ("ont-ils
 * critiquées", "was praised"), an infinitive ("pour remplacer"), an English verb at the end ("what did the heads like"). Nouns that look
 * the same ("parking", "chantier") stand behind articles and prepositions. A word of the vocabulary is known, and is no such verb.
 */
export function isVerbLike(word: string, question: string): boolean {
  if (knows(word) || /\d/.test(word)) return false;
  const words: string[] = fold(question).match(/[\p{L}\p{N}]+/gu) ?? [];
  const at = words.indexOf(word);
  const before = words[at - 1] ?? '';
  if (at <= 0) return false;
  if (/(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|its|ites)$/.test(word) && frenchAuxiliary.test(before)) return true;
  if (/(?:[^i]er|ir|re)$/.test(word) && beforeInfinitive.test(before)) return true;
  if (/(?:aient|ait|erent|erait|eront|issent)$/.test(word) && word.length > 5) return true;
  if (/(?:ed|en|ing)$/.test(word) && (englishAuxiliary.test(before) || beforeAdverb(words, at))) return true;
  const opened =
    /^(?:what|who|why|how|when|where|which)$/.test(words[0] ?? '') &&
    words.slice(1, 5).some((one) => /^(?:did|do|does|can|will)$/.test(one));
  return (
    opened &&
    at === words.length - 1 &&
    !/s$/.test(word) &&
    !functional.test(before) &&
    !words.slice(2, at - 1).some((one) => preposition.test(one))
  );
}

const frenchAuxiliary =
  /^(?:a|ai|as|ont|avait|avaient|aurait|est|sont|etait|etaient|fut|furent|ete|etre|avoir|ils|elles|il|elle|on|bien|pas|plus)$/;
const beforeInfinitive = /^(?:pour|peut|peuvent|doit|doivent|faut|de|d|a|va|vont|veut|comment|sans|faire)$/;
const englishAuxiliary = /^(?:is|are|was|were|be|been|being|has|have|had|get|got|not)$/;
const functional =
  /^(?:the|a|an|of|to|for|in|on|at|by|with|from|about|into|over|under|and|or|any|some|this|that|their|its|his|her|our|my|your|is|are|was|were)$/;
const preposition = /^(?:about|for|with|from|into|over|under|against|on)$/;

/** "was widely praised": an adverb between the auxiliary and its participle. */
function beforeAdverb(words: readonly string[], at: number): boolean {
  return /ly$/.test(words[at - 1] ?? '') && englishAuxiliary.test(words[at - 2] ?? '');
}
