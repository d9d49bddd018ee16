import type { APIEmbed } from 'discord.js';
import type { Answer } from '../../../server/contract.ts';
import { customId } from '../custom-id.ts';
import { phrases } from '../words/phrases.ts';
import { type AnswerPage, answerPages, type Shown } from './answer-pages.ts';
import { fingerprint } from './fingerprint.ts';
import { buttonRow, type Option, pick, type Row } from './pick.ts';
import { sourceName } from './sources.ts';

/** What a message of the bot consists of: text or an embed, and what can be pressed. */
export type MessageBody = { content?: string; embeds: APIEmbed[]; components: Row[] };

/** A page of an answer, counted from 1, with its quotations to show, its choices, the way on and the way to report; null past the end. */
export function answerMessage(shown: Shown, n = 1): MessageBody | null {
  const pages = answerPages(shown);
  const page = pages[n - 1];
  if (!page) return null;
  const { answer } = shown;
  const { lang } = answer;
  const words = phrases[lang];
  const print = fingerprint(answer);
  const actions = [
    ...(n < pages.length ? [{ id: customId({ does: 'more', lang, print, page: n + 1 }), label: words.more }] : []),
    { id: customId({ does: 'wrong', lang, print }), label: words.wrong },
  ];
  return {
    embeds: [page.embed],
    components: [
      ...pick(choicesOf(answer, print), { id: customId({ does: 'pick', lang, print, of: 'choose' }), placeholder: words.choose }),
      ...pick(quotationsOf(page, answer, print), {
        id: customId({ does: 'pick', lang, print, of: 'quote' }),
        placeholder: words.quotations,
      }),
      buttonRow(actions),
    ],
  };
}

function choicesOf({ choices = [], lang }: Answer, print: string): Option[] {
  return choices.map(({ label, question }, i) => ({ id: customId({ does: 'choose', lang, print, n: i + 1 }), label, detail: question }));
}

function quotationsOf({ cited }: AnswerPage, { lang }: Answer, print: string): Option[] {
  return cited.map((citation) => ({
    id: customId({ does: 'quote', lang, print, n: citation.n, part: 1 }),
    label: `${phrases[lang].quotation(citation.n)}`,
    detail: sourceName(citation, lang),
  }));
}
