import { fold } from '../../../corpus/language/fold.ts';
import type { Act } from '../../../corpus/record/act.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { proofSpan } from '../compose/proof-span.ts';
import { md, proof, wordsOf } from '../compose/rich.ts';
import type { Draft } from '../draft.ts';
import type { FindContext, Finder } from './finder.ts';
import { monthName } from './month-name.ts';
import { offSubject } from './narrow.ts';
import { open } from './open.ts';
import { asksNewest, period } from './period.ts';
import { actsOnSubject, coverageOf, type Subject, shareOf, stemSet, subjectOf } from './subject.ts';
import { actRef, rows, titleOf, wholeActs } from './tell.ts';

type Dated = FactOf<'date'> | FactOf<'link'>;
/** `reach`: characters from the words that say what was asked to the date; null where none do. */
type Weighed = { fact: Dated; iso: string; act: Act; rank: number; reach: number | null };

/** Shares of the subject that a date's own clause, and the clause with its act's title, have to hold: those of open questions. */
const ownShare = 0.3;
const wholeShare = 0.6;

/**
 * The date of a thing that acts speak of: a letter, the end of an agreement, a delegation. A date whose own clause names the thing; of several,
 * the clause that says what was asked ("prenant fin", "depuis") before one that merely names it. Where no dated clause fits, passages may.
 */
export const mentionedDate: Finder = async (context) => {
  const { question, words, scope } = context;
  const subject = subjectOf(question);
  // "ENT1", "T2": what bears a name of its own is a period, and the dates of another in the same sentence are not its.
  if (subject.words.some((one) => /\p{L}\d/u.test(one.word))) return period(context);
  if (subject.words.length === 0) return /\b(?:periode|period|phase)/.test(fold(question.text)) ? period(context) : open(context);
  const asked = fold(question.text);
  if ((asksEnd.test(asked) || asksBeginning.test(asked)) && asksNewest(question.text)) return period(context);
  const all = await datedClauses(context);
  const cue = asksOf(question.text);
  const coming = asksComingEnd.test(asked) && !/\bdid\b/.test(asked);
  const fitting = all.flatMap(({ fact, iso, act }): Weighed[] => {
    if (coming && isOver(iso, act)) return [];
    const clause = clauseOf(fact, act);
    const has = stemSet(clause);
    const own = shareOf(subject, has);
    const whole = coverageOf(subject, stemSet(`${clause} ${act.title} ${act.authority.name}`));
    // "The agreement signed in 2016": a year that tells which is meant is not what is asked.
    if (own < ownShare || whole < wholeShare || subject.words.some((one) => one.word === iso)) return [];
    return [{ fact, iso, act, reach: reachOf(clause, iso, cue), rank: 2 * own + whole / 2 + literal(subject, has) }];
  });
  // The nearest date behind the words that say it: "signée en 2011 et arrivée à son terme fin 2014" gives one date to each verb.
  const sided = onSide(fitting, fold(question.text));
  const cued = sided.filter((one) => one.reach !== null && one.reach <= nearestIn(sided, one));
  // "Jusqu'à quand court la convention signée en 2018": signed tells which, and the end is asked.
  const event = asksEnd.test(asked) || asksBeginning.test(asked) ? undefined : events.find((one) => one.asked.test(asked));
  if (cued.length === 0 && event) return unsaid(context, event.subject);
  // A day that no word says to be an end or a beginning is that of something else: a letter is not when the agreement starts.
  if (cued.length === 0 && asksBeginning.test(asked)) return period(context);
  const pool = cued.length > 0 ? cued : sided;
  const best = Math.max(0, ...pool.map((one) => one.rank));
  const chosen = pool.filter((one) => one.rank >= best - 0.01);
  // Several clauses of one strength that say different days settle nothing by themselves: the passages are read instead.
  const byDay = new Map<string, Weighed[]>();
  for (const one of chosen) byDay.set(one.iso, [...(byDay.get(one.iso) ?? []), one]);
  if (byDay.size === 0 || byDay.size > 3) return asksEnd.test(asked) && (scope.fixed || coming) ? period(context) : open(context);
  const lines = [...byDay.values()].flatMap((same) => {
    const first = same.at(-1);
    const act = first && scope.byId.get(first.act.id);
    if (!first || !act) return [];
    const once = [...new Map(same.map((one) => [one.act.id, one.fact])).values()].reverse().slice(0, 4);
    return [
      words.figures.amountLine(
        md`**${words.dates.partOf(partOfYear(first), words.date(first.iso))}**`,
        words.quote(wordsOf(first.fact)),
        proof(...once),
        actRef(act),
      ),
    ];
  });
  return { status: 'answered', blocks: rows(context, lines) };
};

