import { harmlessAtStart } from './harmless.ts';

const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** What a cut may never tear: a backslash and what it escapes, the mark of bold, a `[n]`, a word with the space behind it. */
const atoms = /\\[\s\S]|\*\*|\[\d{1,3}\]|[^\\*[\s]+\s*|[\s\S]/gu;

/**
 * Cuts rendered text into pieces of at most `most` characters: at the end of a sentence, where one sentence is longer at a space, and only
 * a word that is longer still in its middle. Put together, the pieces are the text (a sentence that had to be torn loses its bold).
 */
export function cut(text: string, most: number): string[] {
  // A dash that begins a piece would begin a list: room for the backslash that it gets then.
  const room = most - 1;
  const pieces = sentencesOf(text).flatMap((sentence) => (sentence.length <= room ? [sentence] : atomsOf(sentence, room)));
  return packed(pieces, room).map((piece, i) => (i === 0 ? piece : harmlessAtStart(piece)));
}

/** Sentences, joined again where bold or an escape goes over their end. */
function sentencesOf(text: string): string[] {
  const out: string[] = [];
  let open = '';
  for (const { segment } of sentences.segment(text)) {
    open += segment;
    const marks = (open.match(atoms) ?? []).filter((atom) => atom === '**' || atom === '\\');
    if (marks.length % 2 === 1) continue;
    out.push(open);
    open = '';
  }
  return open === '' ? out : [...out, open];
}

function atomsOf(sentence: string, most: number): string[] {
  const words = (sentence.match(atoms) ?? []).filter((atom) => atom !== '**');
  return words.flatMap((word) => (word.length <= most ? [word] : packed([...word], most)));
}

/** As many of the pieces together as fit. */
function packed(pieces: string[], most: number): string[] {
  const out: string[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && last.length + piece.length <= most) out[out.length - 1] = last + piece;
    else out.push(piece);
  }
  return out;
}
