import { fold } from '../../../corpus/language/fold.ts';
import { nothing, type Rich } from '../compose/rich.ts';
import type { Draft } from '../draft.ts';
import { agreement, headingOf, people, proofOfList, representedPeople, sentences } from './attendance-words.ts';
import type { FindContext, Finder } from './finder.ts';
import { type AttendanceStatus, type Roster, rosters, tellsApart, withStatus } from './roster.ts';
import { at, type Told, tell, titleProof } from './tell.ts';

/** Who was there: present, represented and absent together. */
export const attendance: Finder = (context) =>
  eachRoster(context, async (roster) => {
    const { words, question } = context;
    const here = at(context, roster.unit);
    if (question.count)
      return { silent: false, text: numbers(context, roster, ['present', 'presentOrRepresented', 'represented', 'absent']) };
    const present = presentText(context, roster, here);
    const represented = withStatus(roster, 'represented');
    const absent = withStatus(roster, 'absent');
    const rest = [
      represented.length > 0
        ? present.isEmpty
          ? words.attendance.representedAt(here, representedPeople(represented, words))
          : words.attendance.represented(representedPeople(represented, words))
        : nothing,
      absent.length > 0
        ? present.isEmpty && represented.length === 0
          ? words.attendance.absentAt(here, people(absent, words), proofOfList(absent, roster.headings))
          : words.attendance.absent(people(absent, words), proofOfList(absent, roster.headings))
        : nothing,
    ];
    return { silent: false, text: sentences(present, ...rest, agreement(roster, words)) };
  });

/** Who was present. Where the act does not tell present from represented, its list is given with that reserve. */
export const present: Finder = (context) =>
  eachRoster(context, async (roster) => {
    const here = at(context, roster.unit);
    const title = titleAsked(context.question.text);
    if (title) return ofTitle(context, roster, title);
    if (context.question.count) return counted(context, roster, 'present');
    const text = presentText(context, roster, here);
    if (text.isEmpty) return { silent: true, text: await unsaid(context, roster) };
    return { silent: false, text: sentences(text, agreement(roster, context.words)) };
  });

const women = /\b(?:femmes?|elues|conseilleres|women|woman|female)\b/;
const men = /\b(?:hommes?|men|man|male)\b/;

function titleAsked(question: string): 'M.' | 'Mme' | null {
  const asked = fold(question);
  return women.test(asked) ? 'Mme' : men.test(asked) ? 'M.' : null;
}

/** Women or men among those listed, by the title that stands before their names: no list says more. */
function ofTitle(context: FindContext, roster: Roster, title: 'M.' | 'Mme'): { silent: boolean; text: Rich } {
  const { words } = context;
  const status = tellsApart(roster) ? 'present' : 'presentOrRepresented';
  const listed = withStatus(roster, status);
  const found = listed.filter((entry) => entry.fact.value.person.title === title);
  const proof = proofOfList(found.length > 0 ? found : listed, roster.headings);
  // A list without titles tells nothing of them.
  const titled = listed.length > 0 && listed.every((entry) => entry.fact.value.person.title !== null);
  const here = at(context, roster.unit);
  if (!titled) return { silent: true, text: words.attendance.untitled(here, proof) };
  return { silent: false, text: words.attendance.ofTitle(here, title, status, people(found, words), proof) };
}

/** Who was absent, and who of them was represented; "none" said or merely not listed. */
export const absent: Finder = (context) =>
  eachRoster(context, async (roster) => {
    const { words } = context;
    const here = at(context, roster.unit);
    const absentees = withStatus(roster, 'absent');
    const represented = withStatus(roster, 'represented');
    if (context.question.aspect === 'unrepresented') return { silent: false, text: unrepresentedText(context, roster, here) };
    const away = representedPeople(represented, words);
    // With every absentee represented, "0 absent" would be no answer to "how many were absent".
    if (context.question.count && (absentees.length > 0 || represented.length === 0))
      return { silent: false, text: numbers(context, roster, tellsApart(roster) ? ['absent', 'represented'] : ['absent']) };
    if (absentees.length > 0) {
      const text = words.attendance.absentAt(here, people(absentees, words), proofOfList(absentees, roster.headings));
      return {
        silent: false,
        text: sentences(text, represented.length > 0 ? words.attendance.alsoRepresented(away) : nothing, agreement(roster, words)),
      };
    }
    const none = roster.headings.find((one) => one.value.status === 'absent' && one.value.none);
    const heading = none && headingOf({ ...roster, headings: [none] }, 'absent');
    if (heading)
      return {
        silent: false,
        text: sentences(
          words.attendance.noneAbsentStated(here, heading.words, heading.proof),
          represented.length > 0 ? words.attendance.alsoRepresented(away) : nothing,
        ),
      };
    if (represented.length > 0)
      return { silent: false, text: sentences(words.attendance.onlyRepresented(here, away), agreement(roster, words)) };
    return { silent: false, text: words.attendance.noneAbsent(here, proofOfList(roster.entries, roster.headings)) };
  });

