import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { type ActText, type ContentExtractor, clauseAround, labelAround, spansOf } from './act-text.ts';

/** Shares: "50 %", "cinquante pour cent" in figures, "à hauteur d'un tiers", "le dernier tiers", "la moitié", "3/4". */
export const extractRates: ContentExtractor = (act) => {
  const drafts: FactDraft[] = [];
  const add = (span: Span, percent: number | null, fraction: string | null) => drafts.push(rate(act, span, percent, fraction));
  for (const match of act.flow.matchAll(percents)) {
    const before = act.view.slice(Math.max(0, match.index - 4), match.index);
    // Figures of a chart ("41% 29% 16%") say nothing of what; a dash set apart may be a minus or a bullet.
    if (/%\s?$/.test(before) || /[^\n][-–−]\s$/.test(before)) continue;
    const sign = /(?:^|[\s(])[-–−]$/.test(before) ? -1 : 1;
    add(
      { start: match.index - (sign < 0 ? 1 : 0), end: match.index + match[0].length },
      sign * Number((match[1] ?? '').replace(',', '.')),
      null,
    );
  }
  for (const { words, fraction } of fractions) {
    for (const match of act.flow.matchAll(words)) {
      // The lead ("hauteur d'") proves a share; what is shown is the fraction itself.
      const share = match.groups?.share ?? match[0];
      const start = match.index + match[0].lastIndexOf(share);
      add({ start, end: start + share.length }, null, fraction ?? share.replace(/\s/g, ''));
    }
  }
  return drafts;
};

const percents = /(?<![\d.,/])(\d{1,3}(?:[.,]\d{1,4})?)\s?(?:%|pour cent\b|p\. ?100\b)/g;

/**
 * "un tiers" is also a third party, "un quart" a quarter of an hour: a fraction needs "de", "du" behind it, or "hauteur", "pour", "à raison"
 * before it. Figures such as 3/4 need those words before, since 3/4 may be a page or a date.
 */
const fractions: { words: RegExp; fraction: string | null }[] = [
  { words: /\b(?<share>(?:un|le(?: dernier| premier)?|l'autre) tiers)(?= (?:du|de la|de l'|des|restant)\b| de l')/g, fraction: '1/3' },
  {
    words:
      /\b(?:hauteur d'|raison d'|concurrence d'|(?:paient|participent|participeront|financent|pour) )(?<share>un tiers)\b(?! (?:du|de la|des)| de l')/g,
    fraction: '1/3',
  },
  { words: /\b(?<share>(?:les )?deux[ -]tiers)\b/g, fraction: '2/3' },
  { words: /\brepart\p{L}{1,8} (?<share>le dernier tiers)\b/gu, fraction: '1/3' },
  { words: /\b(?<share>(?:la|une) moitie)(?= (?:du|de la|de l'|des|de|est|sera)\b| d')/g, fraction: '1/2' },
  { words: /\b(?:hauteur de |concurrence de |pour |soit )(?<share>(?:la )?moitie)\b(?! (?:du|de|des)\b)/g, fraction: '1/2' },
  { words: /\b(?<share>(?:un|le) quart)(?= (?:du|de la|des)\b| de l')/g, fraction: '1/4' },
  { words: /\b(?:hauteur d'|raison d'|limite d'|limite du )(?<share>(?:un )?quart)\b(?! (?:du|de la|des)\b| de l')/g, fraction: '1/4' },
  { words: /\blimite du (?<share>quart)(?= des\b)/g, fraction: '1/4' },
  { words: /\b(?<share>(?:les )?trois[ -]quarts)(?= (?:du|de la|des)\b| de l')/g, fraction: '3/4' },
  {
    words: /\b(?:hauteur de|hauteur des|raison de|raison des|concurrence de) (?<share>[1-9]\s?\/\s?(?:[2-9]|1[02]))(?![\d/])/g,
    fraction: null,
  },
];

function rate(act: ActText, span: Span, percent: number | null, fraction: string | null): FactDraft {
  const clause = clauseAround(act, span, { before: 160, after: 120 });
  const value = { percent, fraction, raw: oneLine(act.view.slice(span.start, span.end)), label: labelAround(act, span) };
  return { kind: 'rate', derivation: 'stated', value, spans: spansOf(act, clause) };
}
