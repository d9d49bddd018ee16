/** What Discord reads as a mark anywhere in a line: emphasis, code, spoilers, strike-through, links, mentions, times, emojis, addresses. */
const marks = /[\\*`~|[\]<]|@(?=everyone|here)|:(?=\/\/)/g;

/**
 * An underscore is a mark unless it stands alone between letters or digits: identifiers (CP2021_04_12) stay as printed, so that who copies
 * one gets it without backslashes. Letters with accents end a word for Discord, so that they don't count.
 */
const underscores = /(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g;

/** What only a line's start makes a mark: quotation, heading, subtext, list; a number before its point or bracket. */
const lineStart = /^([^\S\n]*)(?:(?=[>#+-])|(\d{1,9})(?=[.)]))/gm;

/** Text that is not ours, as Discord Markdown that shows the same characters and does nothing: no mention, link, heading or list. */
export function harmless(words: string): string {
  return harmlessAtStart(words.replace(marks, '\\$&').replace(underscores, '\\_'));
}

/** For what was made harmless within a line and now begins one. */
export function harmlessAtStart(words: string): string {
  return words.replace(lineStart, '$1$2\\');
}
