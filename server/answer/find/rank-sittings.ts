import { fold } from '../../../corpus/language/fold.ts';
import { findNumberWords } from '../../../corpus/language/number-words.ts';
import type { Question } from '../../contract.ts';
import { joined, md, type Rich } from '../compose/rich.ts';
import { bullets, type Draft, say } from '../draft.ts';
import { proofOfList } from './attendance-words.ts';
import type { FindContext } from './finder.ts';
import { counted } from './proxies.ts';
import { type AttendanceStatus, type Entry, proxiesIn, type Roster, rosters, tellsApart, withStatus } from './roster.ts';
import { unitRef } from './tell.ts';

/** "À quelle séance y a-t-il eu le plus d'absents ?", "which meeting had the fewest members present". */
const sittingFirst =
  /\b(?:quelles?|which|what|at which|in which)\s(?:(?:est|etait|was|is|sont|etaient|are|were)\s(?:la|les|the)\s)?(?:seances?|reunions?|sittings?|meetings?|sessions?)\b/;
const theSitting =
  /\b(?:la seance|la reunion|les seances|les reunions|the (?:sitting|meeting|session)s?) (?:avec|ou|qui|with|where|that|having)\b/;
const fewest = /\b(?:l[ea]s? moins|moins de|moins d'|fewest|least|lowest|smallest)\b/;

type Count = (roster: Roster) => readonly Entry[];
const counts: Partial<Record<Question['intent'], Count>> = {
  // Whoever is represented is absent, too (CGCT, L2121-20 and L3121-16); each line says which.
  absent: (roster) => withStatus(roster, 'absent', 'represented'),
  represented: (roster) => withStatus(roster, 'represented'),
  present: (roster) => withStatus(roster, 'present'),
  attendance: (roster) => withStatus(roster, 'present'),
  proxies: proxiesIn,
};

/** A number of people asked for: "16 members", "plus de deux absents", "at least 15 councillors". */
const ofNumber =
  /(?:\b(plus d['e]|more than|over)|\b(au moins|at least)|\b(moins d['e]|fewer than|less than|under))?\s*(?<![\p{L}\d])(\d{1,3}|[a-z]{2,9}) (?:(?:autres?|full|different) )?(?:membres?|elue?s?|conseill\p{L}+|personnes?|presente?s?|absente?s?|representee?s?|procurations?|pouvoirs?|members?|council\p{L}+|people|present|absent|proxies|proxy)(?!\p{L})/u;

/** Whether a sitting with so many is asked for; null where no number is. */
function numberAsked(text: string): ((n: number) => boolean) | null {
  const [, more, least, fewer, said = ''] = ofNumber.exec(text) ?? [];
  const n = /^\d/.test(said) ? Number(said) : findNumberWords(said)[0]?.value;
  if (n === undefined) return null;
  return (count) => (more ? count > n : least ? count >= n : fewer ? count < n : count === n);
}

/** The ranking of sittings that a question asks for, or those with the number that it names; null where it asks for neither. */
export function rankSittingsOf(question: Question): ((context: FindContext) => Promise<Draft>) | null {
  const text = fold(question.text);
  if (!(sittingFirst.test(text) || theSitting.test(text))) return null;
  const count = counts[question.intent];
  const holds = question.superlative ? null : numberAsked(text);
  if (!count || (!question.superlative && !holds)) return null;
  return (context) => rankSittings(context, count, { ascending: fewest.test(text), holds });
}

type Asked = { ascending: boolean; holds: ((n: number) => boolean) | null };

/** Sittings by how many were present, absent, represented or had given a proxy, over those whose acts tell these apart. */
async function rankSittings(context: FindContext, count: Count, { ascending, holds }: Asked): Promise<Draft> {
  const { words } = context;
  const all = await rosters(context);
  const usable = all.filter((roster) => roster.entries.length > 0 && tellsApart(roster));
  const unusable = all.filter((roster) => !usable.includes(roster));
  const ranked = usable
    .map((roster) => ({ roster, entries: count(roster) }))
    .sort((a, b) => (ascending ? a.entries.length - b.entries.length : b.entries.length - a.entries.length));
  const rest = say(await counted(context, usable, unusable));
  if (ranked.length === 0) return { status: 'not_stated', blocks: [rest] };
  const fitting = holds ? ranked.filter(({ entries }) => holds(entries.length)) : ranked;
  const told = fitting.length > 0 ? fitting : ranked;
  const lines = told.slice(0, 20).map(({ roster, entries }) => line(context, roster, entries));
  const head = !holds
    ? words.people.sittingsRanked(ascending)
    : fitting.length > 0
      ? words.people.sittingsWithSo
      : words.people.noSittingWithSo;
  return { status: 'answered', blocks: [say(head), bullets(lines), rest] };
}

function line(context: FindContext, roster: Roster, entries: readonly Entry[]): Rich {
  const { words } = context;
  const statuses: AttendanceStatus[] = ['present', 'represented', 'absent'];
  const parts = statuses.flatMap((status): Rich[] => {
    const of = entries.filter((entry) => entry.fact.value.status === status);
    return of.length === 0 ? [] : [md`${words.people.stateCount(status, of.length)}${proofOfList(of, roster.headings)}`];
  });
  const none = parts.length === 0 ? [md`0${proofOfList(roster.entries, roster.headings)}`] : parts;
  return words.people.sittingRanked(unitRef(context, roster.unit), entries.length, joined(none, ', '));
}
