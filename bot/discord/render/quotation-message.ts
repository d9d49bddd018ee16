import type { APIEmbed } from 'discord.js';
import type { Citation } from '../../../server/contract.ts';
import { customId } from '../custom-id.ts';
import { phrases } from '../words/phrases.ts';
import type { MessageBody } from './answer-message.ts';
import type { Shown } from './answer-pages.ts';
import { cut } from './cut.ts';
import { fingerprint } from './fingerprint.ts';
import { harmless } from './harmless.ts';
import { limits } from './limits.ts';
import { buttonRow, short } from './pick.ts';
import { readerAt, sourceName } from './sources.ts';

/** Room for the note that the words go on, and, with title, act and question, below the limit of an embed in all. */
const partLength = 3_000;

/** The exact words that a reference stands for, a part at a time; null where the answer has no such reference or part. */
export function quotationMessage({ answer, question, publicUrl }: Shown, { n, part }: { n: number; part: number }): MessageBody | null {
  const citation = answer.citations.find((one) => one.n === n);
  if (!citation) return null;
  const { lang } = answer;
  const parts = cut(harmless(citation.shown), partLength);
  const words = parts[part - 1];
  if (words === undefined) return null;
  const goesOn = part < parts.length;
  const embed: APIEmbed = {
    author: { name: short(citation.title, limits.embed.author) },
    title: short(harmless(`[${n}] ${sourceName(citation, lang)}`), limits.embed.title),
    description: goesOn ? `${words}\n\n${phrases[lang].cut(part, parts.length)}` : words,
    footer: { text: question },
    ...linkTo(citation, publicUrl),
  };
  const more = { id: customId({ does: 'quote', lang, print: fingerprint(answer), n, part: part + 1 }), label: phrases[lang].more };
  return { embeds: [embed], components: goesOn ? [buttonRow([more])] : [] };
}

function linkTo(citation: Citation, publicUrl: string): { url?: string } {
  const url = readerAt(citation, publicUrl);
  return url === null ? {} : { url };
}
