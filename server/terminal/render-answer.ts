import type { Answer, Citation } from '../contract.ts';
import { phrases } from './phrases.ts';
import { renderMarkdown } from './render-markdown.ts';
import { ansiStyle, harmless, plainStyle } from './style.ts';
import { wrap } from './wrap.ts';

export type Terminal = { width: number; colour: boolean };

/** Narrowest and widest line: below, sources have no room beside their number; beyond, a paragraph is hard to read. */
const narrowest = 20;
const widest = 100;

/** An answer for a terminal: what it says, its numbered sources with the act's own words, notices and choices. Pure. */
export function renderAnswer(answer: Answer, { width, colour }: Terminal): string {
  const style = colour ? ansiStyle : plainStyle;
  const layout = { width: Math.max(narrowest, Math.min(width, widest)), style };
  const words = phrases[answer.lang];
  const indented = (text: string, first: string) =>
    wrap(harmless(text), layout.width - first.length)
      .replace(/^/gm, ' '.repeat(first.length))
      .replace(' '.repeat(first.length), first);
  const section = (title: string, lines: string[]) => (lines.length === 0 ? [] : [[style.bold(title), ...lines].join('\n')]);

  const source = (citation: Citation) => {
    const mark = `[${citation.n}] `;
    const where = [longDate(citation.sessionDate, answer.lang), citation.body, citation.page && words.page(citation.page)];
    return [
      indented([citation.actId, ...where.filter(Boolean)].join(' · '), mark),
      style.dim(indented(citation.title, ' '.repeat(mark.length))),
      indented(words.quote(citation.shown), ' '.repeat(mark.length)),
    ].join('\n');
  };
  const status = words.status[answer.status];
  return [
    ...(status === '' ? [] : [style.bold(status)]),
    renderMarkdown(harmless(answer.text), layout),
    ...section(
      words.choices,
      (answer.choices ?? []).map(({ question }) => indented(question, '• ')),
    ),
    ...section(
      words.notices,
      answer.notices.map(({ text }) => indented(text, '! ')),
    ),
    ...section(words.sources, answer.citations.map(source)),
  ].join('\n\n');
}

function longDate(day: string, lang: Answer['lang']): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
