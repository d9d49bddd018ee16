import type { Context } from 'hono';
import type { Notice } from '../../corpus/record/notice.ts';
import { noticeText } from '../../corpus/record/notice-texts.ts';
import { type Lang, langSchema } from '../contract.ts';
import { invalidRequest } from '../problem.ts';

/** The language that what is told about records is worded in: `?lang=`, else English where it is asked for first, else French. */
export function langOf(c: Context): Lang {
  const asked = c.req.query('lang');
  if (asked === undefined) return /^\s*en\b/i.test(c.req.header('accept-language') ?? '') ? 'en' : 'fr';
  const lang = langSchema.safeParse(asked);
  if (!lang.success) throw invalidRequest([{ field: 'lang', code: 'invalid', reason: `is none of: ${langSchema.options.join(', ')}` }]);
  return lang.data;
}

export function worded(notices: readonly Notice[], lang: Lang) {
  return notices.map((notice) => ({ ...notice, text: noticeText(notice, lang) }));
}
