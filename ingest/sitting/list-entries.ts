import { fold, foldWords } from '../../corpus/language/fold.ts';
import { isOffice } from '../../corpus/language/name-words.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { AttendanceList } from './attendance-lists.ts';
import { cutHolder } from './cut-holder.ts';
import { jointGivers, moreGivers, respective } from './joint-givers.ts';
import { areRows, type Known, settleDirections } from './proxy-directions.ts';
import { findCondition, findLink, givesUnnamed, isAway, isExcused, isUnnamedProxy, type Link, officeOfHolder } from './proxy-links.ts';

/** What a list says of one person, in offsets of the readable text. */
export type Entry = {
  person: PersonName;
  start: number;
  end: number;
  status: 'present' | 'represented' | 'absent' | 'presentOrRepresented';
  by: PersonName | null;
  /** The holder is told by office alone ("pouvoir à M. le Maire"). */
  byOffice: 'maire' | 'president' | null;
  as: 'proxy' | 'substitute' | null;
  excused: boolean;
  /** `lead`: a word of the act that says what the condition is of, where it stands apart ("Arrivée de …"). */
  condition: { start: number; end: number; lead?: string } | null;
  /** Why a pairing that no words state holds; undefined where the words state it. */
  basis?: 'columns' | 'sameMark';
  /** Where a person without a first name is from: "M. ROC (Belval)". */
  origin?: string;
  /** A second place that the pairing was read from. */
  other?: { start: number; end: number };
};

/** The people of a list with what the list says of each: there, represented by whom, away, and under which condition. */
export function listEntries(list: AttendanceList, known: Known = { present: [], absent: [] }): Entry[] {
  const { heading, names, gaps } = list;
  const proxyList = heading.status === 'represented' || heading.mixed;
  if (heading.status === null) return [];
  const links = names.map((_, i) => usable(linkBehind(list, i), proxyList || heading.excused));
  if (isColumnList(links)) return columnEntries(list, links);
  settleDirections(names, links, known);
  if (heading.status === 'represented' && areRows(names, links, known)) return rowEntries(list);
  const entries: Entry[] = [];
  const holders = new Set<number>();
  for (let i = 0; i < names.length; i++) {
    const link = links[i] ?? null;
    // A pair whose direction is open says of neither that they were represented.
    if (link?.direction === 'either' || (links[i - 1]?.direction === 'either' && link?.direction !== 'to')) continue;
    if (link !== null && link.direction !== 'of' && !holders.has(i)) {
      // The person before the link and the one behind it: "A pouvoir à B".
      const several = link.plural ? respective(gaps, links, i) : null;
      if (several !== null) {
        for (const [giver, holder] of several) {
          pairEntry(list, entries, giver, holder, link);
          holders.add(holder);
        }
        continue;
      }
      // "A (départ au point 7), pouvoir à B", under those present: there until then.
      if (heading.status === 'present' && link.direction === 'to' && findCondition((gaps[i] ?? '').replace('(', ' ')) !== null)
        entries.push(single(list, i));
      pairEntry(list, entries, i, i + 1, link);
      holders.add(i + 1);
      if (link.plural) for (const giver of jointGivers(gaps, links, i)) pairEntry(list, entries, giver, i + 1, link);
    } else if (link !== null && link.direction === 'of') {
      const next = links[i + 1] ?? null;
      // "Pouvoir de A à B": A is the giver, the link behind A pairs it.
      if (next?.direction === 'to' || link.prefixed) {
        if (!holders.has(i)) entries.push(single(list, i));
        continue;
      }
      // Who holds a proxy is no absent: under "Pouvoirs :" only the giver is told of.
      if (!holders.has(i) && heading.status.startsWith('present')) entries.push(single(list, i));
      pairEntry(list, entries, i + 1, i, link);
      holders.add(i + 1);
      for (const giver of moreGivers(gaps, i)) {
        pairEntry(list, entries, giver, i, link);
        holders.add(giver);
      }
    } else if (!holders.has(i)) {
      const cut = proxyList ? cutHolder(`${gaps[i] ?? ''}${fold(names[i + 1]?.name.printed ?? '')}`, known.present) : null;
      entries.push(cut === null ? single(list, i) : { ...single(list, i), by: cut.name, end: (names[i]?.end ?? 0) + cut.length });
      // The second half of the holder's name is nobody else.
      if (cut !== null && cut.length > (gaps[i]?.length ?? 0)) holders.add(i + 1);
    }
  }
  return entries;
}

