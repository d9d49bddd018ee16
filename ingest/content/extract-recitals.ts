import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { sentenceEnds } from '../parts/sentence-ends.ts';
import { firstBlockFrom } from '../parts/sorted.ts';
import { type ActText, type ContentExtractor, inStamp, spansOf, trimmed } from './act-text.ts';

/** Each "Vu …", "Considérant …", "Attendu …" whole: it ends where the next begins, at the end of its paragraph or of the recitals. */
export const extractRecitals: ContentExtractor = (act) =>
  recitalSpans(act).map(({ start, end, more, type }): FactDraft => {
    const words = [{ start, end }, ...more].map((span) => act.view.slice(span.start, span.end)).join(' ');
    const text = oneLine(words).replace(/[\s,;]+$/, '');
    const spans: FactDraft['spans'] = [...spansOf(act, { start, end }), ...more.flatMap((span) => spansOf(act, span))];
    return { kind: 'recital', derivation: 'stated', value: { text, type }, spans };
  });

/** `more`: what follows the stamp of a page that cuts the recital. */
export type Recital = Span & { type: 'vu' | 'considerant'; more: Span[] };

/** The recitals as spans of the view. */
export function recitalSpans(act: ActText): Recital[] {
  const found: Recital[] = [];
  for (const part of act.parts) {
    if (part.part !== 'recitals') continue;
    const words = act.view.slice(part.start, part.end);
    const openings = [...words.matchAll(opening)].filter((match) => opens(act, part.start + match.index));
    for (const [i, match] of openings.entries()) {
      const start = part.start + match.index;
      const next = openings[i + 1];
      const limit = Math.min(next ? part.start + next.index : part.end, start + 2500);
      const end = recitalEnd(act, start, limit);
      const type = /^v/i.test(match[0]) ? 'vu' : 'considerant';
      found.push({ ...trimmed(act.view, { start, end }), more: behindStamp(act, start, end, limit), type });
    }
  }
  return found;
}

const opening = /(?:VU|Vu|Vus|CONSID[ÉE]RANT|Consid[ée]rant|ATTENDU|Attendu)(?=\s|:)/gu;

/** A recital opens a block, or in a text without lines follows the end of another clause; "au Vu de" and "est Vu" are other words. */
function opens(act: ActText, start: number): boolean {
  if (inStamp(act, start)) return false;
  const block = act.blocks[firstBlockFrom(act.blocks, start + 1) - 1];
  if (block && start - block.start <= 6 && /^\W{0,6}$/u.test(act.view.slice(block.start, start))) return true;
  if (!act.flat) return /(?:^|\n)\W{0,4}$/u.test(act.view.slice(Math.max(0, start - 5), start));
  return !/(?:[\p{L}'’]\p{L}?['’]|\b(?:au|la|le|de|est|a|et|ait|avoir|été))\s?$/iu.test(act.view.slice(Math.max(0, start - 8), start));
}

/**
 * A recital that a page's stamp cuts in the middle of its sentence ("… à la création des | Envoyé en préfecture le … | emplois par l'organe …")
 * goes on behind it, where a small letter follows.
 */
function behindStamp(act: ActText, start: number, end: number, limit: number): Span[] {
  const stamp = act.stamps[firstBlockFrom(act.stamps, end)];
  if (!stamp || stamp.start - end > 4 || stamp.end >= limit || !/[\p{L}\d,'’-]\s*$/u.test(act.view.slice(start, end))) return [];
  const gap = /^[\s\d/]{0,12}(?=\p{Ll})/u.exec(act.view.slice(stamp.end, stamp.end + 14));
  if (!gap) return [];
  const from = stamp.end + gap[0].length;
  const more = trimmed(act.view, { start: from, end: recitalEnd(act, from, limit) });
  return more.end - more.start > 3 ? [more] : [];
}

function recitalEnd(act: ActText, start: number, limit: number): number {
  const words = act.view.slice(start + 3, limit);
  const stops: number[] = [];
  const closing = closingWords.exec(words);
  if (closing) stops.push(start + 3 + closing.index);
  const sentence = sentenceEnds(words)[0];
  if (sentence !== undefined) stops.push(start + 3 + sentence);
  const stamp = act.stamps[firstBlockFrom(act.stamps, start)];
  if (stamp) stops.push(stamp.start);
  if (!act.flat) {
    // A paragraph of its own that is neither a recital nor an item of this one is the text's again.
    let at = firstBlockFrom(act.blocks, start + 1);
    for (; at < act.blocks.length; at++) {
      const block = act.blocks[at];
      if (!block || block.start >= limit) break;
      const previous = act.view.slice(start, block.start).trimEnd();
      if (/[:,;]$/.test(previous) || /^[\p{Ll}\-•–]/u.test(act.view.charAt(block.start))) continue;
      stops.push(block.start);
      break;
    }
  }
  stops.push(limit);
  return stops.reduce((least, stop) => Math.min(least, stop));
}

/** What follows the last recital without a new paragraph. */
const closingWords =
  /(?:[,;.]|\s)\s?(?=(?:Sur (?:le rapport|proposition|la proposition)|SUR (?:LE RAPPORT|PROPOSITION)|Entendu|Après (?:en )?avoir|Le [Rr]apporteur|Sur rapport|Ceci (?:étant )?expos|Il est proposé|Monsieur le (?:Maire|Président) propose|Madame le? (?:Maire|Présidente) propose|Le [Cc]onseil (?:municipal|communautaire)|Ayant entendu|Ouï|EN CONS[ÉE]QUENCE|LE (?:BUREAU|CONSEIL)|(?:APPROUVE|D[ÉE]CIDE|AUTORISE)(?:NT)?)\b)|;\s(?=[^\p{Ll}\s])/u;
