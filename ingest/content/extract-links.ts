import { findDates } from '../../corpus/language/dates.ts';
import { foldWords } from '../../corpus/language/fold.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft, FactOf } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { firstBlockFrom } from '../parts/sorted.ts';
import { type ActText, type ContentExtractor, clauseAround, partAt, spansOf } from './act-text.ts';
import { extractIdentifiers } from './extract-identifiers.ts';
import { recitalSpans } from './extract-recitals.ts';
import { passiveWords, relationWords } from './link-wordings.ts';

/**
 * Deliberations and decisions of local bodies that the act cites, amends, replaces, withdraws or applies. A citation needs a date or a
 * number to be one; laws, codes, decrees and the present act itself are no links.
 */
export const extractLinks: ContentExtractor = (act) => {
  const recitals = recitalSpans(act);
  const own = new Set(extractIdentifiers(act).flatMap((fact) => (fact.kind === 'identifier' ? [foldWords(fact.value.value)] : [])));
  const drafts: FactDraft[] = [];
  for (const match of act.flow.matchAll(cited)) {
    const part = partAt(act, match.index);
    if (part === 'header' || part === 'attendance' || part === 'closing') continue;
    // With a capital and no article before it the word heads an act or a line of a list.
    if (
      /\p{Lu}/u.test(act.view.charAt(match.index)) &&
      !/\b(?:la|les|des|aux|ladite)\s$/.test(act.flow.slice(Math.max(0, match.index - 8), match.index))
    )
      continue;
    const recital = recitals[firstBlockFrom(recitals, match.index + 1) - 1];
    const clause =
      recital && match.index < recital.end
        ? { start: recital.start, end: recital.end }
        : clauseAround(act, { start: match.index, end: match.index + match[0].length }, { before: 200, after: 200 });
    // "jusqu'à la délibération n° 12" says who was there when.
    const lead = act.flow.slice(Math.max(0, match.index - 28), match.index).replace(/\s/g, ' ');
    const when =
      /(?:jusqu'a|partir de|compter de|apres|avant|depuis|pour|lors de|(?:vote|examen|debut|fin|issue|cours|lecture) de) (?:la|les) $/.test(
        lead,
      );
    // "Objet de la délibération n° 12" is of this act.
    if (/(?:objet|texte|numero|extrait|date|copie|ampliation|dispositif) de la $/.test(lead)) continue;
    const words: Span = { start: match.index, end: Math.min(clause.end, match.index + 400) };
    const target = targetOf(act, words, match[0].length);
    if (!target || (when && target.date === null)) continue;
    if (target.identifier !== null && target.date === null && own.has(foldWords(target.identifier))) continue;
    const before = act.flow.slice(Math.max(clause.start, match.index - 90), match.index);
    const said = {
      relation: relation(before, act.flow.slice(match.index + match[0].length, clause.end)),
      text: oneLine(act.view.slice(clause.start, clause.end)).replace(/[\s,;]+$/, ''),
    };
    for (const one of [target, ...others(act, words, target)])
      drafts.push({ kind: 'link', derivation: 'stated', value: { ...said, target: one }, spans: spansOf(act, clause) });
  }
  return drafts;
};

