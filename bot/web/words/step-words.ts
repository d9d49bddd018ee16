import type { Lang } from '../../../server/contract.ts';
import { readingWords } from './reading-words.ts';

type Words = { [step: string]: (act: string) => string };

/** What is done now while an answer is made, by the step's name in the stream. */
const rows: Record<Lang, Words> = {
  fr: {
    understand: () => 'Lecture de la question…',
    facts: () => 'Recherche des faits…',
    passages: () => 'Recherche des passages…',
    sittings: () => 'Lecture de la liste des séances…',
    read: (act) => `Lecture de l’acte ${act}…`,
    word: () => 'Rédaction de la réponse…',
  },
  en: {
    understand: () => 'Reading the question…',
    facts: () => 'Looking for facts…',
    passages: () => 'Looking for passages…',
    sittings: () => 'Reading the list of sittings…',
    read: (act) => `Reading act ${act}…`,
    word: () => 'Writing the answer…',
  },
};

/** A step in words; one that nobody knows by its name is a search that goes on. */
export function stepWords(lang: Lang, step: string, act = ''): string {
  const words = rows[lang];
  const say = Object.hasOwn(words, step) ? words[step] : undefined;
  return say === undefined ? readingWords[lang].wait.search : say(act);
}
