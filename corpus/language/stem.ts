import { stemmer as french } from '@orama/stemmers/french';
import { foldWords } from './fold.ts';

const known = new Map<string, readonly string[]>();

/** Words that the stemmer takes for another: who uses a thing ("usager") is not its use ("usage"). */
const ownStem: Readonly<Record<string, string>> = { usager: 'usager', usagers: 'usager', usagere: 'usager', usageres: 'usager' };

/** The stems of a run of letters as printed: one, but for a run that folding parts ("lʼacte"). Kept in a map: texts repeat their words. */
function stemsOf(printed: string): readonly string[] {
  const cached = known.get(printed);
  if (cached !== undefined) return cached;
  const made = foldWords(printed)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ownStem[word] ?? french(word));
  if (known.size < 100_000) known.set(printed, made);
  return made;
}

/**
 * The French stems of a text's words, in order, case and accents apart: "Subventions" and "subvention" are one. A word is folded once for all
 * texts: folding each text whole took a third of the time of an open question.
 */
export function stems(text: string): string[] {
  const out: string[] = [];
  for (const printed of text.match(/[\p{L}\p{N}]+/gu) ?? []) for (const stem of stemsOf(printed)) out.push(stem);
  return out;
}
