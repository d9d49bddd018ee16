import type { Lang } from '../../../server/contract.ts';
import { en } from './admin-words.en.ts';
import { type AdminWords, fr } from './admin-words.fr.ts';

export const adminWords: Record<Lang, AdminWords> = { fr, en };
