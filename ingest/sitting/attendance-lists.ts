import { foldWords } from '../../corpus/language/fold.ts';
import type { FoundName } from '../../corpus/language/name-at.ts';
import { findPersonNames } from '../../corpus/language/person-names.ts';
import { rememberOf } from '../../corpus/language/remember.ts';
import { findStamps } from '../content/find-stamps.ts';
import type { SourceText } from '../reading/source-text.ts';
import { type AttendanceHeading, findHeadings } from './attendance-headings.ts';
import { emptyDash, emptyLists, listEnds } from './attendance-words.ts';
import { withAttendingMembers } from './attending-members.ts';
import { joinHalves } from './comma-halves.ts';
import { isMovement, isProse, isSubject, opensGroup, tellsProxy } from './list-gaps.ts';
import { officeGiving } from './proxy-links.ts';

/** The people under one heading, in offsets of the readable text. `gaps[i]` is what stands behind `names[i]` (folded), up to the next name. */
export type AttendanceList = { heading: AttendanceHeading; names: FoundName[]; gaps: string[]; none: boolean };

/** A list is not longer than this: a hundred people with their communes and proxies. */
const longestList = 12_000;
/** The lists of one sitting stand together; a heading farther than this from the end of the last list belongs to something else. */
const farthestHeading = 3_000;
/** Behind the lists of the sitting: who sat on a jury or a committee of which the act tells. Officials of a fire service sit for their own committee. */
const ofOther =
  /(?<![a-z])(?:(?:le|du|au|un|ce) jury|jury d[eu']|commission (?!permanente|administrative et technique)[a-z]|groupe de travail|comite (?:technique|social|de pilotage))[^\n]{0,100}$/;
const verbAhead = /^(?:etaient|sont|furent) /;

/**
 * The lists of people in a text, each from its heading to where it ends: the next heading, a word that opens something else, or prose.
 * A heading with a number and no names ("Présents : 10  Votants : 14") is a count and no list.
 */
export const attendanceLists = rememberOf((text: SourceText) => withAttendingMembers(text, readLists(text)));

/** Twice: a surname alone ("MARTIN donne procuration à …") is taken for a name where another list names somebody with it. */
function readLists(stamped: SourceText): AttendanceList[] {
  const headings = findHeadings(stamped);
  const text = withoutStamps(stamped);
  const first = listsBelow(text, headings, { surnames: new Set(), alone: false });
  const surnames = new Set(
    first.flatMap(({ names }) => names.filter(({ name }) => name.given !== null).map(({ name }) => foldWords(name.family))),
  );
  // Where those present are told by surnames alone, so are the few who are not.
  const bare = first.find(({ heading }) => heading.status === 'present')?.names ?? [];
  const alone =
    bare.length >= 3 && bare.every(({ name }) => name.given === null && name.title === null && /\p{Lu}{2}$/u.test(name.printed));
  if (surnames.size === 0 && !alone) return first;
  const known = new Map(first.filter(({ heading }) => heading.status === 'present').map((list) => [list.heading, list]));
  return listsBelow(text, headings, { surnames, alone }, known);
}

type ListOptions = { surnames: Set<string>; alone: boolean };

/** A word alone is a name only in capitals and before a mark, "et", a proxy or the end of its line: not the first word of a heading. */
function isBareSurname(shown: string, { name, end }: FoundName): boolean {
  if (name.given !== null || name.title !== null) return true;
  return (
    /\p{Lu}{2}$/u.test(name.printed) &&
    /^\s{0,2}(?:[,;.()/–-]|\n|$|(?:et|à|donne|pouvoir|procuration|par)\s)/.test(shown.slice(end, end + 14))
  );
}

function listsBelow(
  text: SourceText,
  headings: AttendanceHeading[],
  options: ListOptions,
  done = new Map<AttendanceHeading, AttendanceList>(),
): AttendanceList[] {
  const lists: AttendanceList[] = [];
  let lastEnd: number | null = null;
  for (const [i, heading] of headings.entries()) {
    if (lastEnd !== null && heading.start > lastEnd + farthestHeading) break;
    if (lastEnd !== null && ofOther.test(text.folded.slice(Math.max(0, heading.start - 120), heading.start))) break;
    const limit = Math.min(headings[i + 1]?.start ?? text.folded.length, heading.listStart + longestList);
    const list = done.get(heading) ?? listBelow(text, heading, limit, options);
    if (list.names.length === 0 && heading.announced !== null && !list.none) continue;
    // "Présents : 9  Absents : 1", and below it names without a heading: a row of counts, whose last label they are not of.
    // Behind a verb it is a note's mark and no count: "Étaient présents :1".
    const counts = heading.announced !== null && list.names.length > 2 * heading.announced + 2;
    if (counts && !verbAhead.test(text.folded.slice(heading.start, heading.end))) continue;
    lists.push(counts ? { ...list, heading: { ...heading, announced: null } } : list);
    if (list.names.length > 0) lastEnd = list.names.at(-1)?.end ?? lastEnd;
  }
  return lastEnd === null && !lists.some((list) => list.none) ? [] : lists;
}

/** A list goes on behind the stamp of the page that cuts it ("…, Luc ROC, | Envoyé en préfecture le … | Anne VALMY"): white space there; offsets stay. */
function withoutStamps(text: SourceText): SourceText {
  if (!text.folded.includes('prefecture')) return text;
  const stamps = findStamps(text);
  if (stamps.length === 0) return text;
  const blank = (words: string) => {
    let made = '';
    let from = 0;
    for (const { start, end } of stamps) {
      const at = Math.max(from, words.charAt(start - 1) === '\n' ? start - 1 : start);
      made += words.slice(from, at) + ' '.repeat(end - at);
      from = end;
    }
    return made + words.slice(from);
  };
  return { ...text, folded: blank(text.folded), view: { ...text.view, text: blank(text.view.text) } };
}

/** Most lists end within this many characters: names are looked for there first, and farther only where the list goes on. */
const usualList = 1_500;
/** Behind the last name of a list the next words tell that it is over. */
const wordsBehind = 400;

function listBelow(text: SourceText, heading: AttendanceHeading, limit: number, options: ListOptions): AttendanceList {
  for (let until = heading.listStart + usualList; until < limit; until += 2 * (until - heading.listStart)) {
    const { list, over } = listWithin(text, heading, until, options);
    if (over && (list.names.at(-1)?.end ?? heading.listStart) < until - wordsBehind) return list;
  }
  return listWithin(text, heading, limit, options).list;
}

/** `over`: something other than the limit ends the list. */
function listWithin(
  text: SourceText,
  heading: AttendanceHeading,
  limit: number,
  { surnames, alone }: ListOptions,
): { list: AttendanceList; over: boolean } {
  const { folded, view } = text;
  const from = heading.listStart;
  const below = folded.slice(from, limit);
  // A zero in a row of counts ("Absents : 0  Pouvoirs : 6") is no list.
  const none = isEmptyList(below) || (heading.announced === 0 && /^[ .;]{0,3}(?:\n|$)/.test(below));
  if (none) return { list: { heading, names: [], gaps: [], none }, over: true };
  const to = from + endOfList(below.replace(/\([^()]{0,200}\)/g, (aside) => ' '.repeat(aside.length)));
  let over = to < limit;
  // Wordings of proxies one after the other without a name: a table whose columns are lost. Who belongs to which can't be told.
  if (orphans.test(tidy(folded.slice(from, to)))) return { list: { heading, names: [], gaps: [], none }, over };
  const shown = joinHalves(view.text.slice(from, to));
  const found = alone ? findPersonNames(shown, { alone }).filter((one) => isBareSurname(shown, one)) : findPersonNames(shown, { surnames });
  const all = found.map((one) => ({
    ...one,
    start: one.start + from,
    end: one.end + from,
  }));
  const names: FoundName[] = [];
  const gaps: string[] = [];
  const heads = placeHead.test(shown.slice(0, (all[0]?.start ?? from) - from)) ? placeHead : /$^/;
  let before = from;
  for (const [i, one] of all.entries()) {
    over = true;
    const headed = heads.test(view.text.slice(before, one.start)) || opensGroup(folded.slice(before, one.start));
    if (names.length > 0 && !headed && paragraphOver.test(folded.slice(before, one.start).replace(groupTitle, ''))) break;
    if (!headed && isNextBlock(text, names, one)) break;
    if (isProse(view.text.slice(before, one.start), folded.slice(before, one.start), names.length > 0)) break;
    const led = officeGiving(folded.slice(before, one.start));
    if (led !== null) {
      if (gaps.length > 0) gaps[gaps.length - 1] = folded.slice(before, before + led);
      before = one.end;
      continue;
    }
    const gap = folded.slice(one.end, all[i + 1]?.start ?? to);
    const subject =
      isSubject(gap, view.text.slice(one.end, one.end + 12)) || (names.length > 0 && isMovement(folded.slice(before, one.start), gap));
    // The holder of a proxy still belongs to the list, though a sentence without a mark may begin behind: "… pouvoir à M. X  A été nommée …".
    if (subject && !(names.length > 0 && tellsProxy(folded.slice(before, one.start)))) break;
    names.push(one);
    gaps.push(subject ? '' : gap);
    before = one.end;
    if (subject) break;
    over = to < limit;
  }
  const last = gaps.length - 1;
  // Behind the last name only its own line or a few words count: the rest is no longer the list.
  if (last >= 0 && gaps[last] !== '') gaps[last] = folded.slice(names[last]?.end ?? to, Math.min(to, (names[last]?.end ?? to) + 160));
  return { list: { heading, names, gaps, none }, over };
}

const empty = new RegExp(
  `^[\\s.:–-]{0,4}(?:${emptyLists.map((words) => words.replace(/[/]/g, '\\/')).join('|')})(?:[\\s.,;)]|$)|^[\\s.:]{0,3}${emptyDash}[ .]*(?:\\n|$)`,
);

function isEmptyList(below: string): boolean {
  return empty.test(below);
}

/** The title of a second group stands before its first name: "MM. C, D", "Mmes et Mrs. C, D", "Messieurs : C, D". */
const groupTitle = /(?<![a-z])(?:(?:mmes|mesdames) et )?(?:mm|ms|mrs|mmes|messieurs|mesdames)\.?\s?:?\s{1,2}(?:les [a-z ]{4,40}[:,]?\s)?$/;
/** "ROC-EN-PLAINE : Luc PIN, …": where the first of a list stands under such a head, a paragraph with another head goes on with the list. */
const placeHead = /^[\s.;,]*\p{Lu}[\p{Lu}\s'’-]{2,40} ?: ?$/u;
/** A paragraph or a sentence over, and other words before the next name. */
const paragraphOver = /\n[ \t]*\n[\s\S]*[a-z]|\.[ \t]*\n[\s\S]*[a-z]/;

/**
 * A list printed along the lines ("A, B, C") is over at a blank line, and the title of the act below is nobody, though it has the form of a name
 * ("Association Les Tilleuls"). Not where the list goes on with a comma (a page ends) or with a title (a second group: "Mmes A, B", "MM. C, D"); a
 * list with one person a line may have blank lines between them.
 */
function isNextBlock({ view }: SourceText, before: FoundName[], next: FoundName): boolean {
  const last = before.at(-1);
  if (last === undefined || next.name.title !== null) return false;
  const gap = view.text.slice(last.end, next.start);
  if (!/\n[^\S\n]*\n/.test(gap) || /[,;–-]\s*$/.test(gap) || /^[^\S\n]*[,;–-]/.test(gap)) return false;
  const along = before.some((one, i) => i > 0 && !view.text.slice(before[i - 1]?.end ?? 0, one.start).includes('\n'));
  return along || before.every(({ name }) => name.title !== null);
}

const ends = new RegExp(`(?<![a-z])(?:${listEnds.join('|')})|\\n[ \\t]*\\n[ \\t]*\\n`);

function endOfList(below: string): number {
  // "Présents : sous la présidence de M. X, Mme Y, …": what opens the list does not end it.
  // So does the head of the other column: "MANDANTS | MANDATAIRES".
  const opening =
    /^.{0,3}sous la presidence|^[\s|:-]{0,6}(?:[a-z' ]{0,30}mandants?[\s|:-]{1,4})?(?:[a-z]{2,4} )?mandataires?(?![a-z])/.exec(below)?.[0]
      .length ?? 0;
  const end = below.slice(opening).search(ends);
  return end < 0 ? below.length : opening + end;
}

const orphans =
  /(?:pouvoir|procuration|mandat) a (?:(?:jusqu|a partir|de)[a-z0-9' ]{0,20} (?:a )?)?(?:a )?(?:donne |qui |ayant )?(?:donne )?(?:pouvoir|procuration|mandat)/;

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ');
}
