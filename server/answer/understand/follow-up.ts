import { fold } from '../../../corpus/language/fold.ts';
import type { Intent, Question } from '../../contract.ts';

/** A question understood by itself, with what tells whether it leans on the earlier ones. */
export type Reading = {
  question: Question;
  /** Nothing says what is asked for: only a date, a name, a thing. */
  bare: boolean;
  /** A pronoun or demonstrative that stands for somebody ("her", "elle") or something ("cet acte", "it") said before. */
  pointsBack: boolean;
};

const opening =
  /^\s*(?:et|and|mais|but|ou|or|then|puis|also|what about|how about|same (?:for|question)|qu'en est-il|quid|meme (?:question|chose)|idem|pareil)(?![\p{L}])/u;

/** Intents of a sitting: they need a date or a person, and no subject. */
const ofSitting: ReadonlySet<Intent> = new Set([
  'attendance',
  'present',
  'absent',
  'represented',
  'proxies',
  'presence',
  'president',
  'secretary',
  'signatory',
  'members',
  'quorum',
  'time',
  'venue',
]);
/** Intents that people are part of. */
const ofPeople: ReadonlySet<Intent> = new Set([
  'present',
  'absent',
  'represented',
  'proxies',
  'presence',
  'person',
  'president',
  'secretary',
  'signatory',
  'vote',
]);
/** Intents of an act or of a subject: complete only with one of them. */
const ofAct: ReadonlySet<Intent> = new Set([
  'vote',
  'amount',
  'rate',
  'budgetLine',
  'date',
  'duration',
  'decision',
  'recitals',
  'citing',
  'identifier',
  'act',
  'annexes',
  'organisation',
  'period',
]);

/**
 * Completes a question with what the earlier ones fixed: date, act, body, person, subject, and what was asked for where this one does not say.
 * Only where it leans on them: it opens with "et", "and", points back with a pronoun, asks for nothing by itself, or lacks all that its
 * intent needs. A question that stands by itself takes nothing.
 */
export function followUp(reading: Reading, before: Question | null): Question {
  const own = reading.question;
  if (before === null || !leansOn(reading)) return own;
  const out: Question = { ...own };
  if (reading.bare) takeIntent(out, before);
  // "Which meetings was she at?" runs over all of them; "and in 2016?" has its own date.
  if (!placed(own) && !own.all) {
    Object.assign(out, { dates: before.dates, acts: before.acts, rank: before.rank, impossibleDates: before.impossibleDates });
  }
  out.authority = own.authority ?? before.authority;
  out.body = own.body ?? before.body;
  if (
    own.people.length === 0 &&
    ofPeople.has(out.intent) &&
    (reading.bare || (out.intent === 'proxies' && own.aspect !== null) || out.intent === 'presence')
  )
    out.people = before.people;
  if (!ofSitting.has(out.intent) && before.subject.length > 0 && out.intent !== 'acronym' && out.intent !== 'coverage') {
    if (own.subject.length === 0)
      Object.assign(out, { subject: before.subject, searched: before.searched, ...(before.meanings ? { meanings: before.meanings } : {}) });
    else out.searched = [...new Set([...own.searched, ...before.searched])];
  }
  return out;
}

function leansOn({ question, bare, pointsBack }: Reading): boolean {
  if (opening.test(fold(question.text)) || pointsBack) return true;
  if (bare) return question.subject.length === 0 || question.text.trim().split(/\s+/).length <= 3;
  if (question.all || placed(question)) return false;
  if (ofSitting.has(question.intent)) return question.people.length === 0 && question.subject.length === 0;
  return ofAct.has(question.intent) && question.subject.length === 0 && question.people.length === 0;
}

function placed(question: Question): boolean {
  return question.dates.length > 0 || question.acts.length > 0 || question.rank !== null || question.impossibleDates.length > 0;
}

/** The earlier intent, or for a name behind a question that had none ("Who was absent?" "And Mr X?"), whether that person was there. */
function takeIntent(out: Question, before: Question): void {
  const named = out.people.length > 0 && before.people.length === 0;
  const sitting = /^(attendance|present|absent|represented)$/.test(before.intent);
  if (named && sitting) {
    const aspect = before.intent === 'attendance' ? null : before.intent;
    Object.assign(out, { intent: 'presence', alsoAsked: [], aspect, yesNo: true, count: false });
    return;
  }
  const { intent, alsoAsked, aspect, yesNo, count, superlative } = before;
  Object.assign(out, { intent, alsoAsked, aspect, yesNo, count, ...(superlative ? { superlative } : {}) });
  if (!placed(out) && out.people.length > 0) out.all = before.all;
}
