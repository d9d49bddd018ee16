import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { groupBy } from '../../../corpus/group-by.ts';
import { fold, foldWords } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import type { Act } from '../../../corpus/record/act.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { proofSpan } from '../compose/proof-span.ts';
import { md, proof, type Rich, wordsOf } from '../compose/rich.ts';
import type { Draft } from '../draft.ts';
import { asksFirst, asksOther, asksReplaced, asksRivals } from './asked-ways.ts';
import type { FindContext, Finder } from './finder.ts';
import { organisationsAsked } from './is-organisation.ts';
import { offSubject } from './narrow.ts';
import { open } from './open.ts';
import { narrowed } from './organisation-kinds.ts';
import { asksRole, isRoleWord, rolesOf, withoutRole } from './role-of.ts';
import { aboutShare, candidates, coverageOf, stemSet, subjectOf } from './subject.ts';
import { actRef, rows, titleOf, wholeActs } from './tell.ts';

type Organisation = FactOf<'organisation'>;

/** Which company, partner, coordinator or beneficiary: those of the role asked for, in an act on the subject. */
export const organisation: Finder = async (context) => {
  const { question, words, reader, scope } = context;
  const { aspect } = question;
  // "Which partners were replaced?": the list of all says of none that it was.
  if (aspect === 'partner' && asksReplaced(question.text)) return open(context);
  const role = asksRole(question.text);
  const subject = role ? withoutRole(subjectOf(question)) : subjectOf(question);
  const acts = await candidates(context);
  const whole = await wholeActs(
    context,
    acts.map((act) => act.id),
  );
  let about: readonly ActSummary[] = acts.filter(
    (act) => subject.words.length === 0 || coverageOf(subject, textStems(whole.get(act.id))) >= aboutShare,
  );
  // "Which new partners joined in 2018": the date and the role say it; a word left over is the questioner's own, unless it is a name.
  if (about.length === 0 && aspect !== null && scope.fixed && !subject.words.some((one) => one.key)) about = acts;
  if (about.length === 0) return offSubject(context);
  const facts = await reader.facts({ kinds: ['organisation'], actIds: about.map((act) => act.id) });
  const everyone = facts.filter((fact) => (aspect === null ? fact.value.role !== 'mentioned' : fact.value.role === aspect));
  const one = question.yesNo && aspect !== null ? organisationsAsked(question.text, everyone, titleStems(about)) : null;
  if (one) return isOrIsNot(context, one, everyone);
  // "Who had the contract before X", "which other companies": that X has it is no answer.
  if (aspect !== null && (beforeOrAfter(question.text, everyone) || (aspect === 'contractor' && asksRivals(question.text)))) {
    const texts = await Promise.all(
      about.slice(0, 12).map(async (act) => words.actSilent(actRef(act), words.subjects.organisation, await titleOf(context, act.id))),
    );
    return { status: 'not_stated', blocks: rows(context, texts) };
  }
  const ofRole = role
    ? rolesOf(subject, everyone)
    : narrowed(asksFirst(question.text) ? ofFirst(context, everyone) : everyone, question.text);
  if (ofRole.length === 0) {
    // "Combien de communes bénéficiaires": a number may be said of them where no list names them.
    if (aspect === null || aspect === 'beneficiary' || question.count) {
      const passages = await open(role ? ofItself(context) : withCounted(context));
      if (passages.status === 'answered') return passages;
    }
    const texts = await Promise.all(
      about.slice(0, 12).map(async (act) => words.actSilent(actRef(act), words.subjects.organisation, await titleOf(context, act.id))),
    );
    return { status: 'not_stated', blocks: rows(context, texts) };
  }
  // "Quel est le rôle de la caisse": that it is a partner says little beside what the acts tell of it.
  const told = role && ofRole.every(({ value }) => value.role === 'partner') ? await open(context) : null;
  const near = (fact: Organisation) => coverageOf(subject, stemSet(clauseOf(fact, whole.get(fact.actId))));
  const best = Math.max(0, ...ofRole.map(near));
  // Partners and members are a list, told whole; of many companies, those whose clause is on the subject.
  const listed = aspect === 'partner' || (aspect !== null && ofRole.length <= 12);
  const chosen = listed ? ofRole : ofRole.filter((fact) => near(fact) >= best * 0.6);
  const groups = new Map<string, Organisation[]>();
  for (const fact of chosen) {
    const key = `${fact.actId}|${fact.value.role}|${foldWords(spelledOut(fact.value.name, chosen))}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const named = rows(context, grouped(context, [...groups.values()]));
  return { status: 'answered', blocks: told?.status === 'answered' ? [...named, ...told.blocks] : named };
};

/** "Combien de communes bénéficiaires se partagent …": what is counted is the subject of the passage, though it also says which role is meant. */
function withCounted(context: FindContext): FindContext {
  const { question } = context;
  const counted = question.count ? /\b(?:combien d(?:e |')|how many )(\p{L}{4,30})/u.exec(fold(question.text))?.[1] : undefined;
  if (counted === undefined || question.subject.includes(counted)) return context;
  return { ...context, question: { ...question, subject: [counted, ...question.subject] } };
}

/** "What is the X's role": the acts say what X does without the word, so that X alone is looked for. */
function ofItself(context: FindContext): FindContext {
  const subject = context.question.subject.filter((word) => !isRoleWord(word));
  return subject.length === 0 ? context : { ...context, question: { ...context.question, subject } };
}

/** "Is X a partner": yes with the acts that name it so; where they name others only, that is what they say. */
function isOrIsNot(context: FindContext, { asked, facts }: { asked: string; facts: Organisation[] }, all: readonly Organisation[]): Draft {
  const { words, scope, question } = context;
  const byAct = groupBy(facts.length > 0 ? facts : all, (fact) => fact.actId);
  // "Another company than X": no where the acts name X alone, else the others.
  if (facts.length > 0 && asksOther(question.text)) {
    const others = all.filter((fact) => !facts.includes(fact));
    const told = grouped(context, [...groupBy(others.length > 0 ? others : facts, (fact) => `${fact.actId}|${fact.value.name}`).values()]);
    return {
      status: 'answered',
      blocks: rows(
        context,
        told.map((one) => words.yesNo(others.length > 0, one)),
      ),
    };
  }
  const lines = [...byAct].flatMap(([id, of]): Rich[] => {
    const act = scope.byId.get(id);
    if (!act) return [];
    return [
      facts.length > 0
        ? words.texts.isNamed(md`${of[0]?.value.name ?? asked}`, actRef(act), proof(...of))
        : words.texts.isNotNamed(asked, of.length, actRef(act), proof(...of)),
    ];
  });
  return { status: facts.length > 0 ? 'answered' : 'not_stated', blocks: rows(context, lines) };
}

/** Whether a question asks who came before or after the one that acts name. */
function beforeOrAfter(question: string, facts: readonly Organisation[]): boolean {
  const name = /\b(?:avant|apres|before|after|prior to|previous to)\s(?:la societe |the company |l'entreprise )?([\p{L}\d-]{3,40})/u.exec(
    fold(question),
  )?.[1];
  return name !== undefined && facts.some((fact) => foldWords(fact.value.name).split(' ').includes(name));
}

/** Those whom the oldest act names. */
function ofFirst(context: FindContext, facts: Organisation[]): Organisation[] {
  const [oldest] = facts.map((fact) => dateOf(context, fact)).sort();
  return facts.filter((fact) => dateOf(context, fact) === oldest);
}

function titleStems(acts: readonly { title: string }[]): ReadonlySet<string> {
  return new Set(acts.flatMap((act) => stems(act.title)));
}

/** One line an act and role: partners are many, and stand in one sentence. */
function grouped(context: FindContext, groups: readonly Organisation[][]) {
  const { words, scope } = context;
  const lines = groupBy(
    groups.flatMap((group) => group[0] ?? []),
    (fact) => `${fact.actId}|${fact.value.role}`,
  );
  // The newest act first: it says who the partners are by now.
  const newest = [...lines.values()].sort((a, b) => dateOf(context, b[0]).localeCompare(dateOf(context, a[0])));
  return newest.flatMap((facts) => {
    const [first] = facts;
    const act = first && scope.byId.get(first.actId);
    if (!first || !act) return [];
    const names = words.and(facts.map((fact) => md`${fact.value.name}`));
    const tail = facts.length === 1 ? md` (${words.quote(wordsOf(first))}${proof(first)})` : proof(...facts);
    return [words.texts.organisation(first.value.role, names, facts.length, actRef(act), tail)];
  });
}

/** "C.C.I." is the "Chambre de Commerce et d'Industrie" of the same list: by the initials of its capitals. */
function spelledOut(name: string, all: readonly Organisation[]): string {
  const letters = name.replace(/[. ]/g, '');
  if (!/^\p{Lu}{2,8}$/u.test(letters)) return name;
  const long = all.find((fact) => fact.value.name !== name && (fact.value.name.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join('') === letters);
  return long?.value.name ?? name;
}

function dateOf({ scope }: FindContext, fact: Organisation | undefined): string {
  return (fact && scope.byId.get(fact.actId)?.sessionDate) ?? '';
}

function textStems(act: Act | undefined): ReadonlySet<string> {
  return act ? stemSet(`${act.text} ${act.title} ${act.authority.name}`, `${act.textSha256}+`) : new Set();
}

function clauseOf(fact: Organisation, act: Act | undefined): string {
  const [place] = fact.places;
  if (!act || !place) return fact.value.label;
  const span = proofSpan(fact, place, act.text);
  return act.text.slice(span.start, span.end);
}
