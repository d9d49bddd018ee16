import type { Lang } from '../../server/contract.ts';
import { longDate } from './words/long-date.ts';

/** `…Text`: the words of the question that stood for it; empty where it said none. `date`, `person`, `act`: what is meant instead. */
export type Correction = { date: string; dateText: string; person: string; personText: string; act: string; actText: string };

/** The question with what was misunderstood said otherwise: in the place of the words that were, else at its end. */
export function correctedQuestion(question: string, correction: Correction, lang: Lang): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(correction.date) ? longDate(correction.date, lang) : '';
  const act = correction.act === '' ? '' : `${lang === 'fr' ? 'l’acte' : 'the act'} ${correction.act}`;
  const changes: { from: string; to: string; atEnd: string }[] = [
    { from: correction.dateText, to: date, atEnd: lang === 'fr' ? `, le ${date}` : ` on ${date}` },
    {
      from: correction.personText,
      to: correction.person,
      atEnd: lang === 'fr' ? `, pour ${correction.person}` : `, for ${correction.person}`,
    },
    { from: correction.actText, to: act, atEnd: lang === 'fr' ? `, dans ${act}` : `, in ${act}` },
  ];
  return changes.reduce((asked, { from, to, atEnd }) => {
    // What is asked for already stays in the questioner's own words.
    if (to === '' || to === from || (from !== '' && to.endsWith(` ${from}`)) || asked.includes(to)) return asked;
    const at = from === '' ? -1 : asked.indexOf(from);
    // "le 9 mars" keeps its article, "on 9 March" its preposition.
    const small = /^(?:le|on) /i.exec(from)?.[0] ?? '';
    if (at >= 0) return asked.slice(0, at) + small + to + asked.slice(at + from.length);
    const [, words = asked, mark = ''] = /^(.*?)([\s?.!]*)$/s.exec(asked) ?? [];
    return words + atEnd + mark;
  }, question);
}
