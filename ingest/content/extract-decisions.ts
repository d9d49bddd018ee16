import { fold } from '../../corpus/language/fold.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { bulletMarks } from '../parts/bullets.ts';
import type { Part } from '../parts/find-parts.ts';
import { firstBlockFrom, firstFrom } from '../parts/sorted.ts';
import { type ActText, type ContentExtractor, inStamp, spansOf, trimmed } from './act-text.ts';
import { decisionVerbs } from './decision-verbs.ts';

/**
 * The operative part, article by article: each whole, with its verb as printed. An article that a page's stamp interrupts has a place before
 * and a place behind the stamp.
 */
export const extractDecisions: ContentExtractor = (act) =>
  decisionSpans(act).flatMap(({ verb, start, end }, i): FactDraft[] => {
    const [first, ...others] = withoutStamps(act, { start, end });
    if (!first) return [];
    const text = [first, ...others].map((piece) => oneLine(act.view.slice(piece.start, piece.end))).join(' ');
    const spans: [Span, ...Span[]] = [...spansOf(act, first)];
    for (const piece of others) spans.push(...spansOf(act, piece));
    return [{ kind: 'decision', derivation: 'stated', value: { n: i + 1, verb, text: text.replace(/[\s,;]+$/, '') }, spans }];
  });

type DecisionSpan = Span & { verb: string };

function decisionSpans(act: ActText): DecisionSpan[] {
  const all: DecisionSpan[] = [];
  for (const part of act.parts) {
    if (part.part !== 'decision') continue;
    const listed = listedArticles(act, part);
    const articles = listed.length > 0 ? listed : decidingSentence(act, part);
    for (const [i, { start, verb, numbered }] of articles.entries()) {
      const span = trimmed(act.view, {
        start,
        end: articleEnd(act, start, articles[i + 1]?.leadStart ?? part.end, { last: i + 1 === articles.length, numbered }),
      });
      if (span.end - span.start > verb.length + 3) all.push({ ...span, verb });
    }
  }
  return all;
}

/** `leadStart`: where the bullet or number before it stands, at which the article before ends. */
type Opening = { start: number; leadStart: number; verb: string; numbered: boolean };

function withoutStamps(act: ActText, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let i = firstBlockFrom(act.stamps, start); i < act.stamps.length; i++) {
    const stamp = act.stamps[i];
    if (!stamp || stamp.start >= end) break;
    pieces.push({ start: from, end: stamp.start });
    from = stamp.end;
  }
  pieces.push({ start: from, end });
  return pieces.map((piece) => trimmed(act.view, piece)).filter((piece) => /\p{L}{2}/u.test(act.view.slice(piece.start, piece.end)));
}

const bullet = `(?:[${bulletMarks}°+Ÿ\\uFFFD]{1,2}\\s?(?:_{1,3}\\s)?|\\d{1,2}\\s?[.)°/]?-?\\s|[a-z]\\)\\s)`;
const numbered = '(?<article>(?:ARTICLE|Article)\\s(?:\\d{1,2}(?:\\s?(?:er|ER|ère))?|premier|PREMIER|unique|UNIQUE)\\s?[:.–-]{0,2}\\s?)';
const item = "(?<item>(?:[Dd]['’]{1,2}\\s?|[Dd][eE]\\s)?(?:[Ss][eE]\\s|[Ss]['’]|NE\\s)?(?<verb>\\p{L}{3,16}))(?![\\p{L}'’])";
/** With lines: an item stands at the start of one. */
const linedItem = new RegExp(
  `(?<=^|\\n)(?:${bullet})?(?:(?:${numbered})?(?!ARTICLE\\s|Article\\s)${item}|${numbered.replace('<article>', '<article2>')}(?<words>[\\p{L}«][^\\s]*))`,
  'gu',
);
/** Without: behind a bullet, a number or "Article 2 :", or in capitals. */
const flatItem = new RegExp(
  `(?<=[\\s:;,.])(?:(?:${bullet}(?:${numbered})?|${numbered.replace('<article>', '<article2>')})${item.replaceAll(/<(item|verb)>/g, '<$12>')}|(?<capitals>\\p{Lu}{4,16})(?=\\s))`,
  'gu',
);

