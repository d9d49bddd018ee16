import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import { fold } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import type { DatedSpan } from './date-spans.ts';
import { stopWords } from './function-words.ts';
import type { FoundAct } from './identifiers.ts';

/** One act: plurals ask for several, and "séance" is not an act. */
const noun = `(?:acte|deliberation|celle|celui|decision|act|deliberation|resolution|decision|one|that)`;
/** What may stand between the act and its date: "de la commission permanente", "votée le", "taken on". */
const between = String.raw`(?:\s(?:de la|du|of the|by the)\s(?:(?:permanent|standing|county|departmental|municipal|regional)\s)?(?:commission|conseil|committee|council|assemblee|assembly)(?:\s(?:permanente|municipale?|departementale?|regionale?|communautaire|general))?)?(?:\s(?:prise?|votee?|adoptee?|datee?|dated|taken|adopted|voted))?`;

/**
 * Acts told by their date: "l'acte de 2016", "la délibération du 12 avril 2021", "celle du 4 juin 2019", "the act of 2016", "the 2016 act".
 * `used` are the dates that did so; the others still say when. A date without an act leaves the date where it is, so that the nearest
 * sittings can be told.
 */
export async function findActsByDate(
  question: string,
  spans: DatedSpan[],
  reader: Pick<CorpusReader, 'acts'>,
): Promise<{ found: FoundAct[]; used: DatedSpan[] }> {
  const folded = fold(question);
  const found: FoundAct[] = [];
  const used: DatedSpan[] = [];
  for (const dated of spans) {
    const { from, to, precision } = dated.span;
    if (from === null || to === null || precision === 'range') continue;
    const place = described(folded, dated);
    if (!place) continue;
    const { items } = await reader.acts({ from, to }, { limit: 50 });
    if (items.length === 0) continue;
    found.push({ text: question.slice(place.start, place.end), ids: items.map((act) => act.id).sort(), ...place });
    used.push(dated);
  }
  return { found, used };
}

const before = new RegExp(
  String.raw`(?<![\p{L}])(?:l'|la |le |cette |cet |the |that |this )?${noun}${between}(?:\s(?:du|de|d'|of|from|dated|on|en|in|le))?(?:\s(?:l'|le|the))?\s?$`,
  'u',
);
const after = /^(?:'s)?\s(?:act|deliberation|resolution|decision|one)(?![\p{L}])/u;

function described(folded: string, { start, end }: DatedSpan): { start: number; end: number } | null {
  const from = Math.max(0, start - 90);
  const found = before.exec(folded.slice(from, start));
  if (found) return { start: from + found.index, end };
  const behind = after.exec(folded.slice(end, end + 20));
  return behind ? { start, end: end + behind[0].length } : null;
}

const about =
  /(?<![\p{L}])(?:(?:l'|la |cette |the |that )(?:acte|deliberation|decision|act|resolution)|celle|celui)\s(?:sur|portant sur|portant|relative? (?:a|au|aux)|concernant|qui (?:porte sur|concerne|approuve|autorise)|approuvant|autorisant|about|on|regarding|concerning|approving|relating to)\s([^,;?!.]{3,140})/u;

/**
 * The act told by its subject: "la délibération sur la convention avec la Chambre de Commerce". An act is meant when its title holds the words,
 * all or all but one of four or more, up to a verb of the question; more than five such acts are a subject, not an act.
 */
export async function findActBySubject(question: string, reader: Pick<CorpusReader, 'acts'>): Promise<FoundAct | null> {
  const folded = fold(question);
  const found = about.exec(folded);
  if (!found?.[1]) return null;
  const words = [...found[1].matchAll(/[\p{L}\p{N}]+/gu)].map((one) => one[0]).filter((word) => !stopWords.has(word) && word.length > 2);
  for (let n = Math.min(words.length, 8); n >= 1; n--) {
    const wanted = words.slice(0, n).flatMap((word) => stems(word)[0] ?? []);
    if (wanted.length < (words.length > 1 ? 2 : 1)) break;
    const { items } = await reader.acts({ q: words.slice(0, n).join(' ') }, { limit: 100 });
    const titled = items.filter((act) => {
      const title = new Set(stems(act.title));
      const held = wanted.filter((stem) => title.has(stem)).length;
      return held >= (wanted.length >= 4 ? wanted.length - 1 : wanted.length);
    });
    if (titled.length > 5) return null;
    if (titled.length > 0) {
      const last = words[n - 1] ?? '';
      const end = found.index + found[0].length - found[1].length + found[1].indexOf(last) + last.length;
      return { text: question.slice(found.index, end), ids: titled.map((act) => act.id).sort(), start: found.index, end };
    }
  }
  return null;
}
