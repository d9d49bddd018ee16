/** How words are set off in a terminal; plain text where colours are not wanted. */
export type Style = { bold(words: string): string; dim(words: string): string };

const between = (open: number, close: number) => (words: string) => `\u001b[${open}m${words}\u001b[${close}m`;

export const ansiStyle: Style = { bold: between(1, 22), dim: between(2, 22) };
export const plainStyle: Style = { bold: (words) => words, dim: (words) => words };

/**
 * Text from acts and questions without what a terminal would obey: control characters (an escape sequence in a scanned file could move
 * the cursor or rewrite lines) and marks that turn the direction of writing. Line breaks and tabs stay.
 */
export function harmless(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  return words.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
