import type { Rich } from '../compose/rich.ts';

/** What a sentence needs to know of an act: its number where it has one of its own, and its date. */
export type ActRef = { number: string | null; date: string | null; title: string };

/** What a sentence needs to know of a sitting; `label` where the corpus holds several bodies. */
export type UnitRef = { date: string | null; label: string | null; act: ActRef };

/** People in a sentence, with what agreement needs. */
export type People = { names: Rich[]; feminine: boolean };
