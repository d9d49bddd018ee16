import { oneLine } from '../../corpus/language/readable.ts';
import type { PartName } from '../../corpus/record/act.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { type ActText, type ContentExtractor, inStamp, partAt, spansOf } from './act-text.ts';
import { parseTransmission } from './parse-transmission.ts';

/** Every identifier that the act prints of itself; identifiers of other acts ("la délibération n° 12-34") are links. */
export const extractIdentifiers: ContentExtractor = (act) => {
  const drafts: FactDraft[] = [];
  const seen = new Set<string>();
  const add = (span: Span, value: Extract<FactDraft, { kind: 'identifier' }>['value']) => {
    const key = `${value.scheme} ${value.value}`;
    if (seen.has(key)) return; // stamps come on every page
    seen.add(key);
    drafts.push({ kind: 'identifier', derivation: 'stated', value, spans: spansOf(act, span) });
  };
  for (const match of act.view.matchAll(transmission)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const parsed = parseTransmission(match[0]);
    if (parsed) add(withField(act, span), { scheme: 'transmission', ...parsed });
  }
  // An act names itself before its recitals and explanations (`isOwn`): behind them is nothing to look for.
  const last = act.parts.findLast(({ part }) => ownParts.has(part));
  const head = act.view.slice(0, (last?.end ?? 0) + longestNumber);
  for (const { scheme, words } of ownNumbers) {
    for (const match of head.matchAll(words)) {
      const printed = match.groups?.n ?? '';
      const start = match.index + match[0].lastIndexOf(printed);
      if (!isOwn(act, match.index, match[0]) || (scheme === 'register' && inStamp(act, start))) continue;
      const value = oneLine(printed)
        .replace(/ /g, '')
        .replace(/[-/_.]+$/, '');
      if (!/\d/.test(value) || value.length > 30) continue;
      // "N° 3" of an agenda is a place in a list.
      if (scheme === 'number' && /^\d{1,2}$/.test(value) && !/^d[eé]lib/i.test(match[0])) continue;
      // A day alone on its line is a date; before another number ("n°2020-02-25 1786") it is the half of one.
      if (/^\d{4}-\d\d-\d\d$/.test(value) && (/^\d/.test(match[0]) || /^ \d/.test(act.view.slice(start + printed.length)))) continue;
      const isRegister = scheme === 'register' || registerNumber.test(value);
      add({ start: isRegister ? start : match.index, end: start + printed.length }, { scheme: isRegister ? 'register' : scheme, value });
    }
  }
  return drafts;
};

// Letters, figures and underscores; recognition reads underscores as spaces, so "D13 2023 02 06" is one number too.
const transmission =
  /(?<![\p{L}\p{N}-])\d{2,3}[AB]?\s?-\s?\d{9}\s?-\s?\d{8}\s?-\s?[A-Za-z\d_ ]{1,40}-\s?[A-Z]{2}(?:-\d{1,3}){0,2}(?![\p{L}\p{N}-])/gu;

/** Letters of the body, then the year: "CP2021_04_12", "DEL2023_005", "DELBC2021-06-031", "CM-2023-12". */
const registerNumber = /^[A-Z]{1,8}[-_]?(?:19|20)\d\d(?:[-_]\d{1,4}){1,3}[A-Z]?$/;

