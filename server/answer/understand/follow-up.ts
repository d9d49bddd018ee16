import { fold } from '../../../corpus/language/fold.ts';
import type { Intent, Question } from '../../contract.ts';
import { sittingIntents } from '../intent-groups.ts';
import { dateRole } from './intent.ts';

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
  if (own.intent === 'open' && own.subject.length === 0 && !own.count && !reading.bare && sittingIntents.has(before.intent)) return own;
  const out: Question = { ...own };
  if (sourceAsked.test(fold(own.text))) return { ...before, lang: own.lang };
  const counted = countedOf(own, before);
  if (counted) return { ...before, ...counted, text: own.text, lang: own.lang };
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
  if (!sittingIntents.has(out.intent) && before.subject.length > 0 && out.intent !== 'acronym' && out.intent !== 'coverage') {
    const thing = out.intent === before.intent ? before.subject : before.subject.filter((word) => !ofOpen.test(word));
    // "How much was it paid?" behind "Who was the contractor?": the price of the contract.
    const kept = out.intent === 'amount' && before.aspect === 'contractor' ? [...new Set([...thing, 'marche'])] : thing;
    const meanings = [...(before.meanings ?? []), ...(own.meanings ?? [])];
    if (own.subject.length === 0)
      Object.assign(out, { subject: kept, searched: before.searched, ...(before.meanings ? { meanings } : {}) });
    else if (own.subject.every((word) => ordinal.test(word)))
      // "And the fourth?" behind "How much did the third phase cost?": the fourth phase.
      Object.assign(out, {
        subject: [...own.subject, ...kept.filter((word) => !ordinal.test(word))],
        searched: [...new Set([...own.searched, ...kept.filter((word) => !ordinal.test(word))])],
        meanings: meanings.map((one) => ({ ...one, also: one.also.filter((term) => !otherPhase.test(term)) })),
      });
    else out.searched = [...new Set([...own.searched, ...before.searched])];
  }
  return out;
}

/** What an open question asks of its subject, and no part of it: "What is the *role* of the fund?" "How much does that cost?" */
const ofOpen =
  /^(?:roles?|missions?|objectifs?|buts?|difficult\w+|avantages?|inconvenients?|critiques?|criticisms?|advantages?|benefits?|drawbacks?|features|aims?|goals?|purposes?)$/;
const ordinal = /^(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|first|second|third|fourth|fifth|sixth)$/;
/** Terms that name one phase: they don't go over to another. */
const otherPhase = /phase|^(?:un )?tiers$/;

const counting =
  /^\s*(?:et |and |ca fait |cela fait |soit |donc |so )?(?:combien|how many)(?: (?:sont|etaient|ont|y en a|y en avait|d'entre|en tout|au total|de (?:personnes|membres|procurations|pouvoirs)|were|are|is|was|of them|in all|in total|people|members|altogether))?[\s-]*(?:ils|elles|they|there|that|those|these|t-il|cela|ca|en tout|au total|in all|in total|altogether)?\s*[?!.]*\s*$/;

/** "Dans quel acte est-ce écrit ?", "where is that said?": the answer again, which names the act and quotes it. */
const sourceAsked =
  /^\W*(?:et |and )?(?:dans quel(?:le)? (?:acte|deliberation|document|texte)|ou|in (?:which|what) (?:act|deliberation|document|text)|where) (?:est-ce|c'est|cela est|ca|is|was) (?:que c'est |c'est )?(?:it |that |this )?(?:dit|ecrit|indique|mentionne|precise|said|written|stated|mentioned)\W*$/;

/** "How many were they?" behind a list counts what the list holds; null where it is no such question. */
function countedOf(own: Question, before: Question): Pick<Question, 'intent' | 'count' | 'alsoAsked'> | null {
  if (!counting.test(fold(own.text)) || own.dates.length > 0 || own.people.length > 0) return null;
  if (before.intent === 'attendance') return { intent: 'present', count: true, alsoAsked: [] };
  const listed = /^(?:present|absent|represented|proxies|acts|citing|organisation|decision)$/.test(before.intent);
  return listed ? { intent: before.intent, count: true, alsoAsked: [] } : null;
}

function leansOn({ question, bare, pointsBack }: Reading): boolean {
  if (opening.test(fold(question.text)) || sourceAsked.test(fold(question.text)) || pointsBack || counting.test(fold(question.text)))
    return true;
  if (bare) return question.subject.length === 0 || question.text.trim().split(/\s+/).length <= 3;
  if (question.all || placed(question)) return false;
  if (sittingIntents.has(question.intent)) return question.people.length === 0 && question.subject.length === 0;
  // "Why?" behind a decision; nobody's absence has a reason in an act.
  if (question.intent === 'open') return question.subject.length === 0 && question.people.length === 0 && !question.count;
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
  const { intent, alsoAsked, yesNo, count, superlative } = before;
  // "Et publié ?" behind "quand a-t-il été reçu ?": another date of the same act.
  const role = intent === 'date' ? (fold(out.text).match(/\p{L}+/gu) ?? []).flatMap((word) => dateRole(word) ?? [])[0] : undefined;
  const aspect = role ?? before.aspect;
  Object.assign(out, { intent, alsoAsked, aspect, yesNo, count, ...(superlative ? { superlative } : {}) });
  if (!placed(out) && out.people.length > 0) out.all = before.all;
}
