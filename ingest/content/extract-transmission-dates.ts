import { findDates } from '../../corpus/language/dates.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { type ActText, type ContentExtractor, partAt, spansOf, wordsOf } from './act-text.ts';
import { transmissionFields } from './transmission-wordings.ts';

/**
 * When the act was sent, received, posted and published, from the fields of its stamps. A date has to stand on the field's own line, right
 * behind its words; a field with nothing behind is a fact with `date: null`. A stamp repeated on every page counts once, and a dated field
 * prevails over the same field left blank or misread elsewhere.
 */
export const extractTransmissionDates: ContentExtractor = (act) => {
  const found: { role: Field['role']; date: string | null; span: Span }[] = [];
  const taken = new Set<number>();
  for (const { role, words } of everyField) {
    for (const match of act.flow.matchAll(words)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (taken.has(end) || concernsAnotherText(act, start)) continue;
      const value = fieldValue(act, end);
      if (value === null || (role === 'posted' && value.date !== null && isOfConvocation(act, start, value.date))) continue;
      taken.add(end);
      found.push({ role, date: value.date, span: { start, end: value.end } });
    }
  }
  found.sort((a, b) => a.span.start - b.span.start);
  const drafts: FactDraft[] = [];
  const seen = new Set<string>();
  for (const { role, date, span } of found) {
    if (seen.has(`${role} ${date}`) || (date === null && found.some((other) => other.role === role && other.date !== null))) continue;
    seen.add(`${role} ${date}`);
    drafts.push({ kind: 'date', derivation: 'stated', value: { role, date, label: wordsOf(act, span) }, spans: spansOf(act, span) });
  }
  return drafts;
};

type Field = (typeof transmissionFields)[number];

const everyField = transmissionFields.map(({ role, words }) => ({ role, words: new RegExp(words, `g${words.flags}`) }));

/** The date right behind a field; blank where the line or the field ends there; null where something else stands there (misread, prose). */
function fieldValue(act: ActText, at: number): { date: string | null; end: number } | null {
  const lineEnd = act.view.indexOf('\n', at);
  const rest = act.view.slice(at, Math.min(lineEnd < 0 ? act.view.length : lineEnd, at + 60)).replace(tornDay, ' $1$2');
  const date = findDates(rest)[0];
  if (date && date.date.length === 10 && /^[\s:,]{0,4}(?:le\s)?$/i.test(rest.slice(0, date.start)))
    return { date: date.date, end: at + date.end };
  const blank = /^[\s:._…]*/.exec(rest)?.[0] ?? '';
  const after = rest.slice(blank.length);
  const atLineEnd = after === '' && rest.length < 60;
  // A date on the next line may be this field's, or that of a stamp cut by columns: nothing is said then.
  const nextLine = lineEnd < 0 ? '' : act.view.slice(lineEnd + 1, lineEnd + 40).trimStart();
  if (atLineEnd && !act.flat) {
    if (!startsWithDate(nextLine)) return { date: null, end: at };
    return stampedBelow(act, at, lineEnd + 1);
  }
  return /^(?:ID ?:|Envoyé|Reçu en|Affiché|Publié|SLO|Berger)/.test(after) ? { date: null, end: at } : null;
}

/** "1 6 MARS 2021": the date stamp's wheels leave a space between two figures of the day. Same length. */
const tornDay = /(?<=^[\s:]{0,3})([0-3]) (\d)(?= \p{L}{3,9}\.? (?:19|20)\d\d)/u;

/**
 * "Reçu à la Sous-Préfecture le" over "16 MARS 2021": the date alone on the next line is this field's, unless a field without a date stands above
 * or another date below, as where a column tore fields from dates.
 */
function stampedBelow(act: ActText, at: number, from: number): { date: string; end: number } | null {
  const lines = act.view.slice(from, from + 90).split('\n');
  const own = lines[0] ?? '';
  const date = findDates(own)[0];
  const lineStart = act.view.lastIndexOf('\n', at - 1);
  const above =
    act.view
      .slice(Math.max(0, lineStart - 60), Math.max(0, lineStart))
      .split('\n')
      .at(-1) ?? '';
  // Only the stamp of the prefecture is inked that way; "Affiché le" is a field that is often left blank.
  if (!/rec(?:ue?|eption)\b[^.;\n]{0,40}$/.test(act.flow.slice(Math.max(0, at - 50), at))) return null;
  if (date?.date.length !== 10 || own.slice(date.end).trim() !== '' || own.slice(0, date.start).trim() !== '') return null;
  if (/\ble\s?:?\s*$/i.test(above) || startsWithDate((lines[1] ?? '').trimStart())) return null;
  return { date: date.date, end: from + date.end };
}

function startsWithDate(text: string): boolean {
  const first = findDates(text)[0];
  return first !== undefined && first.start <= 3;
}

/** "Date de convocation : 31 mai … Date d'affichage : 31 mai": in a head, what was posted on the day of the convocation is the convocation. */
function isOfConvocation(act: ActText, at: number, date: string): boolean {
  const head = act.flow.slice(Math.max(0, at - 120), at);
  const convened = head.lastIndexOf('convocation');
  if (convened < 0 || /transmi|prefecture|deliberation/.test(head.slice(convened))) return false;
  return findDates(head.slice(convened))[0]?.date === date;
}

/** Fields of the convocation and of earlier minutes, and sentences of the recitals or explanations, date something else. */
function concernsAnotherText(act: ActText, at: number): boolean {
  const part = partAt(act, at);
  const line = act.flow.slice(Math.max(0, at - 40), at);
  if (/convocation|ordre du jour|avis/.test(line.slice(-25))) return true;
  const printed = act.view.charAt(at);
  const isField = printed === printed.toUpperCase() && /\p{Lu}/u.test(printed);
  if (isField) return false;
  // "Certifié exécutoire, reçu en sous-préfecture le …" is of this act wherever it stands.
  if (/(?:certifiee?|rendue?|acte) executoire[^.;\n]{0,60}$/.test(act.flow.slice(Math.max(0, at - 90), at))) return false;
  // "Le Maire certifie que la présente délibération a été affichée le …", also where a column sets it beside the head.
  if (/certifie[^.;\n]{0,20}que la presente deliberation[^.;\n]{0,90}$/.test(act.flow.slice(Math.max(0, at - 140), at))) return false;
  // "Délibération affichée à l'Hôtel de Ville et transmise au représentant de l'État le …", at the start of its line.
  if (
    /(?:^|\n)\W{0,4}(?:la presente )?deliberation (?:affichee|publiee|transmise|recue)[^.;]{0,90}$/.test(
      act.text.folded.slice(Math.max(0, at - 140), at),
    )
  )
    return false;
  if (part === 'explanation' || part === 'recitals') return true;
  // In a sentence, only behind the act or where the words are of the transmission: "transmis en préfecture le …", "et de la publication le …".
  const words = act.flow.slice(Math.max(0, at - 120), at + 60);
  return part !== 'closing' && !/execut|transmi|prefecture|representant de l'etat|legalite/.test(words);
}