/** In a list of those present, "A (de M. B)" and "A (pour M. B)" leave but one reading: A sits for B. */
function linkBehind({ heading, names, gaps }: AttendanceList, i: number): Link | null {
  const [gap, next] = [gaps[i] ?? '', names[i + 1]];
  if (next === undefined) return null;
  const bare = heading.status === 'present' && next.name.title !== null && /^\s?\( ?(?:d[eu]|pour) ?$/.test(gap);
  if (bare) return { direction: 'substituteFor', onlyInProxyList: false, plural: false, prefixed: false };
  const link = findLink(gap);
  // "A a donné pouvoir B a donné pouvoir C": givers without their holders.
  if (link?.direction === 'to' && givesUnnamed(gap) && givesUnnamed(gaps[i + 1] ?? '')) return null;
  return link?.direction === 'to' && sits.test(gap) && substitute.test(gaps[i + 1] ?? '')
    ? { ...link, direction: 'substitutedBy', onlyInProxyList: false }
    : link;
}

/** "A représenté par B, suppléant": told behind the name, unlike "A (représenté par son suppléant B)". */
const substitute = /^ ?[,(]? ?(?:son |sa )?(?:suppleante?|remplacante?)(?![a-z])(?! d(?:e |u |'))/;
const sits = /(?:^|[^a-z])(?:representee? )?par\s*(?:m\.|mr|mme|monsieur|madame)?\s*$/;

function usable(link: Link | null, proxyList: boolean): Link | null {
  return link?.onlyInProxyList && !proxyList ? null : link;
}

/** One person, without a link to another. */
function single({ heading, names, gaps }: AttendanceList, i: number): Entry {
  const gap = gaps[i] ?? '';
  const name = names[i];
  if (name === undefined || heading.status === null) throw new RangeError(`no name ${i} in the list`);
  const byOffice = officeOfHolder(gap, heading.status === 'represented' || heading.mixed);
  const proxy = byOffice !== null || isUnnamedProxy(gap) || heading.status === 'represented';
  const condition = findCondition(gap);
  const away = heading.status === 'present' && isAway(gap);
  const origin = name.name.given === null && condition === null && !proxy ? originIn(gap) : undefined;
  return {
    ...(origin === undefined ? {} : { origin }),
    person: name.name,
    start: name.start,
    end: byOffice === null ? name.end + (condition?.end ?? 0) : name.end + clauseLength(gap),
    status: proxy ? 'represented' : away ? 'absent' : heading.status,
    by: null,
    byOffice,
    as: proxy ? 'proxy' : null,
    excused: heading.excused || isExcused(gap),
    condition: condition === null ? null : { start: name.end + condition.start, end: name.end + condition.end },
  };
}

/** A place in parentheses, not an office. */
function originIn(gap: string): string | undefined {
  const words = /^\s?\(\s?([a-z][a-z' -]{2,40})\)/.exec(gap)?.[1];
  return words === undefined || words.split(/[^a-z]+/).some((word) => isOffice(word)) ? undefined : foldWords(words);
}

function clauseLength(gap: string): number {
  return /^[^,;\n)]{0,80}\)?/.exec(gap)?.[0].trimEnd().length ?? 0;
}

function pairEntry(list: AttendanceList, entries: Entry[], giver: number, holder: number, link: Link): void {
  const { heading, names, gaps } = list;
  const [one, other] = [names[giver], names[holder]];
  if (one === undefined || other === undefined) return;
  const later = Math.max(giver, holder);
  const between = gaps[Math.min(giver, holder)] ?? '';
  const behind = gaps[later] ?? '';
  const opens = /\([^)]*$/.test(between);
  const closes = opens ? (/^\s{0,2}\)/.exec(behind)?.[0].length ?? 0) : 0;
  const condition = findCondition(behind);
  const end = (names[later]?.end ?? 0) + Math.max(closes, condition?.end ?? 0);
  const substitute = link.direction === 'substituteFor' || link.direction === 'substitutedBy';
  // "A (suppléant de B)": A, first, is there; B is who A sits for.
  const [away, there] = link.direction === 'substituteFor' ? [other, one] : [one, other];
  const start = Math.min(one.start, other.start);
  if (substitute && heading.status?.startsWith('present'))
    entries.push({ ...single(list, there === one ? giver : holder), end: there.end });
  entries.push({
    person: away.name,
    start,
    end,
    status: 'represented',
    by: there.name,
    byOffice: null,
    as: substitute ? 'substitute' : 'proxy',
    excused: (heading.excused && away === one) || isExcused(between),
    condition:
      condition === null ? null : { start: (names[later]?.end ?? 0) + condition.start, end: (names[later]?.end ?? 0) + condition.end },
  });
}

/** A table read column by column: the givers, then "Pouvoir à B  Pouvoir à D" to the end. A holder can't be a giver at once. */
function isColumnList(links: (Link | null)[]): boolean {
  const first = links.findIndex((link) => link?.direction === 'to');
  return first >= 1 && links.length > first + 2 && links.slice(first, -1).every((link) => link?.direction === 'to');
}

/** As many holders as givers: paired in their order, and said to be so. Else the act's columns are lost and no pair is made. */
function columnEntries(list: AttendanceList, links: (Link | null)[]): Entry[] {
  const first = links.findIndex((link) => link?.direction === 'to');
  const holders = list.names.slice(first + 1);
  const contiguous = links.slice(first, -1).every((link) => link?.direction === 'to');
  const paired = contiguous && holders.length === first + 1;
  return list.names.slice(0, first + 1).map((_, i) => {
    const entry: Entry = { ...single(list, i), status: 'represented', as: 'proxy' };
    const holder = holders[i];
    return paired && holder !== undefined ? { ...entry, by: holder.name, basis: 'columns' } : entry;
  });
}

/** Row by row: giver and holder in turn. */
function rowEntries(list: AttendanceList): Entry[] {
  return list.names.flatMap(({ name, end }, i) => {
    if (i % 2 === 0) return [];
    const giver = single(list, i - 1);
    return [{ ...giver, end, status: 'represented' as const, by: name, as: 'proxy' as const, basis: 'columns' as const }];
  });
}
