import { fold, foldWords } from '../../../corpus/language/fold.ts';
import type { Intent } from '../../contract.ts';
import { joined, md, nothing, type Rich, text } from '../compose/rich.ts';
import { type Block, bullets, type Draft, notFound, say } from '../draft.ts';
import { covers, type Unit } from '../scope.ts';
import { proofOfEntry, proofOfList } from './attendance-words.ts';
import type { FindContext, Finder } from './finder.ts';
import { searchedOf } from './narrow.ts';
import { open } from './open.ts';
import { type Entry, type Roster, rosters, tellsApart, withStatus } from './roster.ts';
import { at, unitRef } from './tell.ts';

/** What two sittings have in common is told by telling each; what changed is told by its name. */
type Compared = 'present' | 'absent' | 'represented' | 'attendance' | 'proxies';
const attendances: ReadonlySet<string> = new Set<Compared>(['present', 'absent', 'represented', 'attendance', 'proxies']);

/** What differs between two sittings (or two acts): who was there, or the same question asked of both. */
export function compareWith(finderOf: (intent: Intent) => Finder): Finder {
  return async (context) => {
    const sides = sidesOf(context);
    const { question, words } = context;
    // With no sitting named there is nothing to set side by side: what the acts say of the difference, or the want of two sittings.
    if (!context.scope.fixed && sides.length > 2)
      return question.subject.length > 0 ? open(context) : notFound(say(words.notFound.twoNeeded(searchedOf(context))));
    if (sides.length < 2) return question.subject.length > 0 ? open(context) : notFound(say(words.notFound.twoNeeded(searchedOf(context))));
    // Acts are compared by what they decide, sittings by who sat.
    const aspect = question.aspect ?? (ofActs.test(fold(question.text)) ? 'decision' : 'attendance');
    // "What changed between the 2014 and 2018 partnerships": of a thing, what the acts say of it; of nothing, who sat.
    if (question.aspect === null && aspect !== 'decision' && question.subject.length > 0) return open(context);
    if (!attendances.has(aspect)) return asked(context, finderOf, sides, [aspect as Intent]);
    // "Compare the number of those present": each side's number, not who changed.
    if (question.aspect !== null && counts.test(fold(question.text))) return asked(context, finderOf, sides, [aspect as Intent], true);
    const blocks =
      aspect === 'present' && sides.length === 2 && butNot.test(fold(question.text))
        ? await onlyInFirst(context, sides)
        : await attendanceOf(context, sides);
    if (question.aspect !== null) return { status: 'answered', blocks };
    const rest = await asked(context, finderOf, sides, ['president', 'quorum', 'decision']);
    return { status: 'answered', blocks: [...blocks, ...rest.blocks] };
  };
}

