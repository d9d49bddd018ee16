import type { APIEmbed } from 'discord.js';
import type { Answer, Citation } from '../../../server/contract.ts';
import { phrases } from '../words/phrases.ts';
import { answerLines } from './answer-lines.ts';
import { cut } from './cut.ts';
import { fitsEmbed } from './embed-size.ts';
import { harmless } from './harmless.ts';
import { limits } from './limits.ts';
import { sourceFields } from './sources.ts';

/** An answer, the question that it was given to, and where people reach the pages. */
export type Shown = { answer: Answer; question: string; publicUrl: string };

/** One embed's worth of an answer, with the citations that it refers to. */
export type AnswerPage = { embed: APIEmbed; cited: Citation[] };

const colours: Record<Answer['status'], number> = { answered: 0x2e7d32, not_stated: 0xb26a00, not_found: 0x616161, clarify: 0x1565c0 };

/** A line is offered to a page in pieces of this length, so that a long quotation does not leave a page half empty. */
const pieceLength = 800;

/** Shorter than this a piece holds so few references that their sources always fit. */
const shortest = 20;

/** A piece of text, and what stands between it and the piece before. */
type Piece = { text: string; joint: string };

/** The whole answer, in embeds that each keep Discord's limits; each page lists the sources of its own references. */
export function answerPages(shown: Shown): AnswerPage[] {
  const pages: Piece[][] = [];
  const place = (piece: Piece): void => {
    const page = pages.at(-1);
    if (page && fits([...page, piece], shown)) page.push(piece);
    else if (fits([piece], shown) || piece.text.length < shortest) pages.push([piece]);
    // A piece whose own references have more sources than an embed holds.
    else cut(piece.text, piece.text.length / 2).forEach((text, i) => void place({ text, joint: i === 0 ? piece.joint : '' }));
  };
  piecesOf(shown.answer).forEach(place);
  return pages.map((page, i) => pageOf(page, shown, { n: i + 1, of: pages.length }));
}

function piecesOf({ text, notices, lang }: Answer): Piece[] {
  const words = phrases[lang];
  const noted = notices.map((notice) => `- ${words.noticeLevel[notice.level]}${lang === 'fr' ? ' :' : ':'} ${harmless(notice.text)}`);
  const lines = [...answerLines(text), ...(noted.length === 0 ? [] : ['', `**${words.notices}**`, ...noted])];
  let joint = '';
  return lines.flatMap((line) => {
    joint += '\n';
    const pieces = cut(line, pieceLength).map((piece, i) => ({ text: piece, joint: i === 0 ? joint : '' }));
    if (pieces.length > 0) joint = '';
    return pieces;
  });
}

function fits(pieces: Piece[], shown: Shown): boolean {
  // As if it were cut: the note that says so has to fit too. Two digits are more pages than an answer ever has.
  const { embed, cited } = pageOf(pieces, shown, { n: 10, of: 99 });
  return fitsEmbed(embed) && cited.length <= limits.options;
}

function pageOf(pieces: Piece[], { answer, question, publicUrl }: Shown, { n, of }: { n: number; of: number }): AnswerPage {
  const { lang, status } = answer;
  const words = phrases[lang];
  const text = pieces
    .map((piece) => piece.joint + piece.text)
    .join('')
    .trim();
  const numbers = referencesIn(text);
  const cited = answer.citations.filter((citation) => numbers.has(citation.n));
  const embed = {
    color: colours[status],
    author: { name: of === 1 ? words.status[status] : `${words.status[status]} (${words.part(n, of)})` },
    description: n < of ? `${text}\n\n${words.cut(n, of)}` : text,
    fields: sourceFields(cited, { lang, publicUrl }),
    // No Markdown works in a footer: the question stands there as it was asked, for whoever reads it and for the bot to read again.
    footer: { text: question },
  };
  return { embed, cited };
}

/** Which `[n]` a rendered text holds; an escaped bracket is no reference. */
function referencesIn(text: string): Set<number> {
  const found = [...text.matchAll(/\\[\s\S]|\[(\d{1,3})\]/g)].flatMap(([, digits]) => (digits === undefined ? [] : [Number(digits)]));
  return new Set(found);
}
