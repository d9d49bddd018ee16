import type { Lang } from '../../../server/contract.ts';
import { en } from './browse-words.en.ts';
import { type BrowseWords, fr } from './browse-words.fr.ts';

export const browseWords: Record<Lang, BrowseWords> = { fr, en };
