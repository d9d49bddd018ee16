import { foldWords } from '../../corpus/language/fold.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { Fact, FactKind } from '../../corpus/record/fact.ts';
import { drafted } from '../answer/answer-to.ts';
import { compose } from '../answer/compose/compose.ts';
import { type Block, placesIn, withoutReferences } from '../answer/draft.ts';
import type { FindContext } from '../answer/find/finder.ts';
import { nothingAsked } from '../answer/understand/nothing-asked.ts';
import type { Intent, Lang, Question } from '../contract.ts';
import { leastLikeness, type Unproved } from './act-words.ts';
import type { Claim } from './claim.ts';
import { likenessTo } from './gate/likeness.ts';
import type { SeenRecords } from './seen-records.ts';
import { namesActs } from './topic.ts';

/** What facts are asked for as that stand in lists and fields. The others are told by the sentences that they stand in. */
const askedAs: Partial<Record<FactKind, Intent>> = {
  attendance: 'attendance',
  president: 'president',
  secretary: 'secretary',
  signatory: 'signatory',
  count: 'members',
  quorum: 'quorum',
  vote: 'vote',
  time: 'time',
  venue: 'venue',
  date: 'date',
};
/** More people than these are told by the whole list. */
const fewPeople = 3;
/** Questions that one claim stands for at most: who was there, and two things of the sitting. */
const mostAsked = 3;

type Asked = Pick<Question, 'intent' | 'aspect' | 'people'> & { actId: string };

/**
 * What the records say of the facts that a claim cites which is not proved: the answer, worded by code, to the question that each of them answers.
 * Only where the question is for the act itself and no thing in it, as a summary is the place to say who was there and how the vote went. null where the
 * claim cites no such fact, has little in common with what the records say of it, or they say nothing.
 */
export async function recordsInstead({ claim, seen, context }: Unproved): Promise<readonly Block[] | null> {
  const { question, scope } = context;
  if (question.intent !== 'act' || !namesActs(context) || question.subject.length > 0) return null;
  const inScope = new Set(scope.acts.map(({ id }) => id));
  const asked = questionsFor(claim, seen, context).filter(({ actId }) => inScope.has(actId));
  const told: Block[] = [];
  const inFrench: Block[] = [];
  for (const one of asked.slice(0, mostAsked)) {
    const blocks = await answerOf(one, question.lang, context);
    if (blocks === null) continue;
    told.push(...blocks);
    inFrench.push(...(question.lang === 'fr' ? blocks : ((await answerOf(one, 'fr', context)) ?? [])));
  }
  if (told.length === 0) return null;
  const proof = placesIn(told).map(({ actId, start, end }) => seen.acts.get(actId)?.text.slice(start, end) ?? '');
  // Claims of both languages are compared with French words: those of the records, and those of the act.
  const words = [compose(withoutReferences(inFrench), seen.acts).text, ...proof].join(' ');
  return likenessTo(claim.text, question.lang)(words) >= leastLikeness ? told : null;
}

/** The answer of the records of one act; null where they have none, or take it from the minutes of the sitting, which were not handed out. */
async function answerOf({ actId, ...asked }: Asked, lang: Lang, { reader }: FindContext): Promise<readonly Block[] | null> {
  const { draft } = await drafted({ ...nothingAsked, lang, ...asked, acts: [{ text: actId, ids: [actId] }] }, reader);
  return draft.status === 'answered' && placesIn(draft.blocks).every((place) => place.actId === actId) ? draft.blocks : null;
}

function questionsFor(claim: Claim, seen: SeenRecords, context: FindContext): Asked[] {
  const facts = factsMeant(claim, seen);
  const asked = facts.flatMap((fact): Asked[] => {
    const intent = askedAs[fact.kind];
    if (intent === undefined) return [];
    const aspect = fact.kind === 'date' ? fact.value.role : null;
    return [{ actId: fact.actId, intent, aspect, people: fact.kind === 'attendance' ? peopleOf([...facts], fact.actId, context) : [] }];
  });
  const lists = attendancePassages(claim, seen)
    .filter(({ actId }) => !asked.some((one) => one.actId === actId))
    .map(({ actId }): Asked => ({ actId, intent: 'attendance', aspect: null, people: [] }));
  return [...new Map([...asked, ...lists].map((one) => [JSON.stringify(one), one])).values()];
}

/** The facts that a claim cites; of the list of those present, the ones of people whom it names. */
function factsMeant(claim: Claim, seen: SeenRecords): Fact[] {
  const cited = claim.cites.facts.flatMap((id) => seen.facts.get(id) ?? []);
  const said = ` ${foldWords(claim.text)} `;
  const named = attendancePassages(claim, seen).flatMap(({ act, start, end }) =>
    act.facts.filter(
      (fact) =>
        (fact.kind === 'attendance' || fact.kind === 'president' || fact.kind === 'secretary') &&
        fact.places.some((place) => place.start >= start && place.end <= end) &&
        said.includes(` ${foldWords(fact.value.person.family)} `),
    ),
  );
  return [...new Map([...cited, ...named].map((fact) => [fact.id, fact])).values()];
}

function attendancePassages({ cites }: Claim, { passages, acts }: SeenRecords): { actId: string; act: Act; start: number; end: number }[] {
  return cites.passages.flatMap((id) => {
    const passage = passages.get(id);
    const act = passage && acts.get(passage.actId);
    return passage && act && passage.part === 'attendance' ? [{ actId: act.id, act, start: passage.start, end: passage.end }] : [];
  });
}

/** Those of whom facts tell how they stood to the sitting; none of many, whose list is told whole. */
function peopleOf(facts: readonly Fact[], actId: string, { roll }: FindContext): Question['people'] {
  const people = facts.flatMap((fact) => {
    if (fact.kind !== 'attendance' || fact.actId !== actId) return [];
    const id = roll.idOf(actId, fact.value.person);
    return id === null ? [] : [{ text: fact.value.person.printed, ids: [id], corrected: false }];
  });
  return people.length > fewPeople ? [] : people;
}
