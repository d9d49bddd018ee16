import type { FoundDate } from '../../corpus/language/dates.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { type ActText, type ContentExtractor, clauseAround, inStamp, labelAround, partAt, spansOf } from './act-text.ts';

/** Spans of time with what lasts: "ENT1 de 2008 à 2011", "la quatrième phase 2019-2023", "pour 2015 et 2016", "du 3 mars au 4 mai 2021". */
export const extractPeriods: ContentExtractor = (act) => {
  const found: { at: number; draft: FactDraft }[] = [];
  const add = (span: Span, from: string, to: string) => {
    if (!plausible(from, to) || inStamp(act, span.start)) return;
    const part = partAt(act, span.start);
    if (part === 'header' || part === 'attendance' || part === 'closing') return;
    const name = nameBefore(act, span.start);
    const whole = name ? { start: name.start, end: span.end } : span;
    const clause = clauseAround(act, whole, { before: 140, after: 80 });
    const draft: FactDraft = {
      kind: 'period',
      derivation: 'stated',
      value: { name: name?.name ?? null, from, to, label: labelAround(act, whole) },
      spans: spansOf(act, clause),
    };
    found.push({ at: span.start, draft });
  };
  const years = new Set<number>();
  for (const { words } of yearRanges) {
    for (const match of act.flow.matchAll(words)) {
      const { from, to } = match.groups ?? {};
      const start = match.index;
      if (!from || !to || years.has(start)) continue;
      years.add(start);
      add({ start, end: start + match[0].length }, from, to.length === 2 ? from.slice(0, 2) + to : to);
    }
  }
  const dates = act.dates.filter(({ date }) => date.length > 4);
  for (const [i, first] of dates.entries()) {
    const second = dates[i + 1];
    if (second) addDateRange(act, first, second, add);
  }
  return found.sort((a, b) => a.at - b.at).map(({ draft }) => draft);
};

const year = '(?:19|20)\\d\\d';
/** Two years joined by a dash or slash, not inside a number ("n° 2005-2006", "2021-2022-12"); or by words behind "de", "entre", "pour". */
const yearRanges: { words: RegExp }[] = [
  { words: new RegExp(`(?<![\\p{L}\\d/_.-])(?<!n ?[°º] ?)(?<from>${year})\\s?[-/]\\s?(?<to>${year})(?![\\d/_-])`, 'gu') },
  { words: new RegExp(`\\b(?:de |entre |d')(?:l'annee )?(?<from>${year}) (?:a|et|jusqu'en|jusqu'a)(?: l'annee)? (?<to>${year})\\b`, 'g') },
  {
    words: new RegExp(`\\b(?:pour (?:les (?:annees|exercices) )?|annees |exercices |en )(?<from>${year}) (?:a|et) (?<to>${year})\\b`, 'g'),
  },
];

/** "du 15 janvier au 31 mars 2024" has its first year in the second date, and is left out; "de mars 2023 à septembre 2024" is one. */
function addDateRange(act: ActText, first: FoundDate, second: FoundDate, add: (span: Span, from: string, to: string) => void): void {
  if (!/^\s(?:à|au|jusqu['’]au|jusqu['’]à|et)\s(?:la fin de |fin )?$/iu.test(act.view.slice(first.end, second.start))) return;
  const before = /(?:\bdu|\bde|\bd['’]|\bentre(?: le)?|\bdébut)\s?$/iu.exec(act.view.slice(Math.max(0, first.start - 12), first.start));
  if (!before || first.date.length !== second.date.length) return;
  add({ start: first.start - before[0].trimStart().length, end: second.end }, first.date, second.date);
}

/** In order, and no longer than a long lease. */
function plausible(from: string, to: string): boolean {
  return from <= to && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 99;
}

/**
 * What lasts, where it stands right before: a phase with its number ("la 3ème phase 2015-2019", "phase chantier n° 1 de …"), or a name in capitals
 * ("ENT1 de 2008 à 2011", "ENT3 pour la période 2015-2019", "PPI 2021-2025").
 */
function nameBefore(act: ActText, start: number): { name: string; start: number } | null {
  const from = Math.max(0, start - 60);
  const before = act.view.slice(from, start);
  const linking = "(?:\\s?[(:,]?\\s?(?:pour\\s)?(?:(?:la|les|une|l['’])\\s?)?(?:p[ée]riode|années?|exercices?)?)?\\s?$";
  const phase = new RegExp(
    `(?<name>(?:\\d{1,2}(?:er|[èe]re|[èe]me|e|nde?)\\}?|premi[èe]re?|deuxi[èe]me|seconde?|troisi[èe]me|quatri[èe]me|cinqui[èe]me|sixi[èe]me)\\s(?:phase|p[ée]riode|tranche|programmation|g[ée]n[ée]ration|programme|plan|contrat))${linking}`,
    'iu',
  ).exec(before);
  const capital =
    phase ?? new RegExp(`(?<![\\p{L}\\d])(?<name>\\p{Lu}[\\p{Lu}\\d]{1,9}\\d{0,2}(?:\\s\\p{L}{2,6})?)${linking}`, 'u').exec(before);
  const printed = capital?.groups?.name;
  if (!capital || !printed || /\n\n/.test(capital[0])) return null;
  const name = oneLine(printed);
  const last = name.split(' ').at(-1) ?? '';
  // "ENT de 2008": the word between name and years is a preposition, not a part of the name.
  const bare = /^(?:de|du|en|pour|et|la|le|les|des|au|aux|sur|par|est|dans|ans)$/i.test(last) ? name.slice(0, -last.length).trim() : name;
  return /^(?:N|DE|DU|LE|LA|LES|ET|EN|AU|POUR|SUR)$/.test(bare) || bare.length < 2 ? null : { name: bare, start: from + capital.index };
}
