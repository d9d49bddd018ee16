import type { Act } from '../../corpus/record/act.ts';
import type { FactKind, FactOf } from '../../corpus/record/fact.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { ReadFile } from './read-file.ts';

/**
 * What was read out of a document on one line of JSON, for other programs and for scoring (`npm run read -- --json`):
 * the sitting, then each act. A name has its title; null is "the document does not say".
 */
export function readingLine({ file, kind, acts }: ReadFile) {
  const [first] = acts;
  const cut = acts.filter((act) => act.kind !== 'minutes');
  const minutes = first?.kind === 'minutes' ? actLine(first) : null;
  return {
    file,
    kind,
    sitting: first === undefined ? null : sitting(first),
    acts: cut.length > 0 ? cut.map((act) => withMinutes(actLine(act), minutes)) : minutes === null ? [] : [minutes],
    notices: acts.flatMap((act) => act.notices.map(({ code, level, params }) => ({ code, level, params }))),
  };
}

function sitting(act: Act) {
  const attendance = of(act, 'attendance').map((fact) => fact.value);
  const names = (status: (typeof attendance)[number]['status']) =>
    attendance.filter((one) => one.status === status).map(({ person }) => full(person));
  return {
    authority: act.authority.name || null,
    body: act.body,
    date: act.sessionDate,
    time: of(act, 'time')[0]?.value.time ?? null,
    place: of(act, 'venue')[0]?.value.name ?? null,
    president: name(of(act, 'president')[0]?.value.person),
    secretary: name(of(act, 'secretary')[0]?.value.person),
    membersInOffice: of(act, 'count').find((fact) => fact.value.of === 'inOffice')?.value.count ?? null,
    quorum: of(act, 'quorum').find((fact) => fact.value.required !== null)?.value.required ?? null,
    present: names('present'),
    represented: attendance
      .filter((one) => one.status === 'represented')
      .map(({ person, by, as }) => ({ name: full(person), by: by === null ? null : full(by), as: as ?? 'proxy' })),
    absent: names('absent'),
    presentOrRepresented: names('presentOrRepresented'),
  };
}

function actLine(act: Act) {
  const date = (role: FactOf<'date'>['value']['role']) =>
    of(act, 'date').find((fact) => fact.value.role === role && fact.value.date !== null)?.value.date ?? null;
  const vote = ownVote(act)?.value;
  return {
    id: act.id,
    identifiers: act.identifiers,
    title: act.title,
    vote: { result: vote?.result ?? null, for: vote?.for ?? null, against: vote?.against ?? null, abstain: vote?.abstain ?? null },
    // Whole cents for programs that count in them; `raw` has what the act prints ("0,125 €").
    amounts: of(act, 'amount').map((fact) => ({ cents: Math.round(fact.value.cents), raw: fact.value.raw })),
    sentDate: date('sent'),
    receivedDate: date('received'),
    postedDate: date('posted'),
    publishedDate: date('published'),
    signatory: name(of(act, 'signatory')[0]?.value.person),
  };
}

/**
 * An extract may tell first that the minutes of the sitting before were approved: of several votes the first that is not on minutes,
 * which are the act's own only where its title speaks of them. */
function ownVote(act: Act): FactOf<'vote'> | undefined {
  const votes = of(act, 'vote');
  const onMinutes = ({ places }: FactOf<'vote'>) =>
    /(?:proc[èe]s[ -]verb|compte[ -]rendu|\bPV\b)[^.;]{0,140}$/i.test(
      act.text.slice(Math.max(0, (places[0]?.start ?? 0) - 160), places[0]?.start),
    );
  // Who took no part may be told before the vote itself.
  const says = ({ value }: FactOf<'vote'>) =>
    value.result !== null || value.for !== null || value.against !== null || value.abstain !== null;
  const own = votes.find((vote) => !onMinutes(vote) && says(vote)) ?? votes.find((vote) => !onMinutes(vote));
  return own ?? (/proc[èe]s[ -]{1,3}verb|compte[ -]{1,3}rendu|s[ée]ance|r[ée]union/i.test(act.title) ? votes[0] : undefined);
}

/** Who signs minutes and when they were sent holds for each of their acts that does not say it itself. */
function withMinutes(act: ReturnType<typeof actLine>, minutes: ReturnType<typeof actLine> | null) {
  if (minutes === null) return act;
  const { sentDate, receivedDate, postedDate, publishedDate, signatory } = minutes;
  return {
    ...act,
    sentDate: act.sentDate ?? sentDate,
    receivedDate: act.receivedDate ?? receivedDate,
    postedDate: act.postedDate ?? postedDate,
    publishedDate: act.publishedDate ?? publishedDate,
    signatory: act.signatory ?? signatory,
  };
}

function of<K extends FactKind>(act: Act, kind: K): FactOf<K>[] {
  return act.facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

function full({ title, printed }: PersonName): string {
  return title === null ? printed : `${title} ${printed}`;
}

function name(person: PersonName | undefined): string | null {
  return person === undefined ? null : full(person);
}
