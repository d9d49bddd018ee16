import { type Draft, say } from '../draft.ts';
import { nameIntents, sittingIntents } from '../intent-groups.ts';
import { unitsOf } from '../scope.ts';
import type { FindContext } from './finder.ts';
import { unitRef } from './tell.ts';

/** Acts whose records of one question are read at once: some 50 records each, a second's work. */
const mostActs = 2_000;

/** Intents that choose by search, or count without reading. */
const choosing: ReadonlySet<string> = new Set(['open', 'acts', 'act', 'history', 'acronym', 'citing', 'coverage', 'period']);

/**
 * A question about so many acts that their records can't all be read: of a person, the acts that name them; of sittings, one act of those that
 * each has. What is still too wide is asked back with the years of which something is known: a count over a part would be taken for the whole.
 */
export function boundedScope(context: FindContext): { context: FindContext; draft: Draft | null } {
  const { scope, question, named, words } = context;
  if (scope.acts.length <= mostActs || choosing.has(question.intent)) return { context, draft: null };
  // Intents with a subject of their own choose the best found.
  if (question.subject.length > 0 && ['amount', 'rate', 'organisation'].includes(question.intent)) return { context, draft: null };
  const naming = new Set(named.flatMap(({ people }) => people).flatMap(({ spellings }) => spellings.flatMap(({ actIds }) => actIds)));
  let acts = naming.size > 0 ? scope.acts.filter((act) => naming.has(act.id)) : scope.acts;
  // The acts of a sitting repeat its lists; where they differ, a notice of the sitting says so.
  if (acts.length > mostActs && (nameIntents.has(question.intent) || sittingIntents.has(question.intent)))
    acts = unitsOf(acts).flatMap((unit) => unit.acts.slice(0, 1));
  if (acts.length > 0 && acts.length <= mostActs)
    return { context: { ...context, scope: { ...scope, acts, units: unitsOf(acts) } }, draft: null };
  const years = [...new Set(scope.acts.flatMap((act) => act.sessionDate?.slice(0, 4) ?? []))].slice(-5).reverse();
  const last = scope.units.findLast((unit) => unit.date !== null);
  return {
    context,
    draft: {
      status: 'clarify',
      blocks: [say(words.notFound.tooWide(scope.acts.length, scope.units.length, last ? unitRef(context, last) : null))],
      choices: years.map((year) => ({ label: year, question: `${question.text.replace(/\s*[?.!]*\s*$/, '')} (${year})` })),
    },
  };
}
