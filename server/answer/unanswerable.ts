import { fold } from '../../corpus/language/fold.ts';
import type { DateSpan, Intent } from '../contract.ts';
import { joined, md, proof, type Rich, wordsOf } from './compose/rich.ts';
import { answered, type Draft, list, notFound, notStated, say } from './draft.ts';
import { saidOfDay } from './find/day-in-text.ts';
import { factsOverall } from './find/facts-overall.ts';
import type { FindContext } from './find/finder.ts';
import { searchedOf } from './find/narrow.ts';
import { actRef, titleOf, unitRef } from './find/tell.ts';
import { whichOf } from './find/which-of.ts';
import { nameIntents, sittingIntents } from './intent-groups.ts';
import { nearest } from './scope.ts';
import { otherAuthority } from './understand/place.ts';

/** What an authority's own acts tell, and no other's: who sat, how they voted, what they decided. */
const ofOneAuthority: ReadonlySet<Intent> = new Set([...sittingIntents, 'decision', 'vote']);

/** Intents in which a date may be another than a sitting's: it is looked for in the acts before it is said to be missing. */
const dateInText: ReadonlySet<Intent> = new Set(['open', 'history', 'date', 'recitals']);
/** What the prefect made of an act stands in no act: they are sent to him after the vote, and take effect without his approval (CGCT, L3131-1). */
const prefectDecides =
  /\b(?:prefecture|prefet|prefect)\b.{0,40}\b(?:appr\w+|valid\w*|annul\w*|reject\w*|rejet\w*|conteste\w*|challeng\w*|accept\w*)|\b(?:appr\w+|valid\w*|annul\w*|reject\w*|rejet\w*|conteste\w*|challeng\w*|accept\w*) (?:par|by) (?:la |le |the )?(?:prefecture|prefet|prefect)\b/;
/** "Que s'est-il passé le …" is about the day, whether or not something sat. */
const whatHappened =
  /\b(?:passe|passee|arrive|happen\w*|eu lieu|took place|take place|survenu|ends?|ended|expires?|expired|begins?|began|starts?|started)\b/;

/** What stops a question before anything is looked for: a date without a sitting, an unknown act, body or person, a name of several. */
export async function unanswerable(context: FindContext): Promise<Draft | null> {
  const { question, scope, words, coverage } = context;
  const searched = searchedOf(context);
  if (coverage.acts === 0) return notFound(say(words.notFound.empty));
  if (scope.foreign !== null) return notFound(say(words.notFound.foreign(scope.foreign, searched)));
  // What another authority did stands in its acts, and the corpus has none of them.
  const other = ofOneAuthority.has(question.intent) ? otherAuthority(question.text, coverage.authorities) : null;
  if (other !== null) return notFound(say(words.notFound.foreign(other, searched)));
  if (question.impossibleDates.length > 0 && question.dates.length === 0)
    return notFound(
      say(joined([...question.impossibleDates.map((date) => words.notFound.impossible(date)), words.notFound.subject([], searched)])),
    );
  if (scope.acts.length === 0 && scope.missed.length > 0) {
    if (question.intent === 'citing') return null;
    const under = question.intent === 'period' ? await periodsOver(context) : null;
    if (under) return under;
    const happened = whatHappened.test(fold(question.text));
    const mentioned = dateInText.has(question.intent) || happened ? await mentions(context) : null;
    // "Que se passe-t-il en 2027 ?": what acts let run until then. A day asks for what happened on it.
    const day = scope.missed.some(({ precision }) => precision === 'day');
    const running = mentioned === null && happened && !day ? await periodsOver(context) : null;
    return mentioned ?? running ?? notFound(say(missed(context)));
  }
  if (
    scope.unknownActs.length > 0 &&
    !question.acts.some((act) => act.ids.length > 0) &&
    question.dates.length === 0 &&
    question.intent !== 'citing'
  )
    return notFound(say(words.notFound.act(scope.unknownActs, searched)));
  if (scope.acts.length === 0) return notFound(say(words.notFound.acts(searched)));
  if (scope.fixed && prefectDecides.test(fold(question.text))) {
    const texts = scope.acts
      .slice(0, 6)
      .map(async (act) => words.actSilent(actRef(act), words.subjects.prefect, await titleOf(context, act.id)));
    return notStated(list(await Promise.all(texts)));
  }
  if (!nameIntents.has(question.intent) && question.intent !== 'person') return null;
  const unknown = context.named.filter((named) => named.ids.length === 0);
  if (unknown.length > 0 && unknown.length === context.named.length && nameIntents.has(question.intent))
    return notFound(say(words.notFound.person(unknown.map((named) => named.text).join(', '), searched)));
  // "Quel parti représente Mme X ?": who sat for whom answers no question for a thing.
  const kind = /^\W*(?:(?:a|de|par|pour|dans|in|to|for|by|of) )?(?:quel(?:le)?s?|which|what) ([a-z]{4,})/.exec(fold(question.text))?.[1];
  if (kind !== undefined && nameIntents.has(question.intent) && question.subject.includes(kind))
    return notFound(say(words.notFound.subject(question.subject, searched)));
  if (question.intent === 'presence' && context.named.length === 0 && question.yesNo)
    return notFound(say(words.notFound.noPerson(searched)));
  return whichOf(context);
}

