import wrapAnsi from 'wrap-ansi';

/** Narrowest line worth wrapping to: below it, words would be cut to letters. */
const narrowest = 8;

/** Lines of at most `width` characters; a word longer than that is cut (an unbroken run of letters in a scan). */
export function wrap(text: string, width: number): string {
  return wrapAnsi(text, Math.max(width, narrowest), { hard: true });
}
