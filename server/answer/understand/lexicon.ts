import { foldWords } from '../../../corpus/language/fold.ts';
import { functionWords, stopWords } from './function-words.ts';
import { genericWords } from './generic-words.ts';
import { type Pattern, parsePattern, wordsOf } from './pattern.ts';
import { slips } from './slips.ts';
import { vocabularyWords } from './vocabulary.ts';
import { wordings } from './wordings/all.ts';
import type { WordingRow } from './wordings/wording-row.ts';

/** A wording ready to be looked for, with the row that it stands in. */
export type Wording = { row: WordingRow; pattern: Pattern };

const lines = (cell: string) =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const allWordings: Wording[] = wordings.flatMap((row) =>
  [...lines(row.fr), ...lines(row.en)].map((line) => ({ row, pattern: parsePattern(line) })),
);

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');
const asked = (lang: 'fr' | 'en') => wordings.flatMap((row) => lines(row[lang]).flatMap((line) => wordsOf(parsePattern(line))));

/** Words that say which language a question is in: those of one language and not of the other. */
const french = new Set([...asked('fr'), ...vocabularyWords('fr')]);
const english = new Set([...asked('en'), ...vocabularyWords('en')]);
export const functionOnly = { fr: new Set(words(functionWords.fr)), en: new Set(words(functionWords.en)) };
export const contentOnly = { fr: without(french, english), en: without(english, french) };

/** Words of grammar, and of asking, of either language. */
export function isFunctionWord(word: string): boolean {
  return functionOnly.fr.has(word) || functionOnly.en.has(word);
}

/** Common words that are near to common surnames or in no table: never read as a misspelt name. */
const others =
  words(`matin midi soir apres-midi morning evening afternoon night monde world vie life petit petite grand grande bon bonne nouveau
  nouvelle new old big small good bad long longue court courte blanc noir rouge vert belle beau homme femme man woman garcon fille boy girl
  juste just vrai true toujours always jamais never souvent often maintenant now aujourd hui today hier yesterday demain tomorrow
  compte comptes france francais french english anglais euro gens people personne nobody chose thing choses things reste cadre terme fin debut
  adapte adaptee adaptees adaptes celebre champion championne coupe match equipe joueur auteur roman film guerre roi reine pape empire siecle planete etoile espece animal`);

const known = new Set([...stopWords, ...french, ...english, ...others, ...genericWords]);

/** Whether a folded word is one of the language rather than a name. Plurals count as their singular. */
export function isOrdinary(word: string): boolean {
  return known.has(word) || (word.length > 3 && /[sx]$/.test(word) && known.has(word.slice(0, -1)));
}

/** What a misspelt word of a wording may have been: only these are corrected, so that no name and no subject is "corrected" away. */
const correctable = [...new Set([...asked('fr'), ...asked('en'), ...functionOnly.fr, ...functionOnly.en])].filter(
  (word) => word.length >= 5,
);

/** The word meant by a word that no table knows, one slip away ("pourqoi", "procuratoin", "atendance"); two in words of ten letters or more. */
export function corrected(word: string): string {
  if (word.length < 5 || isOrdinary(word) || /\d/.test(word)) return word;
  const made = memory.get(word) ?? nearest(word);
  if (memory.size < 20_000) memory.set(word, made);
  return made;
}

const memory = new Map<string, string>();

function nearest(word: string): string {
  let best = word;
  let least = 9;
  for (const candidate of correctable) {
    const d = slips(word, candidate);
    if (d < least) [best, least] = [candidate, d];
  }
  return least <= (word.length >= 10 ? 2 : 1) ? best : word;
}

function without(from: Set<string>, other: Set<string>): Set<string> {
  return new Set([...from].filter((word) => !other.has(foldWords(word))));
}
