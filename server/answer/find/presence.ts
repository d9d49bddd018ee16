import { fold } from '../../../corpus/language/fold.ts';
import { md, proof, type Rich } from '../compose/rich.ts';
import { bullets, type Draft, say } from '../draft.ts';
import { headingOf, proofOfEntry, proofOfList } from './attendance-words.ts';
import type { FindContext, Finder, Named } from './finder.ts';
import { isOne, nameIn } from './proxies.ts';
import { type Entry, type Roster, rosters, withStatus } from './roster.ts';
import { at, titleProof, unitRef } from './tell.ts';

/** Was X there: yes, no, represented by Y, absent, "present or represented" without saying which, or not listed. */
export const presence: Finder = async (context) => {
  // A name that may be several people's is told for each of them apart.
  const people = context.named.flatMap(apart);
  const drafts = await Promise.all(people.map((person) => ofPerson(context, person)));
  const blocks = drafts.flatMap((draft) => draft.blocks);
  return { status: drafts.some((draft) => draft.status === 'answered') ? 'answered' : 'not_stated', blocks };
};

export function apart(named: Named): Named[] {
  return named.people.length < 2 ? [named] : named.people.map((person) => ({ text: person.name, ids: [person.id], people: [person] }));
}

/** How one person stands to one sitting. */
type Standing = { roster: Roster; entry: Entry | null };

async function ofPerson(context: FindContext, person: Named): Promise<Draft> {
  const all = await rosters(context);
  const standings = all.map((roster): Standing => ({ roster, entry: roster.entries.find((one) => isOne(person, one.key)) ?? null }));
  const name = nameIn(
    person,
    standings.flatMap(({ entry }) => (entry ? [entry.name] : [])),
  );
  const wanted = wantedStatus(context);
  if (standings.length === 1 && standings[0]) return one(context, name, standings[0], wanted);
  return wanted === null ? several(context, name, standings) : times(context, name, standings, wanted);
}

/** "At which sittings was X absent": the state asked for, from the intent or its side. */
function wantedStatus({ question }: FindContext): 'present' | 'absent' | 'represented' | null {
  if (question.intent === 'present' || question.intent === 'absent' || question.intent === 'represented') return question.intent;
  const { aspect } = question;
  return aspect === 'present' || aspect === 'absent' || aspect === 'represented' ? aspect : null;
}

async function one(context: FindContext, name: string, { roster, entry }: Standing, wanted: string | null): Promise<Draft> {
  const { words } = context;
  const here = at(context, roster.unit);
  if (!entry) return unlisted(context, name, roster, here);
  const { status, condition } = entry.fact.value;
  const mark = proof(entry.fact);
  if (status === 'presentOrRepresented') {
    const heading = headingOf(roster, status);
    const list = proofOfList(withStatus(roster, status), roster.headings);
    // Not absent is all that such a list settles.
    if (wanted === 'absent') return { status: 'answered', blocks: [say(words.people.notAbsent(here, name, list))] };
    return { status: 'not_stated', blocks: [say(words.people.mixed(here, name, heading?.words ?? words.presentOrRepresented, list))] };
  }
  const yes = wanted === null ? status === 'present' : wanted === 'absent' ? status !== 'present' : status === wanted;
  // Who is represented is not there: "was X absent?" is answered by yes, and by whom X was represented.
  const listProof = proofOfEntry(roster, entry);
  const state = words.people.state(
    name,
    status,
    entry.holder,
    entry.fact.value.as === 'substitute',
    entry.fact.value.person.title === 'Mme',
    listProof,
  );
  const tail = condition === null ? md`` : md` ${words.people.condition(condition, mark)}`;
  // "Was X excused?": that X was absent says no more than that, where the act excuses nobody.
  const excuse = status === 'absent' && !entry.fact.value.excused && /\bexcus/.test(fold(context.question.text));
  const told = settledByYesNo(context.question.text) && !excuse ? words.people.answer(yes, here, state) : md`${here}, ${state}.`;
  return { status: 'answered', blocks: [say(md`${told}${tail}`)] };
}

/** "Who stood in for X?" and "Was X there, or represented?" have no yes or no for an answer, nor has what code asks without words. */
function settledByYesNo(question: string): boolean {
  const asked = fold(question);
  if (asked === '') return false;
  if (/^\W*(?:(?:et|and|par|a|de|by|to|for) )?(?:qui|quel\w*|comment|who|whom|whose|which|what|how)\b/.test(asked)) return false;
  return !/\b(?:ou|or)\b.{0,40}\b(?:absent\w*|represent\w*|present\w*|excuse\w*|procuration|pouvoir|proxy)\b/.test(asked);
}

