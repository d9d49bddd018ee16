import type { DoctorWords } from './words.ts';

/** What one check found: fine, worth knowing, or to be mended before it works. `say` words it. */
export type Finding = { level: 'fine' | 'note' | 'fault'; say: (words: DoctorWords) => string };

export const fine = (say: Finding['say']): Finding => ({ level: 'fine', say });
export const note = (say: Finding['say']): Finding => ({ level: 'note', say });
export const fault = (say: Finding['say']): Finding => ({ level: 'fault', say });

export const messageOf = (error: unknown): string => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
