import { groupBy } from '../../../corpus/group-by.ts';
import { fold } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { md, proof, wordsOf } from '../compose/rich.ts';
import { bullets, say } from '../draft.ts';
import type { Unit } from '../scope.ts';
import type { FindContext, Finder } from './finder.ts';
import { isOne } from './proxies.ts';
import { asksMost } from './ranking.ts';
import { fullName } from './roll.ts';
import { at, type Told, tell, titleProof, unitRef } from './tell.ts';

/** Words that ask for those before or after the person named. */
const succession =
  /\b(?:succe[de]\w*|remplac\w*|replaced|followed|t(?:ake|ook|aken) over|preced\w*|predecess\w*|apres|avant|after|before)\b/;

type Office = 'president' | 'secretary' | 'signatory';

/** Who presided. "… ou de son représentant" leaves it open which of the two did, and the answer says so. */
export const president: Finder = (context) => office(context, 'president');
export const secretary: Finder = (context) => office(context, 'secretary');
/** Who signed: of the act, hence told for each signatory of a sitting's acts. */
export const signatory: Finder = (context) => office(context, 'signatory');

async function office(context: FindContext, kind: Office) {
  const { words, reader, scope, named, question } = context;
  const facts: FactOf<Office>[] = await reader.facts({ kinds: [kind], actIds: scope.acts.map((act) => act.id) });
  // "Who succeeded M. X": the others are asked for, so all are told in their order.
  const [person] = succession.test(fold(question.text)) ? [] : named;
  const told: Told[] = [];
  const theirs: Told[] = [];
  const firsts: { key: string; unit: Unit; fact: FactOf<Office>; name: string }[] = [];
  for (const unit of scope.units) {
    const here = at(context, unit);
    const distinct = new Map<string, FactOf<Office>>();
    for (const fact of facts) {
      if (!unit.acts.some((act) => act.id === fact.actId)) continue;
      const key = context.roll.idOf(fact.actId, fact.value.person) ?? fullName(fact.value.person);
      if (!distinct.has(key)) distinct.set(key, fact);
    }
    if (distinct.size === 0) {
      told.push({ unit, silent: true, text: words.notSaid(here, words.subjects[kind], await titleProof(context, unit)) });
      continue;
    }
    const all = [...distinct.values()].map((fact) => {
      const { person: name } = fact.value;
      const office = 'office' in fact.value ? fact.value.office : null;
      const open = leavesOpen(fact);
      return words.offices.held(fullName(name), office, open, proof(fact));
    });
    for (const [key, fact] of distinct) firsts.push({ key, unit, fact, name: fullName(fact.value.person) });
    const text = words.offices.sentence(here, kind, all);
    told.push({ unit, silent: false, text });
    if (person && [...distinct.keys()].some((key) => isOne(person, key))) theirs.push({ unit, silent: false, text });
  }
  const single = told.length === 1 ? told[0] : undefined;
  const stating = told.filter((one) => !one.silent).length;
  // "… ou de son représentant": whether the person named did it in person is just what the act leaves open.
  const unsettled = person ? firsts.find(({ key, fact }) => isOne(person, key) && leavesOpen(fact)) : undefined;
  if (unsettled && single)
    return {
      status: 'not_stated' as const,
      blocks: [
        say(
          words.offices.unsettled(at(context, unsettled.unit), unsettled.name, words.quote(wordsOf(unsettled.fact)), proof(unsettled.fact)),
        ),
      ],
    };
  if (person && single && !single.silent)
    return { status: 'answered' as const, blocks: [say(words.yesNo(theirs.length > 0, single.text))] };
  if (person && told.some((one) => !one.silent)) {
    if (theirs.length > 0)
      return {
        status: 'answered' as const,
        blocks: [
          say(
            question.yesNo
              ? words.yesNo(true, words.offices.times(person.people[0]?.name ?? person.text, kind, theirs.length, stating))
              : words.offices.times(person.people[0]?.name ?? person.text, kind, theirs.length, stating),
          ),
          bullets(theirs.map((one) => one.text)),
        ],
      };
    return {
      status: 'answered' as const,
      blocks: [
        say(
          words.offices.never(
            person.people[0]?.name ?? person.text,
            kind,
            told.filter((one) => !one.silent).map(({ unit }) => unitRef(context, unit)),
          ),
        ),
        bullets(told.filter((one) => !one.silent).map((one) => one.text)),
      ],
    };
  }
  if (asksMost(question)) {
    const stated = told.filter((one) => !one.silent);
    const counts = groupBy(firsts, ({ key }) => key);
    const sorted = [...counts.values()].sort((a, b) => b.length - a.length);
    const lines = sorted.map((times) =>
      words.people.ranked(
        times[0]?.name ?? '',
        times.length,
        times.map(({ unit, fact }) => md`${words.on(unitRef(context, unit))}${proof(fact)}`),
      ),
    );
    if (lines.length > 0) return { status: 'answered' as const, blocks: [bullets(lines), say(words.offices.over(kind, stated.length))] };
  }
  if (question.count && !person) {
    const names = new Set(facts.map((fact) => context.roll.idOf(fact.actId, fact.value.person) ?? fullName(fact.value.person)));
    const draft = await tell(context, told, kind);
    return names.size > 0 ? { ...draft, blocks: [say(words.offices.count(kind, names.size)), ...draft.blocks] } : draft;
  }
  return tell(context, told, kind);
}

/** Whether the act names the office holder "or a representative". */
function leavesOpen(fact: FactOf<Office>): boolean {
  return 'orRepresentative' in fact.value && fact.value.orRepresentative;
}
