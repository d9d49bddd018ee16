import type { Lang } from '../../contract.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Every sentence of an answer, as functions of what was found: French is the reference, English has the same shape. */
export type Words = typeof fr;
/** What an act may not say, as the end of "the act does not say …". */
export type Subjects = Words['subjects'];

export function wordsFor(lang: Lang): Words {
  return lang === 'en' ? en : fr;
}