const ofActs = /\b(?:deliberations?|actes?|decisions?|acts?|resolutions?|nouveautes?|de nouveau|de neuf|what(?:'s| is| was) new)\b/;

const counts = /\b(?:combien|nombre|how many|number of)\b/;

/** "Present in 2016 but not in 2018" asks for names, not for all that changed. */
const butNot = /\b(?:mais|but|sans|et) (?:\w+ ){0,2}?(?:pas|plus|non|not|no longer|absent\w*|represent\w*|missing|away)\b/;

/** Those present at the first sitting whom the second lists otherwise or not at all. */
async function onlyInFirst(context: FindContext, sides: readonly Unit[]): Promise<Block[]> {
  const { words } = context;
  const all = await rosters({ ...context, scope: { ...context.scope, units: [...sides], acts: sides.flatMap((unit) => unit.acts) } });
  const [first, second] = sides.map((side) => all.find((roster) => roster.unit.acts[0]?.id === side.acts[0]?.id));
  if (!first || !second || !tellsApart(first) || !tellsApart(second)) return attendanceOf(context, sides);
  const items = withStatus(first, 'present').flatMap((entry): Rich[] => {
    const other = second.entries.find((one) => one.key === entry.key || foldWords(one.name) === foldWords(entry.name));
    if (other?.fact.value.status === 'present') return [];
    return [other ? md`${entry.name} (${words.on(unitRef(context, second.unit))} : ${stateOf(context, second, other)})` : text(entry.name)];
  });
  const proof = md`${proofOfList(withStatus(first, 'present'), first.headings)}${proofOfList(second.entries, second.headings)}`;
  return [say(words.texts.presentOnlyAt(unitRef(context, first.unit), unitRef(context, second.unit), items, proof))];
}

/** The sittings compared, in the order asked for. */
function sidesOf({ scope, question }: FindContext): Unit[] {
  const ordered = question.dates.flatMap((span) => scope.units.filter((unit) => covers(span, unit.date)));
  return [...new Set([...ordered, ...scope.units])];
}

/** The same question put to every side. */
async function asked(
  context: FindContext,
  finderOf: (intent: Intent) => Finder,
  sides: readonly Unit[],
  intents: readonly Intent[],
  count = false,
): Promise<Draft> {
  const blocks: Block[] = [];
  let answered = false;
  for (const intent of intents) {
    const scope = { ...context.scope, units: [...sides], acts: sides.flatMap((unit) => unit.acts), fixed: true };
    const draft = await finderOf(intent)({
      ...context,
      scope,
      question: { ...context.question, intent, aspect: null, yesNo: false, count },
    });
    answered ||= draft.status === 'answered';
    blocks.push(...draft.blocks);
  }
  return { status: answered ? 'answered' : 'not_stated', blocks };
}

/** Who was in one list of the earlier sitting and in another of the later one; who is named by one of them only. */
async function attendanceOf(context: FindContext, sides: readonly Unit[]): Promise<Block[]> {
  const { words } = context;
  const all = await rosters({ ...context, scope: { ...context.scope, units: [...sides], acts: sides.flatMap((unit) => unit.acts) } });
  const ordered = sides.flatMap(
    (unit) =>
      all.find((roster) => roster.unit === unit || (roster.unit.date === unit.date && roster.unit.acts[0]?.id === unit.acts[0]?.id)) ?? [],
  );
  const blocks: Block[] = [];
  for (let i = 1; i < ordered.length; i++) {
    const [before, after] = [ordered[i - 1], ordered[i]];
    if (before && after) blocks.push(...pair(context, before, after));
  }
  return blocks.length > 0 ? blocks : [say(words.notFound.twoNeeded(searchedOf(context)))];
}

function pair(context: FindContext, before: Roster, after: Roster): Block[] {
  const { words } = context;
  const same = (a: Entry, b: Entry) => a.key === b.key || foldWords(a.name) === foldWords(b.name);
  const changed = before.entries.flatMap((entry): Rich[] => {
    const other = after.entries.find((one) => same(one, entry));
    if (!other || (other.fact.value.status === entry.fact.value.status && other.holderKey === entry.holderKey)) return [];
    return [words.texts.changed(entry.name, stateOf(context, before, entry), stateOf(context, after, other))];
  });
  const only = (mine: Roster, other: Roster) => mine.entries.filter((entry) => !other.entries.some((one) => same(one, entry)));
  const line = (roster: Roster, entries: readonly Entry[]): Rich[] =>
    entries.length === 0
      ? []
      : [
          words.texts.onlyIn(
            at(context, roster.unit),
            words.and(
              entries.map(
                (entry) =>
                  md`${text(entry.name)} (${words.attendance.state(entry.fact.value.status, entry.fact.value.person.title === 'Mme')})${proofOfEntry(roster, entry)}`,
              ),
            ),
          ),
        ];
  const items = [...changed, ...line(before, only(before, after)), ...line(after, only(after, before))];
  const head = say(words.texts.compared(unitRef(context, before.unit), unitRef(context, after.unit)));
  return items.length === 0 ? [head, say(md`${words.texts.nothingChanged}${proofs(before)}${proofs(after)}`)] : [head, bullets(items)];
}

function stateOf({ words }: FindContext, roster: Roster, entry: Entry): Rich {
  const holder = entry.holder === null ? nothing : joined([md` (${entry.holder})`]);
  return md`${words.attendance.state(entry.fact.value.status, entry.fact.value.person.title === 'Mme')}${holder}${proofOfEntry(roster, entry)}`;
}

function proofs(roster: Roster): Rich {
  return proofOfList(roster.entries, roster.headings);
}
