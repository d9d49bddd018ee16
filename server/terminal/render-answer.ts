import { groupBy } from '../../corpus/group-by.ts';
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
      .replaceAll('\n', `\n${' '.repeat(first.length)}`)
      .replace(/^/, () => first);
  const section = (title: string, lines: string[]) => (lines.length === 0 ? [] : [[style.bold(title), ...lines].join('\n')]);

  /** One act, and below it each of its quotations with its number. */
  const source = ([act, ...others]: Citation[]) => {
    if (act === undefined) return '';
    const where = [longDate(act.sessionDate, answer.lang), act.body].filter((part) => part !== '');
    const quotation = ({ n, shown, page }: Citation) =>
      indented(page === undefined ? words.quote(shown) : `${words.quote(shown)} (${words.page(page)})`, `[${n}] `);
    const head = [style.bold(indented([act.actId, ...where].join(' · '), '')), style.dim(indented(act.title, ''))];
    return [...head, ...[act, ...others].map(quotation)].join('\n');
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
    ...section(words.sources, [...groupBy(answer.citations, ({ actId }) => actId).values()].map(source)),
  ].join('\n\n');
}

function longDate(day: string, lang: Answer['lang']): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