/**
 * "Du 3 au 17 mai 2024": asked when it ends, the first of the two is no answer, and the second none where its beginning is asked for. Nor is a
 * day by which something ends ("au plus tard le …") the one since when it is.
 */
function onSide(all: readonly Weighed[], asked: string): Weighed[] {
  if (asksEnd.test(asked)) return all.filter((one) => sideOf(one) !== 'first');
  if (asksSince.test(asked))
    return all.filter((one) => sideOf(one) !== 'second' && reachOf(clauseOf(one.fact, one.act), one.iso, [saysEnd]) === null);
  return asksBeginning.test(asked) ? all.filter((one) => sideOf(one) !== 'second') : [...all];
}

/** Which of the two dates of a range a date is; null where it stands in none. */
function sideOf({ fact, act, iso }: Weighed): 'first' | 'second' | null {
  if (iso.length < 10) return null;
  const [year, month, day] = iso.split('-').map(Number);
  const name = fold(monthName(iso));
  const said = fold(clauseOf(fact, act)).replace(/\s+/g, ' ');
  const date = `0?${day}(?:er|(?= au | et ))?(?: ${name}|/0?${month})?(?:[ /]${year})?`;
  if (new RegExp(`(?:du|entre le) (?:\\p{L}+ )?${date} (?:au|et le) `, 'u').test(said)) return 'first';
  return new RegExp(`\\d (?:\\p{L}+ )?(?:\\d{4} )?(?:au|et le) (?:\\p{L}+ )?${date}(?!\\d)`, 'u').test(said) ? 'second' : null;
}

/** "Fin 2014", "début juin", "mi-2016": the part of the year or month that acts name before a date without a day. */
function partOfYear({ fact, iso, act }: Weighed): 'start' | 'middle' | 'end' | null {
  if (iso.length > 7) return null;
  const before = new RegExp(`\\b(fin|debut|mi|courant)[ -](?:de |d'|du mois de |\\p{L}{3,9} )?${iso.slice(0, 4)}`, 'u').exec(
    fold(clauseOf(fact, act)),
  )?.[1];
  return before === 'fin' ? 'end' : before === 'debut' ? 'start' : before === 'mi' ? 'middle' : null;
}

/** The acts on the subject, none of which says when it was paid or signed. */
async function unsaid(context: FindContext, event: 'payment' | 'signature'): Promise<Draft> {
  const acts = (await actsOnSubject(context)) ?? [];
  if (acts.length === 0) return offSubject(context);
  const { words } = context;
  const texts = acts.slice(0, 6).map(async (act) => words.actSilent(actRef(act), words.subjects[event], await titleOf(context, act.id)));
  return { status: 'not_stated', blocks: rows(context, await Promise.all(texts)) };
}

/** Share of the subject that stands in the question's own words: "collèges" before what may be said for it. */
function literal(subject: Subject, has: ReadonlySet<string>): number {
  const said = subject.words.filter((one) => one.forms[0]?.every((part) => has.has(part)));
  return said.length / Math.max(1, subject.words.length);
}

/** That something is paid or signed is another thing than what it is; a date without such a word tells nothing of it. */
const pays = /\b(?:vers\w+|paye\w*|paid|disburs\w+|regle\w*|percu\w*|encaiss\w+)\b/;
const events: { asked: RegExp; subject: 'payment' | 'signature' }[] = [
  { asked: pays, subject: 'payment' },
  {
    asked: /(?<!\b(?:conventions?|accords?|contrats?|marches?|avenants?|agreements?|contracts?) )\bsign(?:ee?s?|ed|ature)\b/,
    subject: 'signature',
  },
];

const asksEnd =
  /\b(?:fin|finit|finira|finis\w*|terme|termin\w*|expir\w*|echeance|limite|butoir|deadline|jusqu\w*|end|ends|ended|until|till|finish\w*|over|lapse\w*)\b/;