const ownNumbers: { scheme: 'register' | 'internal' | 'number'; words: RegExp }[] = [
  { scheme: 'register', words: /(?<n>[A-Z](?<![\p{L}\p{N}_/-].)[A-Z]{0,7}[-_]?(?:19|20)\d\d(?:[-_]\d{1,4}){1,3})(?![\p{L}\p{N}_/-])/gu },
  { scheme: 'internal', words: /\bid\. ?(?<n>\d{2,8})\b/g },
  // "Délibération CM2030_03_02", "DCM 2021-045", "Délibération 2021-15", "réf. : 2021/45", "Numéro : 045/2021": without "n°", a year or a rank behind a
  // mark has to make it a number. At the start of its line: "par la délibération 2021-15" is of another act.
  {
    scheme: 'number',
    words:
      /(?=[DANRr])(?<=^\W{0,4})(?:D[ÉEé]LIB[ÉEé]RATION|D[ée]lib[ée]ration|Acte|ACTE|DCM|DCC|Num[ée]ro|NUM[ÉE]RO|[Rr][ée]f(?:[ée]rence)?|R[ÉE]F)\s?\.?\s?:?\s{1,2}(?<n>(?:\p{Lu}{1,8}[-_.]?)?\d{1,4}(?:[-/_.]\p{Lu}{0,4}\d{1,4}){1,3})(?![\p{L}\p{N}/-])/gmu,
  },
  // Alone on its line, or before the title: "D15/2021 : Travaux", "2021.03.15 - Travaux", "N° 2021DCC045", "2021/3814 - TRAVAUX".
  {
    scheme: 'number',
    words:
      /(?=[\dNnA-ZÀ-ÖØ-ÞŒŸ])(?<=^\W{0,4})(?:[Nn]\s?[°º]\s?)?(?<n>[A-ZÀ-ÖØ-ÞŒŸ]{1,6}\d{1,4}[/-](?:19|20)\d\d|(?:19|20)\d\d[-/_.]\d{1,3}[-/_.]\d{1,4}|(?:19|20)\d\d\p{Lu}{2,6}\d{1,4}|(?:19|20)\d\d[-/](?!(?:19|20)\d\d)\d{1,5}(?=\s?[-–:]\s\p{Lu}\p{L}{2}))(?=\s?(?:$|[-–:]\s))/gmu,
  },
  // "Délibération n° 2023-12", "DELIBERATION N°CP 2021-045", "N°12/2021", "n° 07-05-2021", "Acte n° 12".
  {
    scheme: 'number',
    words:
      /(?:(?:D[ÉEé]LIB[ÉEé]RATION|D[ée]lib[ée]ration|Acte|ACTE|RAPPORT|Num[ée]ro)\s?)?\b[Nn]\s?[°º]\s?:?\s?(?<n>(?:[A-Z]{1,6}[ .-]?)?\d{1,8}(?:\s?[-/_.](?:\s?\d[A-Z\d]{0,7}|[A-Z]{1,8}\d{0,7}(?!\s?[A-Z]{2}))){0,4})(?![\p{L}\p{N}])/gu,
  },
  // Printed bare right before "OBJET :": "07-2021", "2021/12".
  { scheme: 'number', words: /(?<![\p{L}\p{N}/-])(?<n>\d{1,4}[-/_]20\d\d|20\d\d[-/_]\d{1,4})(?=\s{1,3}(?:OBJET|Objet)\s?:)/gu },
];

const ownParts = new Set<PartName>(['header', 'attendance', 'title']);
/** With the words before and behind it. */
const longestNumber = 100;

/** Before the recitals and explanations an act names itself; what a lower-case "la délibération" brings, or "loi n°", is another text. */
function isOwn(act: ActText, at: number, printed: string): boolean {
  if (!ownParts.has(partAt(act, at))) return false;
  // "Délibération CM2030_03_02" with a capital heads the act; what "la" or "par" leads to is another.
  const heading = /(?:^|\n)\W{0,4}(?:D[ÉEé]LIB[ÉEé]RATION|D[ée]lib[ée]ration)\s$/u;
  if (heading.test(act.view.slice(Math.max(0, at - 20), at)) || /^(?:D[ÉEé]LIB|D[ée]lib)/u.test(printed))
    return !/(?<![-\p{L}])(?:la|les|des|par)\s$/iu.test(act.view.slice(Math.max(0, at - 5), at));
  const before = act.flow.slice(Math.max(0, at - 30), at);
  // Below a heading ("EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS") and a blank line nothing leads to it.
  if (/\n\s?\n$/.test(act.view.slice(Math.max(0, at - 3), at))) return true;
  return !/(?<![-p{L}])(?:la|les|des|deliberations?|loi|decret|arrete|ordonnance|article|arts?|parcelles?|section|circulaire|lot|annexe|avenant|rapport|question|delibere|page|tel|phase|a|de)[ \n(]{1,2}$/.test(
    before,
  );
}

/** The stamp's field is quoted with the number: "ID : 082-…". */
function withField(act: ActText, span: Span): Span {
  const before = act.view.slice(Math.max(0, span.start - 8), span.start);
  const field = /ID ?: ?$/.exec(before);
  return field ? { start: span.start - field[0].length, end: span.end } : span;
}
