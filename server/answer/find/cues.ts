import type { Question } from '../../contract.ts';
import { asks } from '../understand/ways.ts';
import type { CueRow } from './cue-rows/cue-row.ts';
import { reasonCues } from './cue-rows/reasons.ts';
import { termCues } from './cue-rows/terms.ts';
import { thingCues } from './cue-rows/things.ts';

/**
 * The words of a passage that tell that it answers; what each of them is worth beside the subject, and all together at most; whether a definition
 * or an ability is asked for. `needed`: words without which a passage answers nothing.
 */
export type Cue = { said: RegExp; worth: number; most: number; definition: boolean; ability: boolean; needed: RegExp | null };

/** What words of the cues together may weigh beside the subject, where no row says otherwise. */
const mostTogether = 0.9;

const rows = [...reasonCues, ...termCues, ...thingCues].map((row) => ({ row, isAsked: asks(row.asked) }));

/** What marks an answer to the question; null where it asks nothing in particular. */
export function cueOf({ text, aspect }: Pick<Question, 'text' | 'aspect'>): Cue | null {
  const found = rowsFor(text, aspect === 'why');
  if (found.length === 0) return null;
  const needed = found.filter((row) => row.needed === true);
  return {
    said: saying(found),
    worth: Math.max(...found.map((row) => row.worth)),
    most: Math.max(mostTogether, ...found.map((row) => row.most ?? 0)),
    definition: found.some((row) => row.definition === true),
    ability: found.some((row) => row.ability === true),
    needed: needed.length > 0 ? saying(needed) : null,
  };
}

function rowsFor(question: string, why: boolean): readonly CueRow[] {
  const asked = rows.filter(({ row, isAsked }) => !(why && row.notWhy) && isAsked(question)).map(({ row }) => row);
  const alone = asked.filter((row) => row.alone === true);
  return alone.length > 0 ? alone : asked;
}

/** Any of the beginnings, in a folded text; words may stand on two lines. */
function saying(of: readonly CueRow[]): RegExp {
  const ways = of.flatMap((row) => row.said.split('|')).map((way) => way.replace(/ $/, '\\b').replaceAll(' ', '\\s+'));
  return new RegExp(`\\b(?:${ways.join('|')})`, 'g');
}
