import { rememberOf } from '../../corpus/language/remember.ts';
import type { SourceText } from '../reading/source-text.ts';

/** The folded text with its line breaks as spaces, offsets kept: a wording may be cut anywhere ("sous la\nprésidence de"). */
export const flat = rememberOf((text: SourceText): string => text.folded.replaceAll('\n', ' '));
