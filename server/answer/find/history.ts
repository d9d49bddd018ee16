import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { groupBy } from '../../../corpus/group-by.ts';
import { foldWords } from '../../../corpus/language/fold.ts';
import type { Fact, FactOf } from '../../../corpus/record/fact.ts';
import { joined, md, proof, type Rich, wordsOf } from '../compose/rich.ts';
import { type Block, say } from '../draft.ts';
import { contradictions } from './contradictions.ts';
import { days } from './duration.ts';
import type { FindContext, Finder } from './finder.ts';
import { offSubject } from './narrow.ts';
import { aboutShare, fits, subjectOf } from './subject.ts';
import { actRef, mostRows, titleOf, wholeActs } from './tell.ts';

/** Two years without an act are told as a gap: most bodies come back to a running subject with each budget. */
const gapDays = 730;

/** The dated story of a subject: each act once, then the periods and dates that the acts speak of, gaps, and what does not agree. */
export const history: Finder = async (context) => {
  const { question, words, reader, scope } = context;
  const subject = subjectOf(question);
  let acts: readonly ActSummary[] = scope.acts;
  if (subject.words.length > 0 && !question.acts.some((act) => act.ids.length > 0)) {
    const all = (await fits(context, subject)).filter((fit) => fit.text >= aboutShare);
    const titled = all.filter((fit) => fit.title >= aboutShare);
    acts = (all.length > 12 && titled.length > 0 ? titled : all).map((fit) => fit.act);
  }
  if (acts.length === 0) return offSubject(context);
  const told = [...acts].sort((a, b) => (a.sessionDate ?? '9999').localeCompare(b.sessionDate ?? '9999')).slice(0, mostRows);
  const facts = await reader.facts({ kinds: ['decision', 'amount', 'period', 'date'], actIds: told.map((act) => act.id) });
  const byAct = groupBy(facts, (fact) => fact.actId);
  const items: Rich[] = [];
  for (const [i, act] of told.entries()) {
    const gap = gapBefore(context, told[i - 1], act);
    items.push(md`${await entry(context, act, byAct.get(act.id) ?? [])}${gap ? md` ${gap}` : ''}`);
  }
  const blocks: Block[] = [
    say(words.texts.historyHead(told.length, told[0]?.sessionDate ?? null, told.at(-1)?.sessionDate ?? null)),
    { kind: 'list', items },
  ];
  if (acts.length > told.length) blocks.push(say(words.more(acts.length - told.length)));
  const spans = periods(context, facts);
  if (spans.length > 0) blocks.push(say(words.texts.periodsHead), { kind: 'list', items: spans });
  const mentions = mentioned(context, facts);
  if (mentions.length > 0) blocks.push(say(words.texts.mentionsHead), { kind: 'list', items: mentions });
  const odd = contradictions(
    context,
    facts,
    await wholeActs(
      context,
      told.map((act) => act.id),
    ),
  );
  if (odd.length > 0) blocks.push(say(words.texts.oddHead), { kind: 'list', items: odd });
  return { status: 'answered', blocks };
};

/** The sitting, the act, its first article in its own words, its amounts. */
async function entry(context: FindContext, act: ActSummary, facts: readonly Fact[]): Promise<Rich> {
  const { words } = context;
  const [first] = facts.filter((fact) => fact.kind === 'decision');
  const head = words.texts.storyLine(actRef(act));
  const line = first ? md`${head} ${words.quote(wordsOf(first))}${proof(first)}.` : md`${head}${await titleOf(context, act.id)}.`;
  const sums = new Map<string, FactOf<'amount'>[]>();
  for (const fact of facts)
    if (fact.kind === 'amount') sums.set(words.figures.amount(fact.value), [...(sums.get(words.figures.amount(fact.value)) ?? []), fact]);
  if (sums.size === 0) return line;
  const amounts = [...sums].slice(0, 6).map(([figure, same]) => words.texts.sum(figure, same[0]?.value.label ?? '', proof(...same)));
  return joined([line, words.texts.sums(amounts)]);
}

function gapBefore(context: FindContext, before: ActSummary | undefined, act: ActSummary): Rich | null {
  if (!before?.sessionDate || !act.sessionDate) return null;
  if (days(before.sessionDate, act.sessionDate) < gapDays) return null;
  return context.words.texts.gap(before.sessionDate, act.sessionDate);
}

/** Each period once, oldest first, with every act that says it. */
function periods(context: FindContext, facts: readonly Fact[]): Rich[] {
  const found = facts.filter((fact) => fact.kind === 'period');
  const groups = groupBy(found, (fact) => `${fact.value.from}|${fact.value.to}`);
  return [...groups.values()]
    .sort((a, b) => (a[0]?.value.from ?? '').localeCompare(b[0]?.value.from ?? ''))
    .slice(0, 20)
    .flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const names = [
        ...new Map(
          same.flatMap((fact) => (fact.value.name === null ? [] : [[foldWords(fact.value.name), fact.value.name] as const])),
        ).values(),
      ];
      const once = [...new Map(same.map((fact) => [fact.actId, fact])).values()].slice(0, 4);
      return [md`${context.words.texts.span(first.value.from, first.value.to, names)}${proof(...once)}`];
    });
}

/** Other dates that the acts speak of, each with its words, oldest first. */
function mentioned(context: FindContext, facts: readonly Fact[]): Rich[] {
  const { words, scope } = context;
  const sat = new Set(scope.allUnits.map((unit) => unit.date));
  const found = facts
    .filter((fact) => fact.kind === 'date' && fact.value.role === 'mentioned' && fact.value.date !== null && !sat.has(fact.value.date))
    .filter((fact) => fact.kind === 'date');
  const byDate = groupBy(found, (fact) => fact.value.date ?? '');
  // A sentence that speaks of several dates is quoted once, at the first of them.
  const bySentence = groupBy(
    [...byDate.values()].flatMap((same) => same[0] ?? []),
    (fact) => `${fact.actId}|${fact.places[0]?.start}`,
  );
  return [...bySentence.values()]
    .map((same) => same.sort((a, b) => (a.value.date ?? '').localeCompare(b.value.date ?? '')))
    .sort(([a], [b]) => (a?.value.date ?? '').localeCompare(b?.value.date ?? ''))
    .slice(0, 20)
    .flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const all = same.flatMap((fact) => byDate.get(fact.value.date ?? '') ?? []);
      const once = [...new Map(all.map((fact) => [fact.actId, fact])).values()].slice(0, 4);
      const dates = words.and(same.map((fact) => md`${words.date(fact.value.date ?? '')}`));
      return [words.texts.mention(dates, words.quote(wordsOf(first)), proof(...once))];
    });
}