/** Only the absent whom nobody represented; where there are none, how many were represented, without their names. */
function unrepresentedText(context: FindContext, roster: Roster, here: Rich): Rich {
  const { attendance } = context.words;
  const absentees = withStatus(roster, 'absent');
  const away = withStatus(roster, 'represented');
  if (absentees.length > 0) {
    const proof = proofOfList(absentees, roster.headings);
    return sentences(attendance.unrepresented(here, people(absentees, context.words), proof), agreement(roster, context.words));
  }
  const read = proofOfList(away.length > 0 ? away : roster.entries, roster.headings);
  return sentences(attendance.noneUnrepresented(here, away.length, read), agreement(roster, context.words));
}

/** Who was absent and represented, and by whom. */
export const represented: Finder = (context) =>
  eachRoster(context, async (roster) => {
    const { words } = context;
    const here = at(context, roster.unit);
    if (context.question.count) return counted(context, roster, 'represented');
    const away = withStatus(roster, 'represented');
    if (away.length > 0)
      return {
        silent: false,
        text: sentences(words.attendance.representedAt(here, representedPeople(away, words)), agreement(roster, words)),
      };
    if (!tellsApart(roster)) return { silent: true, text: unclear(context, roster) };
    return { silent: false, text: words.attendance.noneRepresented(here, proofOfList(roster.entries, roster.headings)) };
  });

/** Runs over every sitting in scope; a sitting whose acts print no attendance is silent. */
export async function eachRoster(
  context: FindContext,
  one: (roster: Roster) => Promise<{ silent: boolean; text: Rich }>,
  what: 'attendance' | 'proxies' = 'attendance',
): Promise<Draft> {
  const told: Told[] = [];
  for (const roster of await rosters(context)) {
    const empty = roster.entries.length === 0 && !roster.headings.some((heading) => heading.value.none);
    const { silent, text } = empty ? { silent: true, text: await unsaid(context, roster) } : await one(roster);
    const near = headingOf(roster, 'presentOrRepresented')?.proof;
    told.push({ unit: roster.unit, silent, text, ...(near ? { near } : {}) });
  }
  return tell(context, told, what);
}

/** "The act does not distinguish", with the heading that says so. */
export function unclear(context: FindContext, roster: Roster): Rich {
  const heading = headingOf(roster, 'presentOrRepresented');
  const mixed = withStatus(roster, 'presentOrRepresented');
  const words = heading?.words ?? context.words.presentOrRepresented;
  return context.words.attendance.proxiesUnclear(at(context, roster.unit), words, heading?.proof ?? proofOfList(mixed, roster.headings));
}

async function unsaid(context: FindContext, { unit }: Roster): Promise<Rich> {
  return context.words.notSaid(at(context, unit), context.words.subjects.attendance, await titleProof(context, unit));
}

function presentText(context: FindContext, roster: Roster, here: Rich): Rich {
  const { words } = context;
  const there = withStatus(roster, 'present');
  const mixed = withStatus(roster, 'presentOrRepresented');
  const first = there.length > 0 ? words.attendance.present(here, people(there, words), proofOfList(there, roster.headings)) : nothing;
  if (mixed.length === 0) return first;
  const heading = headingOf(roster, 'presentOrRepresented');
  return sentences(
    first,
    words.attendance.presentOrRepresented(here, people(mixed, words), heading?.words ?? null, proofOfList(mixed, roster.headings)),
  );
}

/** How many of one state; where the act does not tell it apart, that is said instead of a number. */
function counted(context: FindContext, roster: Roster, status: AttendanceStatus): { silent: boolean; text: Rich } {
  if (!tellsApart(roster))
    return { silent: true, text: sentences(numbers(context, roster, ['presentOrRepresented']), unclear(context, roster)) };
  return { silent: false, text: numbers(context, roster, [status]) };
}

function numbers(context: FindContext, roster: Roster, statuses: AttendanceStatus[]): Rich {
  const { words } = context;
  const all = proofOfList(roster.entries, roster.headings);
  const parts = statuses.flatMap((status) => {
    const entries = withStatus(roster, status);
    if (entries.length === 0 && (status === 'presentOrRepresented' || statuses.length > 2)) return [];
    return [words.attendance.numberOf(entries.length, status, entries.length > 0 ? proofOfList(entries, roster.headings) : all)];
  });
  return words.attendance.numbers(at(context, roster.unit), parts);
}
