import { findDates } from '../../corpus/language/dates.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { Span } from '../../corpus/record/place.ts';
import { isTitleInCapitals, titleEnd } from '../parts/find-title.ts';
import { type ActText, type ContentExtractor, spansOf } from './act-text.ts';

/** What the act is about, in its own words, all lines of it joined: the title in capitals before the explanations, or what "OBJET :" says. */
export const extractTitle: ContentExtractor = (act) => {
  // The number may head the act before the attendance, and "Objet :" follow it.
  let span: Span | null = null;
  for (const part of act.parts) if (part.part === 'title') span ??= titleIn(act, part);
  span ??= headerTitle(act);
  if (!span) return [];
  const text = oneLine(act.view.slice(span.start, span.end)).replace(/[\s.;:,–-]+$/, '');
  return [{ kind: 'title', derivation: 'stated', value: { text }, spans: spansOf(act, span) }];
};

/** The words of the title's part without what only announces them: "OBJET :", "Délibération n° 12 du 3 mars 2021". */
function titleIn(act: ActText, part: Span): Span | null {
  // Other fields of the head may stand before it: "Date de la convocation : …", then "Objet : …".
  const named = subjectField.exec(act.view.slice(part.start, part.end));
  let start = part.start + (named === null ? 0 : named.index + named[0].length);
  let moved = true;
  // "Délibération", its number, its date, "Objet :": no title has more before it.
  for (let turn = 0; moved && turn < 6; turn++) {
    moved = false;
    const rest = act.view.slice(start, Math.min(part.end, start + 120));
    const before = announcements.exec(rest);
    const date = findDates(rest)[0];
    if (before && before[0] !== '') {
      start += before[0].length;
      moved = true;
    } else if (date && date.date.length === 10 && /^\s*(?:du|en date du|le)?\s?$/i.test(rest.slice(0, date.start))) {
      start += date.end;
      moved = true;
    }
  }
  // A field of the head ("Présidente de séance : Mme X") is what stands behind the number where the title stands elsewhere.
  if (headField.test(act.view.slice(start, start + 80)) || sittingLine.test(act.view.slice(start, start + 60))) return null;
  // "… de la halle Rapporteur : M. X": who reports stands on the title's line.
  const reporter = /\sRapporteure?\s?(?=:|M\.|Mme|Monsieur|Madame)/.exec(act.view.slice(start, part.end));
  const last = named === null ? part.end : titleEnd(act.view, part.start + named.index + named[0].length, part.end, act.flat);
  let end = Math.min(reporter === null ? part.end : start + reporter.index, last);
  // A rule drawn under the title and the blank lines before the text.
  while (end > start && /[\s_*=.–—-]/.test(act.view.charAt(end - 1))) end -= 1;
  // Nothing closed it: where it ends can't be told.
  if (act.flat && end - start > 370) return null;
  return /\p{L}{3}/u.test(act.view.slice(start, end)) ? { start, end } : null;
}

const ofAct = '(?: (?:de la|DE LA) (?:d[ée]lib[ée]ration|D[ÉE]LIB[ÉE]RATION))?';
const sitting = '(?:S[ée]ance|S[ÉE]ANCE|R[ée]union|R[ÉE]UNION|Session|SESSION)(?: \\p{L}{5,13}){0,2}';

