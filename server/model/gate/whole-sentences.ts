import { fold } from '../../../corpus/language/fold.ts';

/**
 * The sentences of a passage, each with what it leans on, so that one can be compared with a claim by itself: an item of a list stands behind
 * the words that lead it in ("Le projet comprend :" and "- la charpente"), and a pronoun that opens a sentence gives way to the noun of the
 * sentence before that it stands for ("Il comprend …" becomes "Le marché comprend …"), where that one alone can be meant.
 */
export function wholeSentences(sentences: readonly string[]): string[] {
  let lead: string | null = null;
  return sentences.map((sentence, i) => {
    const item = listItem.exec(sentence);
    if (item !== null && lead !== null) return `${lead} ${sentence.slice(item[0].length)}`;
    lead = /:$/.test(sentence) ? sentence.slice(0, -1).trimEnd() : null;
    const before = sentences[i - 1];
    return before === undefined ? sentence : withAntecedent(sentence, before);
  });
}

const listItem = /^[-•*–▪➢]\s+/;
const openings = /^(il|elle|ils|elles)\s(?=\p{L})/iu;

/** Determiners by what pronoun may stand for their noun. "des" leaves it open, and so gives none; of "l'" the noun's ending may tell. */
const determiners: Record<string, string> = {
  il: 'le un ce cet son notre',
  elle: 'la une cette sa notre',
  ils: 'les ces ses nos',
  elles: 'les ces ses nos',
};
/** A noun behind one of these is said of another, and no subject that a pronoun takes up. */
const prepositions = /(?:^|[\s(])(?:de|d|a|à|au|aux|du|des|par|pour|avec|dans|en|sur|sous|sans|vers|chez|entre|selon|auprès|depuis)\s$/iu;

/** "L'association gère un refuge.": the subject that opens a sentence, and endings that only nouns of one gender have. */
const elidedSubject = /^L['’](\p{L}{4,30})/u;
const endingsOf: Record<string, RegExp> = {
  elle: /(?:[ts]ion|[ae]nce|té|[^l]ie|ure)$/iu,
  il: /(?:ment|age|isme)$/iu,
};

function withAntecedent(sentence: string, before: string): string {
  const pronoun = openings.exec(sentence)?.[1] ?? '';
  const fitting = (determiners[fold(pronoun)] ?? '').split(' ');
  const candidates = [...before.matchAll(/(?<!\p{L})(\p{L}{2,6})\s\p{L}{3,30}(?:\s(?:de\s|du\s|d['’])\p{L}{3,30})?/gu)].filter(
    ({ index, 1: determiner = '' }) =>
      fitting.includes(fold(determiner)) && !prepositions.test(before.slice(Math.max(0, index - 8), index)),
  );
  const elided = elidedSubject.exec(before);
  if (elided !== null && endingsOf[fold(pronoun)]?.test(elided[1] ?? '')) candidates.push(elided);
  const [only] = candidates;
  if (pronoun === '' || only === undefined || candidates.length > 1 || /^il\s(?:est|a|s|y)\s/i.test(sentence)) return sentence;
  return only[0] + sentence.slice(pronoun.length);
}
