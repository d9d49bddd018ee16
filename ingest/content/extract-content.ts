import type { Extractor } from '../reading/source-text.ts';
import { actText, type ContentExtractor } from './act-text.ts';
import { extractAcronyms } from './extract-acronyms.ts';
import { extractAmounts } from './extract-amounts.ts';
import { extractAnnexes } from './extract-annexes.ts';
import { extractBudgetLines } from './extract-budget-lines.ts';
import { extractDecisions } from './extract-decisions.ts';
import { extractIdentifiers } from './extract-identifiers.ts';
import { extractLinks } from './extract-links.ts';
import { extractMentionedDates } from './extract-mentioned-dates.ts';
import { extractOrganisations } from './extract-organisations.ts';
import { extractPeriods } from './extract-periods.ts';
import { extractRates } from './extract-rates.ts';
import { extractRecitals } from './extract-recitals.ts';
import { extractTitle } from './extract-title.ts';
import { extractTransmissionDates } from './extract-transmission-dates.ts';

const extractors: ContentExtractor[] = [
  extractIdentifiers,
  extractTransmissionDates,
  extractTitle,
  extractRecitals,
  extractLinks,
  extractDecisions,
  extractAmounts,
  extractRates,
  extractBudgetLines,
  extractOrganisations,
  extractPeriods,
  extractMentionedDates,
  extractAcronyms,
  extractAnnexes,
];

/** The facts of an act's content: everything but the sitting, the people and the vote. */
export const extractContent: Extractor = (text) => {
  const act = actText(text);
  return extractors.flatMap((extract) => extract(act));
};