/** "délibération(s)", or "décision" with its number or body: a bare "décision du" is seldom an act. Not "la présente", "cette", "projet de". */
const cited =
  /(?<!\b(?:presente|cette|projet\sde|de\sla\smeme|notre|registre\sdes|extrait\sdes|des\spresentes|par\sla\spresente|liste\sdes|apres|sa)\s)\b(?:deliberations?(?:\s(?:municipales?|communautaires?|departementales?|regionales?|syndicales?))?(?=\s?(?:\(s\)\s)?(?:n\s?[°º]|du\b|de\sla\b|de\sl'|des\b|en\sdate|cadre|susvisee|prise|\d|[a-z]{1,8}[\s_-]?\d))|decisions?(?=\s(?:n\s?[°º]|du\s(?:president|maire|bureau)|de\sla\scommission\spermanente|de\sla\spresidente)))/g;

type Target = FactOf<'link'>['value']['target'];
type Relation = FactOf<'link'>['value']['relation'];

function targetOf(act: ActText, words: Span, opening: number): Target | null {
  const text = act.view.slice(words.start, words.end);
  const folded = act.flow.slice(words.start, words.end);
  const subjectAt = subjectLead.exec(folded);
  // The date and the number stand before the subject, which may hold other dates.
  const head = folded.slice(0, Math.min(subjectAt?.index ?? 160, 160));
  const number = numbered.exec(head.slice(opening)) ?? unnumbered.exec(head.slice(opening));
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

const numbered =
  /^\s?(?:\(s\)\s)?(?:du (?:conseil|bureau|comite)(?: [a-z'-]{3,20}){0,2} |de la commission permanente )?n ?[°º] ?:? ?(?<n>(?:[a-z]{1,5}[ .-]?)?\d[\da-z]{0,11}(?:[-_/.][\da-z]{1,11}){0,4})/;
/** "délibération CM2030_03_02", "délibération 2019-045": letters before the year or a rank behind a mark make it a number; not "12/03/2019". */
const unnumbered =
  /^\s(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b)(?<n>(?:[a-z]{1,8}[-_.]?)?\d{1,4}(?:[-_/.][a-z]{0,4}\d{1,4}){1,3})(?![\da-z/_-])/;

const subjectLead =
  /\b(?:relati(?:ve|f)s?\s(?:aux?\s|a\s)|concernant\s|portant\s(?:sur\s)?|approuvant\s|fixant\s|autorisant\s|instaurant\s|instituant\s|adoptant\s|decidant\s|validant\s|donnant\s|lui\sdonnant\s|accordant\s|arretant\s|definissant\s|creant\s|par\slaquelle\s)/;

const bodyNames =
  /\b(?:commission\spermanente|conseil\s(?:general|departemental|regional|municipal|communautaire|metropolitain|syndical|d'administration|de\scommunaute|de\sterritoire|de\sparis)|bureau(?:\s(?:communautaire|syndical|metropolitain))?|comite\s(?:syndical|de\sdirection)|assemblee\s(?:departementale|de\scorse))\b/;

/** "les délibérations n° 18-204 et 18-205 du 3 mai 2018", "du 3 mai 2018 et du 4 juin 2019": each number, each day, one act more. */
function others(act: ActText, words: Span, target: Target): Target[] {
  const head = act.flow.slice(words.start, Math.min(words.end, words.start + 200));
  if (!head.startsWith('deliberations')) return [];
  const more: Target[] = [];
  if (target.identifier !== null) {
    const at = act.view.slice(words.start, words.end).replace(/\s/g, ' ').indexOf(target.identifier);
    const list =
      at < 0
        ? null
        : /^(?:(?:,| et) (?:n ?[°º] ?)?\d[\da-z]{0,8}(?:[-_/.][\da-z]{1,11}){1,4}(?![\d/.-])){1,6}/.exec(
            head.slice(at + target.identifier.length),
          );
    for (const { 0: identifier } of (list?.[0] ?? '').matchAll(/\d[\da-z]{0,8}(?:[-_/.][\da-z]{1,11}){1,4}/g))
      more.push({ ...target, identifier });
  } else if (target.date !== null) {
    const [first, second] = findDates(head);
    if (first && second?.date.length === 10 && /^ et (?:celle )?du $/.test(head.slice(first.end, second.start)))
      more.push({ ...target, date: second.date });
  }
  return more;
}

function relation(before: string, after: string): Relation {
  const active = relationWords.find(({ words }) => words.test(before))?.relation;
  if (active) return active;
  if (/\barticles? \d{1,2} de la $/.test(before) && /^[^.;:]{0,120} (?:est|sont) (?:ainsi |donc )?(?:modifi|complet|remplac)e/.test(after))
    return 'amends';
  // Close behind, and of no "qui": "la délibération du 3 mai 2018 est abrogée".
  const verb =
    /^(?<between>(?:(?!\b(?:qui|dont|que|laquelle)\b)[^;:]){0,160}?) (?:est|sont|soit|a ete|ont ete|sera|seront) (?:donc |ainsi |desormais |partiellement )?(?=[a-z]{5,12}ees?\b)/.exec(
      after,
    );
  if (!verb) return 'cites';
  const said = after.slice(verb[0].length);
  const found = passiveWords.find(({ words }) => words.test(said));
  if (!found) return 'cites';
  const sure = !found.bare || !subjectLead.test(verb.groups?.between ?? '') || /^[a-z ]{6,24} comme suit/.test(said);
  return sure ? found.relation : 'cites';
}