/** "Quand prend-elle fin ?", "When does it end?": what is still to end. */
const asksComingEnd =
  /\b(?:(?:prend|prendra|prennent|prendront)(?:-(?:il|elle|ils|elles))? fin|(?:se |s')(?:termin|acheve?r?)(?:e|ent|era|eront)|expirent|expire|expirera|(?:do|does|will) .{1,80}(?:end|expire|finish|lapse))(?![\p{L}])/u;

/** Whether a day was past when the act that tells of it was passed: of an agreement that was followed by another. */
function isOver(iso: string, { sessionDate }: Act): boolean {
  return sessionDate !== null && iso < sessionDate.slice(0, iso.length);
}
const asksBeginning = /\b(?:commenc\w*|debut\w*|demarr\w*|lanc\w*|entam\w*|start\w*|beg[aiu]n\w*|launch\w*)\b/;

const asksSince = /\b(?:depuis|since)\b/;
/** How acts say that something ends. */
const saysEnd = /\b(?:jusqu|au plus tard|a son terme|au terme|prenant fin|prend fin|expir|echeance|termin)/g;

/** What may be asked of a thing's date, and the folded words of acts that say it. Both are prefixes of words. */
const sides: { asked: RegExp; said: RegExp }[] = [
  { asked: asksSince, said: /\b(?:depuis|a compter d|a partir d)/g },
  { asked: /\b(?:maximum|plus tard|latest)\b/, said: /\b(?:au plus tard|jusqu)/g },
  {
    asked: asksEnd,
    said: saysEnd,
  },
  {
    asked: asksBeginning,
    said: /\b(?:commenc|debut|demarr|lanc|entam|initi|a compter d|a partir d|depuis)/g,
  },
  // What an agreement "is of" is the day that it was made.
  { asked: /\b(?:sign\w*|conclu\w*|concluded|de quand dat\w+|how old)\b/, said: /\b(?:sign|conclu)/g },
  { asked: pays, said: /\b(?:vers|pai|pay|regl|mandat|acompte|solde)/g },
  { asked: /\b(?:ecri\w*|wr[io]te|written|inform\w*)\b/, said: /\b(?:courrier|lettre|ecrit)/g },
  { asked: /\b(?:recu\w*|recoi\w*|receiv\w*)\b/, said: /\b(?:recu|recep)/g },
  { asked: /\b(?:generalis\w*|deploy\w*|deploie\w*|equip\w*|rolled out)\b/, said: /\b(?:depuis|generalis|deploy|deploi|equip)/g },
  { asked: /\b(?:cree\w*|creat\w*|institu\w*|set up|founded)\b/, said: /\b(?:cree|creation|institu|constitu)/g },
];

/** Beginnings, ends and signatures: the same date is never two of them. */
const turns = sides.slice(0, 5).map((side) => side.said);

function asksOf(question: string): RegExp[] {
  const asked = fold(question);
  return sides.filter((side) => side.asked.test(asked)).map((side) => side.said);
}

/** How far behind one of the words that were asked for the date stands in its clause. */
function reachOf(clause: string, iso: string, said: readonly RegExp[]): number | null {
  const folded = fold(clause);
  const at = folded.lastIndexOf(iso.slice(0, 4));
  if (at < 0) return null;
  const before = (words: readonly RegExp[]) =>
    words.flatMap((one) => [...folded.matchAll(one)].map((found) => at - found.index)).filter((distance) => distance > 0);
  const reach = Math.min(...before(said));
  // "Conclu pour 4 ans, … prenant fin le 31 décembre": the nearer verb says what the date is of.
  return Number.isFinite(reach) && reach <= Math.min(...before(turns)) ? reach : null;
}

/** The least reach among the dates of the same clause. */
function nearestIn(all: readonly Weighed[], one: Weighed): number {
  const [place] = one.fact.places;
  const same = all.filter((other) => other.act === one.act && Math.abs((other.fact.places[0]?.start ?? 0) - (place?.start ?? 0)) < 400);
  return Math.min(...same.flatMap((other) => other.reach ?? []));
}

/** Dates that acts mention, and those of the acts that they cite, oldest act first. */
async function datedClauses(context: FindContext): Promise<{ fact: Dated; iso: string; act: Act }[]> {
  const { reader, scope } = context;
  const ids = scope.acts.map((act) => act.id);
  const facts = ids.length === 0 ? [] : await reader.facts({ kinds: ['date', 'link'], actIds: ids });
  const dated = facts.flatMap((fact) => {
    const iso = fact.kind === 'link' ? fact.value.target.date : fact.value.role === 'mentioned' ? fact.value.date : null;
    return iso === null ? [] : [{ fact, iso }];
  });
  const whole = await wholeActs(context, [...new Set(dated.map(({ fact }) => fact.actId))]);
  return dated.flatMap((one) => {
    const act = whole.get(one.fact.actId);
    return act ? [{ ...one, act }] : [];
  });
}

function clauseOf(fact: Dated, act: Act): string {
  const [place] = fact.places;
  if (!place) return fact.kind === 'date' ? fact.value.label : fact.value.text;
  const span = proofSpan(fact, place, act.text);
  return act.text.slice(span.start, span.end);
}
