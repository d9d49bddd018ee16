import { rememberWords } from '../../corpus/language/remember.ts';
import { conditionWords, officeHolder, type ProxyRow, proxyRows, unnamedProxy } from './proxy-words.ts';

export type Link = { direction: ProxyRow['direction']; onlyInProxyList: boolean; plural: boolean; prefixed: boolean };

const rows = proxyRows.map((row) => ({ ...row, pattern: new RegExp(`(?<![a-z])${row.words}\\s*$`) }));
const plurals = /(?:donnent|ont (?:respectivement )?donne|avaient donne|ayant donne respectivement|representes|representees|donnes)\b/;

/**
 * The link between two names: the proxy or substitution that stands at the end of what is between them, so that the second name follows it.
 * `prefixed`: the wording opens its own clause ("Pouvoir de A à B"), so the name before it has no part in it.
 */
export function findLink(gap: string): Link | null {
  return gap.length <= shortGap ? linkInShort(gap) : linkIn(gap);
}

/** Most gaps are the same few commas and wordings again. */
const shortGap = 40;
const linkInShort = rememberWords(linkIn);

function linkIn(gap: string): Link | null {
  const tidy = tidyGap(gap).replace(groupAhead, '');
  const row = rows.find(({ pattern, bare }) => pattern.test(tidy) && !(bare && gap.includes('\n')));
  if (row === undefined) return null;
  const before = tidy.replace(row.pattern, '');
  const prefixed = before.trim() === '' ? false : /[.;:•\n-]\s*(?:[a-z]{0,3} )?$|^[\s)]*[,.;\n]\s*$/.test(before);
  return { direction: row.direction, onlyInProxyList: row.only !== undefined, plural: plurals.test(tidy), prefixed };
}

/** "A a donné pouvoir | B a donné pouvoir": nobody's name follows the wording. */
export function givesUnnamed(gap: string): boolean {
  return givesBare.test(gap);
}

const givesBare = new RegExp(
  `^[\\s,]{0,3}(?:${rows
    .filter(({ bare }) => bare)
    .map(({ words }) => words)
    .join('|')})`,
);

/** Dot leaders and runs of white space taken out, the line breaks kept as one space: "X ......... à Y", "(pouvoir\nà". */
function tidyGap(gap: string): string {
  return gap.replace(/[.…_]{3,}/g, ' ').replace(/\s+/g, ' ');
}

const groupAhead = /(?<![a-z])(?:mm|mmes|messieurs|mesdames)\.? ?$/;

/** "… le pouvoir de MM. | A et B": the title of several stands before the name behind the gap. */
export function leadsGroup(gap: string): boolean {
  return groupAhead.test(gap);
}

const unnamed = new RegExp(`^[\\s,(–-]{0,4}(?:${unnamedProxy})\\s*(?:[),.;\\n]|$)`);
const byOffice = new RegExp(`(?:pouvoirs?|procurations?|mandats?)(?: de votes?)? ${officeHolder}`);

/** Under "Procurations :" the preposition is enough: "A à Mme le Maire". */
const byOfficeAlone = new RegExp(`^ ?${officeHolder}`);

/** "A (pouvoir)", "A ayant donné procuration": a proxy whose holder is not named. */
export function isUnnamedProxy(gap: string): boolean {
  // The line end is what tells that nobody follows.
  return unnamed.test(gap.replace(/[.…_]{3,}/g, ' ').replace(/[^\S\n]+/g, ' '));
}

/** The office that holds a proxy, where it is not followed by a name: "pouvoir à M. le Maire" → "maire". */
export function officeOfHolder(gap: string, proxyList = false): 'maire' | 'president' | null {
  const tidy = tidyGap(gap);
  const office = byOffice.exec(tidy)?.[1] ?? (proxyList ? byOfficeAlone.exec(tidy)?.[1] : undefined);
  if (office === undefined) return null;
  return office === 'maire' ? 'maire' : 'president';
}

/** "M. le Maire (pouvoir à | Mme X)": who gives is told by office alone, so the name behind the wording is a holder and no giver. */
const officeGives =
  /(?:^|[,;:.\n–-]\s?|(?<![a-z])et )(?:m\.?|mr|mme|monsieur|madame) ?(?:le |la )(?:maire|presidente?)\s?[,(–-]?\s?(?:(?:a |ayant |qui a )?donne |donnant )?(?:son |un )?(?:pouvoirs?|procurations?|mandats?|representee?)(?: de vote)? (?:a|par) ?$/;

/** Where such a wording starts in what stands before a name; null where there is none. */
export function officeGiving(gap: string): number | null {
  return officeGives.exec(gap)?.index ?? null;
}

const mark = /^[\s,(–-]{0,4}(?:absente? )?excusee?(?![a-z])/;
const condition = new RegExp(`^[\\s,]{0,3}(\\([^()]{0,160}\\)|(?:qui )?${conditionWords}[^,;()\\n]{0,80})`);

/** "Mme X, excusée": said of this person. */
export function isExcused(gap: string): boolean {
  return mark.test(gap);
}

const away = /^[\s,(–-]{0,4}(?:absente?(?: excusee?| non excusee?)?|excusee?)\s{0,2}(?:[),.;]|\n|$)/;

/** "M. X, absent" in a list of those present: said of this person, whatever the heading. */
export function isAway(gap: string): boolean {
  return away.test(gap);
}

/** When somebody was there, as offsets in the gap: "(arrivée à 19 h 06)", "à partir du point 3". */
export function findCondition(gap: string): { start: number; end: number } | null {
  const closing = /^\s{0,2}\)/.exec(gap)?.[0].length ?? 0;
  const match = condition.exec(gap.slice(closing));
  if (match?.[1] === undefined) return null;
  const words = match[1];
  if (words.startsWith('(') && !new RegExp(`\\(\\s?(?:qui )?${conditionWords}|\\d ?h`).test(words)) return null;
  const start = closing + match.index + match[0].length - words.length;
  return { start, end: start + words.replace(/\s(?:puis|et)\s*$/, '').trimEnd().length };
}
