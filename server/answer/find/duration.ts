import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { fold } from '../../../corpus/language/fold.ts';
import { md, proof, type Rich } from '../compose/rich.ts';
import { answered, type Draft, notFound, say } from '../draft.ts';
import { byAct } from './by-act.ts';
import type { DateFact } from './date.ts';
import type { FindContext, Finder } from './finder.ts';
import { searchedOf } from './narrow.ts';
import { actRef, titleOf, titleProof, unitRef } from './tell.ts';

type Dated = { iso: string; proof: Rich };
const order = ['convocation', 'sitting', 'sent', 'received', 'posted', 'published'] as const;
type Role = (typeof order)[number];

/** Days between two dates of an act, counted from the dates that it prints. */
export const duration: Finder = (context) => {
  if (betweenSittings(context)) return twoSittings(context);
  const [from, to] = askedRoles(context);
  return byAct(
    context,
    ['date'],
    'duration',
    async (facts, act) => {
      const start = await dateOf(context, from, facts, act);
      const end = await dateOf(context, to, facts, act);
      if (!start || !end) return null;
      const n = days(start.iso, end.iso);
      const text = context.words.dates.between(actRef(act), from, start.iso, to, end.iso, n, md`${start.proof}${end.proof}`);
      // "Sent and received the same day?" is answered by yes or no.
      return context.question.yesNo && sameDay.test(fold(context.question.text)) ? context.words.yesNo(n === 0, text) : text;
    },
    (facts, act) => {
      const blank = facts.find((fact) => (fact.value.role === from || fact.value.role === to) && fact.value.date === null);
      return blank && blank.value.role !== 'mentioned' && blank.value.role !== 'sitting'
        ? context.words.dates.blank(blank.value.role, actRef(act), proof(blank))
        : null;
    },
  );
};

const sameDay = /\b(?:same (?:day|date)|meme (?:jour|date))\b/;

const otherDates =
  /\b(?:envo\w*|transm\w*|sent|send\w*|prefect\w*|recep\w*|recu\w*|receiv\w*|receipt|publi\w*|post\w*|affich\w*|convo\w*|notice|summon\w*)\b/;

/** "How many days between the sittings of … and …": two sittings and no other date of an act. */
function betweenSittings({ question, scope }: FindContext): boolean {
  return scope.units.length === 2 && scope.fixed && !otherDates.test(fold(question.text));
}

async function twoSittings(context: FindContext): Promise<Draft> {
  const { scope, reader, words } = context;
  const facts = (await reader.facts({ kinds: ['date'], actIds: scope.acts.map((act) => act.id) })).filter(
    (fact) => fact.value.role === 'sitting',
  );
  const [first, second] = await Promise.all(
    scope.units.map(async (unit) => {
      const fact = facts.find((one) => one.actId === unit.acts[0]?.id);
      return { unit, iso: unit.date, proof: fact ? proof(fact) : await titleProof(context, unit) };
    }),
  );
  if (!first?.iso || !second?.iso) return notFound(say(words.notFound.twoNeeded(searchedOf(context))));
  const n = days(first.iso, second.iso);
  return answered(
    say(words.dates.betweenSittings(unitRef(context, first.unit), unitRef(context, second.unit), n, md`${first.proof}${second.proof}`)),
  );
}

/** "sitting..sent"; with nothing said, from the sitting to the transmission, which is what the law counts. */
function askedRoles({ question }: FindContext): [Role, Role] {
  const found = (question.aspect ?? '').split('..').flatMap((part) => order.find((role) => role === part) ?? []);
  const [first, second] = found;
  if (first && second) return [first, second];
  return first && first !== 'sitting' ? ['sitting', first] : ['sitting', 'sent'];
}

async function dateOf(context: FindContext, role: Role, facts: readonly DateFact[], act: ActSummary): Promise<Dated | null> {
  const fact = facts.find((one) => one.value.role === role && one.value.date?.length === 10);
  if (fact?.value.date) return { iso: fact.value.date, proof: proof(fact) };
  return role === 'sitting' && act.sessionDate !== null ? { iso: act.sessionDate, proof: await titleOf(context, act.id) } : null;
}

/** Whole days from one ISO day to another. */
export function days(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
