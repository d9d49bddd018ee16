import wrapAnsi from 'wrap-ansi';

/** Narrowest line worth wrapping to: below it, words would be cut to pieces. */
export const narrowest = 20;

/** Lines of at most `width` characters; a word longer than that is cut (an unbroken run of letters in a scan). */
export function wrap(text: string, width: number): string {
  return wrapAnsi(text, Math.max(width, narrowest), { hard: true });
}