/**
 * What the acts say of a day or a month on which nothing sat, in their words; asked for what acts rest on, also the deliberations of that time
 * that they cite. Null where they don't speak of it.
 */
async function mentions(context: FindContext): Promise<Draft | null> {
  const { scope, words, question } = context;
  // A whole year is told of only where the question asks what happened in it.
  const happened = whatHappened.test(fold(question.text));
  const spans = scope.missed
    .map((span) => edgeOf(span) ?? span)
    .filter(({ precision }) => precision === 'day' || precision === 'month' || (precision === 'year' && happened));
  // A day, a month or a year as records have it: "2011-12-05", "2011-12", "2011".
  const told = [...scope.missed, ...spans].flatMap(
    (span) => span.from?.slice(0, span.precision === 'day' ? 10 : span.precision === 'month' ? 7 : 4) ?? [],
  );
  const dates = spans.length === 0 ? [] : await factsOverall(context, ['date'], told);
  const mentioned = dates.filter(({ value }) => value.role === 'mentioned' && spans.some((span) => touches(span, value.date)));
  const links = question.intent === 'recitals' ? await factsOverall(context, ['link'], told) : [];
  const cited = links.filter(({ value }) => scope.missed.some((span) => touches(span, value.target.date)));
  const items = (cited.length > 0 ? cited : mentioned).slice(0, 6).flatMap((fact) => {
    const act = scope.byId.get(fact.actId);
    return act ? [md`${words.texts.passage(actRef(act))} ${words.quote(wordsOf(fact))}${proof(fact)}`] : [];
  });
  const lines = items.length > 0 || !happened ? items : await saidOfDay(context, scope.missed);
  return lines.length === 0 ? null : answered(list(lines));
}

/** The periods that acts speak of and that the dates asked for lie in: "which phase was under way in 2017". */
async function periodsOver({ scope, reader, words }: FindContext): Promise<Draft | null> {
  const facts = await reader.facts({ kinds: ['period'], actIds: [...scope.byId.keys()].slice(0, 1_000) });
  const over = facts.filter(({ value }) =>
    scope.missed.some(
      ({ from, to }) =>
        from !== null && (to === null || value.from <= to.slice(0, value.from.length)) && value.to >= from.slice(0, value.to.length),
    ),
  );
  const once = new Map(over.map((fact) => [`${fact.value.name ?? fact.value.label}|${fact.value.from}|${fact.value.to}`, fact]));
  const named = [...once.values()].filter((fact) => fact.value.name !== null);
  const items = (named.length > 0 ? named : [...once.values()]).slice(0, 6).flatMap((fact) => {
    const act = scope.byId.get(fact.actId);
    return act
      ? [md`${words.texts.period(fact.value.name, fact.value.from, fact.value.to, words.quote(wordsOf(fact)), actRef(act))}${proof(fact)}`]
      : [];
  });
  return items.length === 0 ? null : answered(list(items));
}

/** "What happens after 31 December 2023" asks of the day that acts name: the last before what is open. Null for a span of another kind. */
function edgeOf(span: DateSpan): DateSpan | null {
  if (span.precision !== 'range' || span.from === null || span.to !== null) return null;
  const day = new Date(Date.parse(span.from) - 86_400_000).toISOString().slice(0, 10);
  return { ...span, from: day, to: day, precision: 'day' };
}

/** Whether a date that may be a month or a year alone ("2011-12") lies within a span: a year says nothing of a day of it. */
function touches(span: DateSpan, date: string | null): boolean {
  if (date === null || date.length < (span.precision === 'day' ? 10 : span.precision === 'month' ? 7 : 4)) return false;
  const from = span.from?.slice(0, date.length) ?? '';
  const to = span.to?.slice(0, date.length) ?? '9';
  return date >= from && date <= to;
}

/** No sitting then: the nearest before and after. */
function missed(context: FindContext): Rich {
  const { scope, words } = context;
  return joined(
    scope.missed.map((span) => {
      const { before, after } = nearest(scope.allUnits, span);
      const day = span.precision === 'day' ? span.from : null;
      return words.notFound.date(day, span.text, searchedOf(context), before && unitRef(context, before), after && unitRef(context, after));
    }),
  );
}
