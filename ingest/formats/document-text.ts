import type { Act } from '../../corpus/record/act.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import type { Span } from '../../corpus/record/place.ts';

/** A notice about a text whose act has no identifier yet. */
export type DocumentNotice = Omit<Notice, 'places'> & { spans: Span[] };

/** What a reader of one format answers: text with `\n` between lines, and pages where the format has them. */
export type FormatText = { text: string; pages: PageSpan[]; ocr: Act['ocr']; notices: DocumentNotice[] };

export type PageSpan = Act['pages'][number];

/** A document as text, as it is served: NFC, `\n`, no BOM. Nothing is added, corrected or left out silently. */
export type DocumentText = FormatText & { format: Act['format'] };
