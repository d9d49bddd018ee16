import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { fold } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import type { Question } from '../../contract.ts';
import { isFromScdl } from '../../scdl/facts-of-rows.ts';
import { md, proof, type Rich } from '../compose/rich.ts';
import { byAct } from './by-act.ts';
import { effectDate } from './effect-date.ts';
import type { FindContext, Finder } from './finder.ts';
import { mentionedDate } from './mentioned-date.ts';
import { open } from './open.ts';
import { shareOf, stemSet, subjectOf } from './subject.ts';
import { actRef, titleOf } from './tell.ts';

export type DateFact = FactOf<'date'>;

/** When something was done to an act: decided, sent, received, posted, published; or another date that the acts speak of. */
export const date: Finder = async (context) => {
  const { words, question } = context;
  const { aspect } = question;
  if (aspect === 'mentioned') return mentionedDate(context);
  if (aspect === 'effect') return effectDate(context);
  // "Who was received by the prefect?" asks for somebody: the receipt of an act answers nothing.
  if (aspect !== null && asksWho.test(fold(question.text))) return open(context);
  // "Quand les parents ont-ils été reçus ?": what is done to acts is also done to people and letters, of which acts tell.
  if (isOfAThing(context)) return mentionedDate(context);
  // "When was M. X born": no date of an act is a date of somebody's.
  if (aspect === null && context.named.length > 0) return open(context);
  // "Quand a-t-il arrêté ?": with no thing, act or sitting in question, nothing is asked that a date could answer.
  if (aspect === null && question.subject.length === 0 && !context.scope.fixed && asksAlone(question.text)) return open(context);
  // "The delegation that the 2016 act cites": the act is named by what it cites, whose day is asked for.
  if (aspect === null && question.subject.length > 0 && citedThere.test(fold(question.text))) return mentionedDate(context);
  if (aspect === null) {
    const titled = titledLike(context);
    if (titled === 0) return mentionedDate(context);
    // Where several acts are about it, it is a thing of which they tell, and no one act's: "When did every school get the library?"
    const told = titled > 1 ? await mentionedDate(context) : null;
    if (told?.status === 'answered') return told;
  }
  // "When did they meet the parents": a meeting with others is no sitting.
  if (
    aspect === 'sitting' &&
    question.subject.length > 0 &&
    !context.scope.fixed &&
    meets.test(fold(question.text)) &&
    titledLike(context) === 0
  ) {
    const told = await open(context);
    if (told.status === 'answered') return told;
  }
  if (aspect === null || aspect === 'sitting')
    return byAct(context, ['date'], 'sittingDate', (facts, act) => sittingDate(context, facts, act), undefined);
  const role = roleOf(aspect);
  if (!role) return mentionedDate(context);
  return byAct(
    context,
    ['date'],
    role,
    (facts, act) => {
      const stated = facts.filter((fact) => fact.value.role === role && fact.value.date !== null);
      if (stated.length === 0) return null;
      const said = words.dates.role(
        role,
        actRef(act),
        words.and([...new Set(stated.map((fact) => fact.value.date ?? ''))].map((iso) => md`${words.inDate(iso)}`)),
        proof(...stated),
      );
      const day = dayHeldAgainst(question);
      if (day !== null)
        return words.yesNo(
          stated.some((fact) => fact.value.date === day),
          said,
        );
      return stated.every(isFromScdl) ? md`${said} ${words.onlyInScdl}` : said;
    },
    (facts, act) => {
      const blank = facts.find((fact) => fact.value.role === role);
      return blank ? words.dates.blank(role, actRef(act), proof(blank)) : null;
    },
    { scdl: role === 'received' },
  );
};

/** The day that "a-t-il été envoyé le 3 mai ?" holds the date against; "l'acte du 3 mai" is told by its own. Null where there is none. */
function dayHeldAgainst({ yesNo, dates, text }: Question): string | null {
  const [day] = dates;
  if (!yesNo || day === undefined || dates.length > 1 || day.precision !== 'day') return null;
  const before = fold(text.slice(0, Math.max(0, text.indexOf(day.text))));
  return /(?:ee?s?|is?|us?|ed|sent) (?:\p{L}+ ){0,3}(?:le|on|des le|au) (?:\p{L}+ )?$/u.test(before) ? day.from : null;
}

const citedThere =
  /\b(?:visee?s?|citee?s?|mentionnee?s?|rappelee?s?|cited|mentioned|quoted) (?:par|dans|en|in|by)\b|\b(?:qu[e'’] ?.{1,60} (?:vise|cite|mentionne|rappelle)|that .{1,60} (?:cites|mentions|quotes|refers to))\b/;

const ofSittings =
  /\b(?:seances?|reunions?|commission|conseil|assemblee|actes?|deliberations?|sittings?|meetings?|sessions?|acts?|council|committee)\b/;

const asksWho = /^\W*(?:(?:et|and|par|de|by) )?(?:qui|who|whom)\b(?!.*\b(?:quand|date|when)\b)/;

/** Whether what was sent, received or published is a thing of its own: no act or sitting is spoken of, none is named, and no title is on it. */
function isOfAThing(context: FindContext): boolean {
  const { question } = context;
  const done = question.aspect === 'sent' || question.aspect === 'received' || question.aspect === 'published';
  const named = question.acts.length > 0 || question.dates.length > 0 || question.rank !== null;
  return done && !named && question.subject.length > 0 && !ofActs.test(fold(question.text)) && titledLike(context) === 0;
}

const ofActs =
  /\b(?:seances?|reunions?|commission|actes?|deliberations?|decisions?|sittings?|meetings?|sessions?|acts?|prefecture|prefet|prefect|controle de legalite)\b/;

const meets = /\b(?:meet|met|rencontr\w+|reuni\w*|recevoir|recu\w*)\b/;

/** A whole question that speaks of no sitting and no act; "When?" leans on what was asked before. */
function asksAlone(question: string): boolean {
  const text = fold(question);
  return text.trim().split(/\s+/).length > 2 && !ofSittings.test(text);
}

/**
 * Share of the subject that an act's title has to hold for a bare "when" to ask for the act itself. Measured over 844 graded questions: any share
 * from .3 to 1 answers 839 of them, and without the rule 837; .7 lies in the middle, so that of three words one may be the questioner's own.
 */
const titleShare = 0.7;

/** How many acts in scope have a title on what is asked; "Quand l'école a-t-elle répondu ?" asks, with none, for a day that an act tells of. */
function titledLike({ question, scope }: FindContext): number {
  if (question.subject.length === 0 || question.acts.length > 0) return 1;
  const subject = subjectOf(question);
  return scope.acts.filter((act) => shareOf(subject, stemSet(act.title)) >= titleShare).length;
}

const roles = ['convocation', 'sent', 'received', 'posted', 'published'] as const;
type DateRole = (typeof roles)[number];

function roleOf(aspect: string | null): DateRole | null {
  return roles.find((role) => role === aspect) ?? null;
}

/** The sitting's date with the words that print it; the record's own where no words do. */
async function sittingDate(context: FindContext, facts: readonly DateFact[], act: ActSummary): Promise<Rich | null> {
  if (act.sessionDate === null) return null;
  const [fact] = facts.filter((one) => one.value.role === 'sitting');
  return context.words.dates.sitting(actRef(act), act.sessionDate, fact ? proof(fact) : await titleOf(context, act.id));
}