/** Articles that open with a verb behind a bullet, a number, "Article 2 :" or a line's start: "- Approuve …", "D'approuver …", "1. AUTORISE …". */
function listedArticles(act: ActText, part: Part): Opening[] {
  const words = act.view.slice(part.start, part.end);
  const openings: Opening[] = [];
  let lastEnd = -10;
  for (const match of words.matchAll(act.flat ? flatItem : linedItem)) {
    const groups = match.groups ?? {};
    const found = groups.capitals ?? groups.item ?? groups.item2 ?? groups.words ?? '';
    const verb = groups.capitals ?? groups.verb ?? groups.verb2 ?? '';
    const start = part.start + match.index + match[0].length - found.length;
    const isArticle = (groups.article ?? groups.article2) !== undefined;
    // Behind "de" any infinitive decides ("D'identifier les zones …").
    const infinitive = /^d['’e]/i.test(found) && /(?:er|ir|re|oir)$/i.test(verb);
    if (inStamp(act, start) || (!isArticle && !infinitive && !isDecisionVerb(verb))) continue;
    // "PREND ACTE" is one opening; "VOTE CONTRE : 2" counts votes.
    if (/^adopte$/i.test(verb) && /^\s(?:à|a)\s(?:l['’]unan|la maj)/i.test(act.view.slice(start + found.length, start + found.length + 14)))
      continue;
    if (start - lastEnd <= 2 || /^\s(?:pour|contre)\b|^\s?:/i.test(act.view.slice(start + found.length, start + found.length + 8))) {
      if (/^vote/i.test(verb) || start - lastEnd <= 2) continue;
    }
    // A wrapped line may begin with a lower-case verb: only a bullet, a number or "D'" may stand before one.
    const marked = match[0].length > found.length || /^d['’e]/i.test(found);
    if (!marked && !/^\p{Lu}/u.test(verb)) continue;
    if (announces(fold(verb), act.flow.slice(start + found.length, start + found.length + 140))) continue;
    lastEnd = start + found.length;
    openings.push({
      start,
      leadStart: part.start + match.index,
      verb: isArticle && !infinitive && !isDecisionVerb(verb) ? '' : printedVerb(act.view, start, found, verb),
      numbered: isArticle,
    });
  }
  return openings;
}

/** Where no list is, the sentence that decides: "Après en avoir délibéré, le conseil, à l'unanimité, autorise M. le Maire à signer …". */
function decidingSentence(act: ActText, part: Part): Opening[] {
  const words = act.view.slice(part.start, Math.min(part.end, part.start + 400));
  // A proposal that is adopted: "il est demandé au Conseil d'accepter …".
  const proposed =
    /^[^:;.]{0,120}(?:propos|demand)[^:;.]{0,100}?\s(?<found>d(?:e\s|['’])(?<verb>\p{L}{2,14}(?:er|ir|re|oir)))(?!\p{L})/u.exec(words);
  if (proposed?.groups?.found && proposed.groups.verb) {
    const start = part.start + proposed[0].length - proposed.groups.found.length;
    return [{ start, leadStart: start, verb: proposed.groups.verb, numbered: false }];
  }
  let before = '';
  for (const match of words.matchAll(/\p{L}+/gu)) {
    const verb = match[0];
    const start = part.start + match.index;
    const follows = notBeforeVerb.test(fold(before)) || /['’]$/.test(words.slice(0, match.index));
    before = verb;
    if (verb.length < 4 || follows || !isDecisionVerb(verb) || /^(?:d[ée]lib[èe]re|vote|propose|demande)/i.test(verb)) continue;
    if (match.index < 12 || inStamp(act, start)) continue;
    return [{ start, leadStart: start, verb, numbered: false }];
  }
  return [];
}

/** Behind these a word of the table is a noun ("la charge", "de vote") or another mood. */
const notBeforeVerb = /^(?:|le|la|les|l|un|une|des|du|de|d|en|a|au|aux|et|sa|son|ses|pour|par|avoir|ete|est|qui|que|ce|cette)$/;

/** Finite in the present ("approuve", "décident") or an infinitive ("d'approuver"): one of the table's verbs. Participles are none. */
function isDecisionVerb(word: string): boolean {
  const folded = fold(word);
  if (!/(?:e|ent|er|ir|re|it|d|t|s|nd)$/.test(folded) || /(?:ant|ion|ment|ments|ions|ants|ure|eur|age|ance|ier|iere)$/.test(folded))
    return false;
  if (/(?:és?|ées?)$/iu.test(word)) return false;
  return decisionVerbs.some((stem) => folded.startsWith(stem) && folded.length - stem.length <= 5);
}

/** "DÉCIDE :", "décide à l'unanimité :" only announce the articles below. */
function announces(verb: string, after: string): boolean {
  if (!/^(?:decid|deliber)/.test(verb)) return false;
  return (
    /^[^:;.]{0,60}?:\s*(?:[^\p{L}]|d['’e]|\p{L}{4,16}\b)/u.test(after) &&
    /^(?:,?\s(?:a|au|par|avec|et|de|d'|ce qui suit|comme suit|,|\d)[^:;.]{0,80})?\s?:/u.test(after)
  );
}

/** "Prend acte", "donne pouvoir" and "s'engage" are one verb with their word. */
function printedVerb(view: string, start: number, found: string, verb: string): string {
  if (/^prend(?:re|s)?$/i.test(verb)) {
    const act = /^\s(?:acte|note)\b/iu.exec(view.slice(start + found.length, start + found.length + 8));
    if (act) return oneLine(verb + act[0]);
  }
  return oneLine(found.replace(/^[dD](?:['’]{1,2}\s?|[eE]\s)/, ''));
}

/**
 * An article ends at the next and at the vote. In a text without lines nothing else closes it: its sentence is taken where the next article is
 * far, and no debate behind it.
 */
function articleEnd(act: ActText, start: number, limit: number, { last, numbered }: { last: boolean; numbered: boolean }): number {
  const most = Math.min(limit, start + 6000);
  const vote = votes.exec(act.view.slice(start, most));
  let end = vote ? start + vote.index + 1 : most;
  if (act.flat) {
    const stop = act.sentences[firstFrom(act.sentences, start + 20)];
    if (stop !== undefined && (last || end - stop > 400)) end = Math.min(end, stop);
  } else if (!numbered) end = Math.min(end, nextParagraph(act, start, end));
  return end;
}

/** Where a paragraph of its own begins behind a closed sentence: minutes tell the debate between the articles and the vote. */
function nextParagraph(act: ActText, start: number, limit: number): number {
  for (let i = firstBlockFrom(act.blocks, start + 1); i < act.blocks.length; i++) {
    const block = act.blocks[i];
    if (!block || block.start >= limit) return limit;
    const closed = /[.!?]$/.test(act.view.slice(Math.max(start, block.start - 6), block.start).trimEnd());
    if (closed && /^[\p{Lu}«]/u.test(act.view.charAt(block.start))) return block.start;
  }
  return limit;
}

const votes =
  /(?:\n|[.;,:]\s?|\s)(?=(?:Adopt[ée]e?s?|ADOPT[ÉE]E?S?|Approuv[ée]e?s? à|Vot[ée]e?s? à|VOT[ÉE] À|Accord à|Résultats? du vote|RÉSULTATS? DU VOTE|Vote\s?:|VOTE\s?:|VOTES\s?:|Votants?\s?:|Pour\s?:|POUR\s?:|ONT VOT|Ont vot|(?:Cette|La|Ladite|La présente) (?:proposition|délibération)[^.]{0,30} est (?:adoptée|approuvée|mise aux voix)|Cette proposition|(?:Le|LE) (?:Conseil|CONSEIL)[^.;:\n]{0,40}(?:[Aa]dopte|ADOPTE)|Ainsi fait|Fait et d|(?<=\n)(?:Le|La) (?:Maire|Présidente?)\s?,?\s|Délibération adoptée)(?:\b|\s))/u;
