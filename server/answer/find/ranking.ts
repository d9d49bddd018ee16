import { fold } from '../../../corpus/language/fold.ts';
import type { Question } from '../../contract.ts';
import { joined, md, type Rich } from '../compose/rich.ts';
import { bullets, type Draft, say } from '../draft.ts';
import { atLeastTimes } from './at-least.ts';
import { proofOfEntry, proofOfList } from './attendance-words.ts';
import type { FindContext } from './finder.ts';
import { counted } from './proxies.ts';
import { type Entry, proxiesIn, type Roster, rosters, tellsApart, withStatus } from './roster.ts';
import { unitRef } from './tell.ts';

/** "le plus souvent", "most often", "the most proxies", "les plus présents": a ranking of people. */
const mostWords = /\b(?:l[ea]s? plus|au plus|most|highest|record|champion|classement|ranking|rank(?:ed)?)\b/;

/** How a ranking's persons are counted: one key for each time. */
type Counter = (roster: Roster) => { key: string; name: string; entry: Entry }[];

const counters: Partial<Record<Question['intent'], Counter>> = {
  absent: (roster) => withStatus(roster, 'absent', 'represented').map(self),
  represented: (roster) => withStatus(roster, 'represented').map(self),
  present: (roster) => withStatus(roster, 'present').map(self),
  attendance: (roster) => withStatus(roster, 'present').map(self),
  proxies: (roster) => proxiesIn(roster).map((entry) => ({ key: entry.holderKey ?? '', name: entry.holder ?? '', entry })),
};
/** Verbs of those who gave their proxy: "qui a donné le plus de procurations". The holder's verbs ("reçu", "held") are the rest. */
const gave =
  /\b(?:donne\w*|confie\w*|laisse\w*|remis\w*|delegu\w*|mandant\w*|gave|give[ns]?|giving|giver|granted?|handed|by proxy|par procuration)\b/;
const received = /\b(?:recu\w*|recoi\w*|deten\w*|port\w*|a qui|held|hold\w*|receiv\w*|carried|to whom|got)\b/;
const givers: Counter = (roster) => proxiesIn(roster).map(self);

/** Whether a question asks who comes first. */
export function asksMost(question: Question): boolean {
  // "la séance la plus ancienne" ranks sittings, not people.
  return question.rank === null && question.people.length === 0 && mostWords.test(fold(question.text));
}

/** The ranking that a question asks for, or null. */
export function rankOf(question: Question): ((context: FindContext) => Promise<Draft>) | null {
  const least = question.people.length === 0 ? atLeastTimes(question.text) : null;
  if (least === null && !asksMost(question)) return null;
  const asked = fold(question.text);
  const given = question.aspect === 'giver' || (gave.test(asked) && !received.test(asked));
  const counter = question.intent === 'proxies' && given ? givers : counters[question.intent];
  return counter ? (context) => ranking(context, counter, least) : null;
}

/** A screen of people; more are counted. */
const mostRanked = 20;

/** Who comes first, with every time that was counted; absences without and with a proxy are told apart by their proof. */
async function ranking(context: FindContext, counter: Counter, least: number | null): Promise<Draft> {
  const { words, question } = context;
  const all = await rosters(context);
  // An absence is told in every act that lists absentees; presence and proxies only where present and represented are told apart.
  const usable = all.filter((roster) => roster.entries.length > 0 && (question.intent === 'absent' || tellsApart(roster)));
  const unusable = all.filter((roster) => !usable.includes(roster));
  const times = new Map<string, { name: string; of: { roster: Roster; entry: Entry }[] }>();
  for (const roster of usable) {
    for (const { key, name, entry } of counter(roster)) {
      const known = times.get(key) ?? { name, of: [] };
      known.of.push({ roster, entry });
      times.set(key, known);
    }
  }
  const sorted = [...times.values()].sort((a, b) => b.of.length - a.of.length || a.name.localeCompare(b.name));
  const best = sorted[0]?.of.length ?? 0;
  if (best === 0) return { status: 'not_stated', blocks: [say(await counted(context, usable, unusable))] };
  const line = ({ name, of }: { name: string; of: { roster: Roster; entry: Entry }[] }): Rich =>
    words.people.ranked(
      name,
      of.length,
      of.map(({ roster, entry }) => rankedTime(context, roster, entry)),
    );
  if (least !== null) {
    const often = sorted.filter((one) => one.of.length >= least);
    const over = say(await counted(context, usable, unusable));
    const lists = joined(
      usable.slice(0, 8).map((roster) => proofOfList(roster.entries, roster.headings)),
      '',
    );
    if (often.length === 0) return { status: 'answered', blocks: [say(words.people.noneAtLeast(least, lists)), over] };
    const rest = often.length > mostRanked ? [say(words.people.rankMore(often.length - mostRanked))] : [];
    return {
      status: 'answered',
      blocks: [say(words.people.atLeastHead(least, often.length)), bullets(often.slice(0, mostRanked).map(line)), ...rest, over],
    };
  }
  const first = sorted.filter((one) => one.of.length === best);
  const next = sorted.filter((one) => one.of.length < best);
  // A ranking that stops says how many it leaves out.
  const lines = (people: typeof sorted) => [
    bullets(people.slice(0, mostRanked).map(line)),
    ...(people.length > mostRanked ? [say(words.people.rankMore(people.length - mostRanked))] : []),
  ];
  const blocks = [say(words.people.rankHead(best, first.length)), ...lines(first)];
  if (next.length > 0 && first.length <= 5) blocks.push(say(words.people.rankNext), ...lines(next));
  if (unusable.length > 0 || question.intent !== 'absent') blocks.push(say(await counted(context, usable, unusable)));
  else blocks.push(say(words.people.overAll(usable.length)));
  return { status: 'answered', blocks };
}

function rankedTime(context: FindContext, roster: Roster, entry: Entry): Rich {
  const { words, question } = context;
  const when = words.on(unitRef(context, roster.unit));
  const state =
    question.intent === 'absent' ? ` (${words.attendance.state(entry.fact.value.status, entry.fact.value.person.title === 'Mme')})` : '';
  return md`${when}${state}${proofOfEntry(roster, entry)}`;
}

function self(entry: Entry): { key: string; name: string; entry: Entry } {
  return { key: entry.key, name: entry.name, entry };
}
