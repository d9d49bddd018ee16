import type { SourceText } from '../reading/source-text.ts';

/** The folded text with its line breaks as spaces, offsets kept: a wording may be cut anywhere ("sous la\nprésidence de"). */
export function flat(text: SourceText): string {
  const known = flattened.get(text);
  if (known !== undefined) return known;
  const made = text.folded.replaceAll('\n', ' ');
  flattened.set(text, made);
  return made;
}

const flattened = new WeakMap<SourceText, string>();
