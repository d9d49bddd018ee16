import { findDates } from '../../corpus/language/dates.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft, FactOf } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { firstBlockFrom } from '../parts/sorted.ts';
import { type ActText, type ContentExtractor, clauseAround, partAt, spansOf } from './act-text.ts';
import { recitalSpans } from './extract-recitals.ts';
import { relationWords } from './link-wordings.ts';

/**
 * Deliberations and decisions of local bodies that the act cites, amends, replaces, withdraws or applies. A citation needs a date or a
 * number to be one; laws, codes, decrees and the present act itself are no links.
 */
export const extractLinks: ContentExtractor = (act) => {
  const recitals = recitalSpans(act);
  const drafts: FactDraft[] = [];
  for (const match of act.folded.matchAll(cited)) {
    const part = partAt(act, match.index);
    if (part === 'header' || part === 'attendance' || part === 'closing') continue;
    // With a capital and no article before it the word heads an act or a line of a list.
    if (
      /\p{Lu}/u.test(act.view.charAt(match.index)) &&
      !/\b(?:la|les|des|aux|ladite)\s$/.test(act.folded.slice(Math.max(0, match.index - 8), match.index))
    )
      continue;
    const recital = recitals[firstBlockFrom(recitals, match.index + 1) - 1];
    const clause =
      recital && match.index < recital.end
        ? { start: recital.start, end: recital.end }
        : clauseAround(act, { start: match.index, end: match.index + match[0].length }, { before: 200, after: 200 });
    const words: Span = { start: match.index, end: Math.min(clause.end, match.index + 400) };
    const target = targetOf(act, words, match[0].length);
    if (!target) continue;
    const value: FactOf<'link'>['value'] = {
      relation: relation(act.folded.slice(Math.max(clause.start, match.index - 90), match.index)),
      text: oneLine(act.view.slice(clause.start, clause.end)).replace(/[\s,;]+$/, ''),
      target,
    };
    drafts.push({ kind: 'link', derivation: 'stated', value, spans: spansOf(act, clause) });
  }
  return drafts;
};

/** "délibération(s)", or "décision" with its number or body: a bare "décision du" is seldom an act. Not "la présente", "cette", "projet de". */
const cited =
  /(?<!\b(?:presente|cette|projet de|de la meme|notre|registre des|extrait des|des presentes|par la presente|liste des|apres|sa) )\b(?:deliberations?(?= ?(?:\(s\) )?(?:n ?[°º]|du\b|de la\b|de l'|des\b|en date|cadre|susvisee|prise|\d|[a-z]{1,4}[ -]?\d))|decisions?(?= (?:n ?[°º]|du (?:president|maire|bureau)|de la commission permanente|de la presidente)))/g;

function targetOf(act: ActText, words: Span, opening: number): FactOf<'link'>['value']['target'] | null {
  const text = act.view.slice(words.start, words.end);
  const folded = act.folded.slice(words.start, words.end);
  const subjectAt = subjectLead.exec(folded);
  // The date and the number stand before the subject, which may hold other dates.
  const head = folded.slice(0, Math.min(subjectAt?.index ?? 160, 160));
  const number =
    /^\s?(?:\(s\)\s)?(?:du (?:conseil|bureau|comite)(?: [a-z'-]{3,20}){0,2} |de la commission permanente )?n ?[°º] ?:? ?(?<n>(?:[a-z]{1,5}[ .-]?)?\d[\da-z]{0,11}(?:[-_/.][\da-z]{1,11}){0,4})/.exec(
      head.slice(opening),
    );
  const printedNumber = number?.groups?.n;
  const numberAt = printedNumber ? opening + number[0].length - printedNumber.length : -1;
  const date = findDates(text.slice(0, head.length)).find(({ date: day }) => day.length === 10);
  const identifier = printedNumber ? oneLine(text.slice(numberAt, numberAt + printedNumber.length)) : null;
  if (!date && !identifier) return null;
  // "prise le", "affichée le" of something else: nothing but the body and the number may stand between the word and its date.
  const between = date ? folded.slice(opening, date.start) : '';
  const near = date && !/[.;]\s|\b(?:vu|considerant|alinea|article|code|loi)\b/.test(between);
  if (!near && !identifier) return null;
  const body = bodyNames.exec(head);
  return {
    date: near ? date.date : null,
    body: body ? oneLine(text.slice(body.index, body.index + body[0].length)) : null,
    identifier,
    subject: subjectAt ? subjectWords(text.slice(subjectAt.index + subjectAt[0].length)) : null,
  };
}

function subjectWords(words: string): string | null {
  const subject = oneLine(words.split(/\n\s*\n|;/)[0] ?? '').replace(/[\s,;.:]+$/, '');
  return subject === '' ? null : subject.slice(0, 300);
}

const subjectLead =
  /\b(?:relative?s? (?:a la|a l'|a|aux?) ?|concernant |portant (?:sur )?|approuvant |fixant |autorisant |instaurant |instituant |adoptant |decidant |validant |donnant |lui donnant |accordant |arretant |definissant |creant |par laquelle )/;

const bodyNames =
  /\b(?:commission permanente|conseil (?:general|departemental|regional|municipal|communautaire|metropolitain|syndical|d'administration|de communaute|de territoire|de paris)|bureau(?: (?:communautaire|syndical|metropolitain))?|comite (?:syndical|de direction)|assemblee (?:departementale|de corse))\b/;

function relation(before: string): FactOf<'link'>['value']['relation'] {
  return relationWords.find(({ words }) => words.test(before))?.relation ?? 'cites';
}