/** Not in the lists: "no" only where the lists account for every member in office, else the act does not say. */
async function unlisted(context: FindContext, name: string, roster: Roster, here: Rich): Promise<Draft> {
  const { words } = context;
  const inOffice = roster.counts.find((count) => count.value.of === 'inOffice');
  if (roster.entries.length === 0)
    return { status: 'not_stated', blocks: [say(words.notSaid(here, words.subjects.attendance, await titleProof(context, roster.unit)))] };
  const lists = proofOfList(roster.entries, []);
  if (inOffice && inOffice.value.count === roster.entries.length)
    return { status: 'answered', blocks: [say(words.people.notAmong(here, name, inOffice.value.count, md`${lists}${proof(inOffice)}`))] };
  return { status: 'not_stated', blocks: [say(words.people.unlisted(here, name, lists))] };
}

/** One person over several sittings, line by line. */
async function several(context: FindContext, name: string, standings: readonly Standing[]): Promise<Draft> {
  const { words } = context;
  const listed = standings.filter(({ entry }) => entry);
  if (listed.length === 0) return { status: 'not_stated', blocks: [say(await nowhere(context, name, standings))] };
  const blocks = [say(words.people.presenceHead(name)), bullets(listed.map(({ roster, entry }) => line(context, roster, entry)))];
  const others = standings.length - listed.length;
  if (others > 0)
    blocks.push(
      say(
        words.people.notListedIn(
          name,
          others,
          standings
            .filter(({ entry }) => !entry)
            .slice(0, 6)
            .map(({ roster }) => unitRef(context, roster.unit)),
        ),
      ),
    );
  return { status: 'answered', blocks };
}

/** How often, and when, somebody was present, absent or represented. */
async function times(
  context: FindContext,
  name: string,
  standings: readonly Standing[],
  wanted: 'present' | 'absent' | 'represented',
): Promise<Draft> {
  const { words } = context;
  const listed = standings.filter(({ entry }) => entry);
  if (listed.length === 0) return { status: 'not_stated', blocks: [say(await nowhere(context, name, standings))] };
  const is = (entry: Entry | null) =>
    entry !== null && (wanted === 'absent' ? ['absent', 'represented'] : [wanted]).includes(entry.fact.value.status);
  const hits = standings.filter(({ entry }) => is(entry));
  const mixed = listed.filter(({ entry }) => entry?.fact.value.status === 'presentOrRepresented' && wanted !== 'absent');
  const feminine = listed.some(({ entry }) => entry?.fact.value.person.title === 'Mme');
  const clear = listed.length - mixed.length;
  const blocks = [];
  if (hits.length > 0)
    blocks.push(
      say(words.people.times(name, hits.length, wanted, clear, feminine)),
      bullets(hits.map(({ roster, entry }) => line(context, roster, entry))),
    );
  else {
    const proofs = listed
      .filter((one) => !mixed.includes(one))
      .slice(0, 6)
      .flatMap(({ entry }) => (entry ? [entry.fact] : []));
    // Where no act tells it, nothing is said of "never".
    if (clear > 0) blocks.push(say(words.people.never(name, wanted, clear, feminine, proof(...proofs))));
  }
  if (mixed.length > 0) {
    const refs = mixed
      .slice(0, 6)
      .map(({ roster, entry }) =>
        words.also(unitRef(context, roster.unit), headingOf(roster, 'presentOrRepresented')?.proof ?? (entry ? proof(entry.fact) : md``)),
      );
    blocks.push(say(words.people.unsure(name, refs, mixed.length - refs.length)));
  }
  return { status: hits.length > 0 || clear > 0 ? 'answered' : 'not_stated', blocks };
}

function line(context: FindContext, roster: Roster, entry: Entry | null): Rich {
  const { words } = context;
  if (!entry) return md``;
  const { status, as, person } = entry.fact.value;
  const mark = proofOfEntry(roster, entry);
  return words.people.line(
    words.on(unitRef(context, roster.unit)),
    status,
    entry.holder,
    as === 'substitute',
    person.title === 'Mme',
    mark,
  );
}

async function nowhere(context: FindContext, name: string, standings: readonly Standing[]): Promise<Rich> {
  const proofs = standings.slice(0, 6).map(({ roster }) => proofOfList(roster.entries, roster.headings));
  return context.words.people.listedNowhere(
    name,
    standings.length,
    proofs.reduce((out, mark) => md`${out}${mark}`, md``),
  );
}
