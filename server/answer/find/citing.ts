import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { fold, foldWords } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { md, proof, proofAt, type Rich, wordsOf } from '../compose/rich.ts';
import { type Block, bullets, notFound, say } from '../draft.ts';
import { covers } from '../scope.ts';
import { factsOverall } from './facts-overall.ts';
import type { FindContext, Finder } from './finder.ts';
import { searchedOf } from './narrow.ts';
import { fits, scoreOf, subjectOf } from './subject.ts';
import { actRef, rows, titleOf, titlePlace, wholeActs } from './tell.ts';

type Link = FactOf<'link'>;

/** Which acts cite, amend, replace or withdraw the act asked about. Whether it is still in force is never said: later acts are named. */
export const citing: Finder = async (context) => {
  const { question, words } = context;
  const pair = pairOf(context);
  const targets = pair ? [pair.cited] : await targetsOf(context);
  // An act that the corpus does not hold can still be cited by acts that it holds.
  const asked = question.dates.filter((span) => span.precision === 'day');
  const said = [
    ...targets.flatMap((act) => [...act.identifiers, act.sessionDate ?? []].flat()),
    ...asked.flatMap((span) => span.from ?? []),
  ];
  const links = (await factsOverall(context, ['link'], said)).filter((link) => !pair || link.actId === pair.citing.id);
  const all = links.filter(
    (link) =>
      targets.some((act) => link.actId !== act.id && aims(link, act)) ||
      (targets.length === 0 && asked.some((span) => covers(span, link.value.target.date))),
  );
  const wanted =
    question.aspect !== null && question.aspect !== 'inForce' && question.aspect !== 'cites'
      ? all.filter((link) => link.value.relation === question.aspect)
      : all;
  const [target] = targets;
  const named = target ? words.act(actRef(target)) : words.texts.actOfDate(asked[0]?.from ?? null);
  if (targets.length === 0 && all.length === 0)
    return notFound(say(words.notFound.subject(question.acts.map((act) => act.text).concat(question.subject), searchedOf(context))));
  const blocks: Block[] = [];
  const yes = (said: Rich) => (question.yesNo && question.aspect !== 'inForce' ? words.yesNo(true, said) : said);
  // Two acts named: whether the one cites the other, proved by the link or by the title of the act that was read.
  if (pair && wanted.length === 0)
    return {
      status: 'answered',
      blocks: [
        say(words.yesNo(false, words.texts.citesNot(words.Act(actRef(pair.citing)), named, await titleOf(context, pair.citing.id)))),
      ],
    };
  if (wanted.length > 0)
    blocks.push(
      say(yes(words.texts.citedBy(named, new Set(wanted.map((link) => link.actId)).size, question.aspect))),
      ...rows(
        context,
        wanted.flatMap((link) => lineOf(context, link)),
        bullets,
      ),
    );
  else {
    const read = target
      ? proofAt(...[titlePlace((await wholeActs(context, [target.id])).get(target.id))].filter((place) => place !== null))
      : md``;
    blocks.push(say(words.texts.citedByNone(named, question.aspect, read, searchedOf(context))));
    if (all.length > 0)
      blocks.push(
        say(words.texts.citedBy(named, new Set(all.map((link) => link.actId)).size, 'cites')),
        ...rows(
          context,
          all.flatMap((link) => lineOf(context, link)),
          bullets,
        ),
      );
  }
  if (question.aspect === 'inForce' && target) blocks.push(...(await laterActs(context, target)));
  return { status: wanted.length > 0 || all.length > 0 || question.aspect === 'inForce' ? 'answered' : 'not_found', blocks };
};

/** "Does the act of 2023 cite that of 2018?": which of the two named acts would cite the other; in the passive the order is turned. */
function pairOf({ question, scope }: FindContext): { citing: ActSummary; cited: ActSummary } | null {
  const [first, second] = question.acts.map((act) => (act.ids.length === 1 ? scope.byId.get(act.ids[0] ?? '') : undefined));
  if (!first || !second || first === second || question.acts.length !== 2) return null;
  const passive = /\b(?:cite|mentionne|vise|rappele)e?s? (?:par|dans)\b|\b(?:cited|mentioned|quoted|referred to) (?:by|in)\b/.test(
    fold(question.text),
  );
  return passive ? { citing: second, cited: first } : { citing: first, cited: second };
}

/** The acts asked about: named, or of the date, or on the subject. */
async function targetsOf(context: FindContext): Promise<readonly ActSummary[]> {
  const { scope, question } = context;
  if (scope.fixed) {
    if (scope.acts.length < 2 || question.subject.length === 0) return scope.acts;
  }
  const subject = subjectOf(question);
  if (subject.words.length === 0) return scope.fixed ? scope.acts : [];
  const all = (await fits(context, subject)).filter((fit) => fit.title >= 0.5);
  const best = Math.max(0, ...all.map(scoreOf));
  return all.filter((fit) => scoreOf(fit) === best).map((fit) => fit.act);
}

/** Whether the words of a link say this act: its identifier, or its date with a body that is not another. */
export function aims(link: Link, act: ActSummary): boolean {
  const { identifier, date, body } = link.value.target;
  if (identifier !== null && act.identifiers.some((one) => foldWords(one) === foldWords(identifier))) return true;
  if (date === null || date !== act.sessionDate) return false;
  // A number that is not this act's is that of another act of the day, where this one prints its own. Transmissions number on their own.
  const printed = act.identifiers.filter((one) => (one !== act.id || !act.idAssigned) && !/^(?:\d{2,3}[AB]?-\d{9}-.*|\d{5,})$/.test(one));
  if (identifier !== null && printed.length > 0 && !printed.some((one) => sameRank(one, identifier))) return false;
  if (body === null || act.body === null) return true;
  const [a, b] = [foldWords(body), foldWords(act.body)];
  return a.includes(b) || b.includes(a);
}

/** "2019-045" and "45", "CP2019_03_07" and "7": numbers are cited without their year and noughts; the last figures are the act's own. */
function sameRank(one: string, two: string): boolean {
  const last = (number: string) => Number(/(\d+)\D*$/.exec(number)?.[1] ?? Number.NaN);
  return last(one) === last(two);
}

function lineOf(context: FindContext, link: Link) {
  const act = context.scope.byId.get(link.actId);
  const { words } = context;
  return act ? [md`${words.texts.actLine(actRef(act), words.date)} ${words.quote(wordsOf(link))}${proof(link)}`] : [];
}

/** Later acts whose titles share the target's words: what a reader has to look at before relying on it. */
async function laterActs(context: FindContext, target: ActSummary): Promise<Block[]> {
  const { words, scope } = context;
  const subject = {
    words: foldWords(target.title)
      .split(' ')
      .filter((word) => word.length > 3)
      .map((word) => ({ word, key: false, forms: [[word]] })),
    shared: [],
  };
  const whole = {
    ...context,
    scope: { ...scope, acts: [...scope.byId.values()].filter((act) => (act.sessionDate ?? '') > (target.sessionDate ?? '')) },
  };
  const later = (
    await fits(whole, {
      ...subject,
      words: subjectOf({ ...context.question, subject: subject.words.map((one) => one.word), searched: [], meanings: [] }).words,
    })
  ).filter((fit) => fit.title >= 0.5);
  if (later.length === 0) return [say(words.texts.forceUnknown)];
  const items = await Promise.all(
    later.map(async ({ act }) => md`${words.texts.actLine(actRef(act), words.date)}${await titleOf(context, act.id)}`),
  );
  return [say(words.texts.forceLater), bullets(items)];
}