/** What stands before a title and is none of it, a kind a row. */
const announced = [
  // "Objet : …", "Sujet : …", "Intitulé de la délibération : …"
  `(?:OBJET|Objet)${ofAct}\\s?(?::|[-–]\\s)?`,
  `(?:SUJET|Sujet|(?:INTITUL[ÉE]|Intitul[ée]|LIBELL[ÉE]|Libell[ée])${ofAct})\\s?:`,
  // "IV - FINANCES"
  '[IVX]{1,4}\\s?[-–.)/]?\\s(?=\\p{Lu}{3})',
  // "Rapport n° 22-05 -", "Décision n° B-2021-14", "AFFAIRE N° 7 :"
  '(?:RAPPORT|Rapport)\\s[Nn]\\s?[°º]\\s?[\\d./_-]{1,12}\\s?[-–:]',
  '(?:D[ÉE]CISION|D[ée]cision)\\s(?:[Nn]\\s?[°º]\\s?)?(?:\\p{Lu}{1,6}[-_. ]?)?\\d{1,4}(?:[-/_.]\\d{1,5}){1,3}',
  '(?:AFFAIRE|Affaire|QUESTION|Question|POINT|Point)\\s[Nn]\\s?[°º]\\s?\\d{1,3}\\s?[-–:.]',
  // "2022-04-17 FINANCES", "2021/45 - Vente …"
  '\\p{Lu}{0,6}[-_.]?\\d{1,4}(?:[-/_.]\\d{1,4}){1,3}(?:\\s?(?:[-–]\\s|:)|\\s(?=\\p{Lu}{4}))',
  // "Délibération n° 2021/14", "D ELIBERATION" out of a scan, "n° 12"
  '(?:D[ÉEé]LIB[ÉEé]RATION|D[ée]lib[ée]ration)s?(?:\\s?[Nn]\\s?[°º]\\s?:?\\s?(?:\\p{Lu}{1,4}\\s)?[\\p{L}\\d][\\p{L}\\d./_-]{0,24})?',
  'D ?[ÉE] ?LIB[ÉE]RATION',
  '[Nn]\\s?[°º]\\s?[\\d][\\d\\p{L}./_-]{0,24}',
  // "CM-2021-02-045", "3) Vente …", and marks that are left
  '\\p{Lu}{2,8}[-_]?20\\d\\d[-_]\\d{1,3}[-_]\\d{1,4}',
  '\\d{1,2}\\s?(?:[.)]\\s|-)(?=\\p{Lu}\\p{L})',
  '[-–:]\\s',
  // Lines of their own: "Séance du 14 mars 2021", "Service : Voirie"
  `(?:Convocation|CONVOCATION|${sitting}) (?:du|DU) [^\\n]{6,30}\\n`,
  '(?:Service|SERVICE|Direction|DIRECTION|Nomenclature|Domaine|Th[ée]matique)[^\\n:]{0,30}:[^\\n]{0,80}\\n',
];
const announcements = new RegExp(`^\\s*(?:${announced.join('|')})\\s*`, 'u');

/** Where "Objet :" stands below other lines. */
const subjectField = new RegExp(`\\n[ ]{0,4}(?=(?:OBJET|Objet)${ofAct}\\s?:)`, 'u');

const headField =
  /^\s*(?:Président|PRÉSIDENT|PRESIDENT|Secrétaire|SECRÉTAIRE|Présent|PRÉSENT|Membres|MEMBRES|Nombre|NOMBRE|Date|DATE|Quorum|QUORUM|Votants|VOTANTS|Nomenclature|NOMENCLATURE|Matière|MATIÈRE|MATIERE|Rapporteur|RAPPORTEUR)[^\n:]{0,40}:/u;

/** "Séance du 14 mars 2021", behind the number in a text without lines. */
const sittingLine = new RegExp(`^\\s*${sitting} (?:du|DU) `, 'u');

/** "Délibération relative aux travaux …", "DÉLIBÉRATION PORTANT …": a line of the head that is its own title. */
const ownTitle =
  /^(?:D[ÉEé]LIB[ÉEé]RATION|D[ée]lib[ée]ration)\s(?:relative|portant|concernant|autorisant|approuvant|fixant|RELATIVE|PORTANT|CONCERNANT|AUTORISANT|APPROUVANT|FIXANT)\s/u;

/** "Subvention à … pour l'organisation de …. Mme X, rapporteure.": the head's first words, before who reports. */
const reported = /^\p{Lu}[^\n]{20,400}?(?=\.?\s(?:M\.|Mme|Mlle)\s[^\n.]{3,40},\srapporteure?\.?$)/u;

/** A long title that ends with a point may be taken for the first explanation. */
const farthestReported = 400;

/** Acts that print their title in capitals at their head, before "L'an deux mille…". */
function headerTitle(act: ActText): Span | null {
  const header = act.parts.find(({ part }) => part === 'header');
  if (act.flat || !header) return null;
  let title: Span | null = null;
  for (const block of act.blocks) {
    if (block.start >= Math.max(header.end, farthestReported)) break;
    const words = act.view.slice(block.start, block.end);
    const before = reported.exec(words);
    if (before !== null) return { start: block.start, end: block.start + before[0].length };
    if (block.start >= header.end) continue;
    if (isTitleInCapitals(words) || (ownTitle.test(words) && words.length < 300))
      title = { start: block.start, end: Math.min(block.end, header.end) };
  }
  // "I RÉFECTION DE LA DIGUE": its counting announces the title.
  return title && !ownTitle.test(act.view.slice(title.start, title.end)) ? titleIn(act, title) : title;
}
