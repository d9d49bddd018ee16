import { fold } from '../../../corpus/language/fold.ts';
import type { Question } from '../../contract.ts';
import { joined } from '../compose/rich.ts';
import { type Draft, say } from '../draft.ts';
import { headingOf, proofOfList } from './attendance-words.ts';
import type { FindContext } from './finder.ts';
import { type AttendanceStatus, type Entry, type Roster, rosters, tellsApart, withStatus } from './roster.ts';
import { titleProof, unitRef } from './tell.ts';

type Wanted = 'present' | 'absent' | 'represented';

/** "à toutes les séances", "at both meetings", "toujours présents": those of whom it holds each time, not the list of each sitting. */
const everyWords =
  /\b(?:a|lors de) (?:toutes|chacune)\b|\ba chaque\b|\b(?:aux|les) (?:deux|trois|quatre|cinq) (?:seances|reunions)\b|\btoujours\b|\bsystematiquement\b|\bat (?:all|every|each|both)\b|\b(?:attended|attend|missed|miss) (?:all|every|each|both)\b|\bboth\b|\ba la fois\b|\bles deux fois\b|\balways\b|\bevery (?:single )?(?:sitting|meeting|session|time)\b/;
const neverWords = /\bjamais\b|\bnever\b/;
/** "List those present at all sittings" asks for the lists. */
const listWords = /^\s*(?:liste\w*|list|enumer\w*|donne\w*|give|show|montre\w*|affiche\w*)\b/;

/** The ranking's neighbour: who was present (absent, represented) every time, or never. Null where the question asks for neither. */
export function everyTimeOf(question: Question): ((context: FindContext) => Promise<Draft>) | null {
  const asked = fold(question.text);
  if (question.people.length > 0 || listWords.test(asked)) return null;
  const wanted = wantedOf(question);
  if (neverWords.test(asked)) {
    // "Never absent" is "present each time"; "never present" is told of those whom the lists name.
    return wanted === 'present' ? (context) => never(context) : (context) => always(context, 'present');
  }
  return everyWords.test(asked) ? (context) => always(context, wanted) : null;
}

function wantedOf({ intent }: Question): Wanted {
  return intent === 'absent' || intent === 'represented' ? intent : 'present';
}

function statuses(wanted: Wanted): AttendanceStatus[] {
  return wanted === 'absent' ? ['absent', 'represented'] : [wanted];
}

async function always(context: FindContext, wanted: Wanted): Promise<Draft> {
  const { telling, silent } = await read(context);
  const [first, ...others] = telling;
  const ofAll = (first ? withStatus(first, ...statuses(wanted)) : []).filter((entry) =>
    others.every((roster) => withStatus(roster, ...statuses(wanted)).some((one) => one.key === entry.key)),
  );
  return told(context, telling, silent, (proof) => context.words.people.everyTime(names(ofAll), wanted, telling.length, proof), wanted);
}

async function never(context: FindContext): Promise<Draft> {
  const { telling, silent } = await read(context);
  const listed = new Map(telling.flatMap((roster) => roster.entries).map((entry) => [entry.key, entry]));
  for (const roster of telling) for (const entry of withStatus(roster, 'present')) listed.delete(entry.key);
  return told(context, telling, silent, (proof) => context.words.people.neverPresent(names([...listed.values()]), telling.length, proof));
}

async function read(context: FindContext): Promise<{ telling: Roster[]; silent: Roster[] }> {
  const all = await rosters(context);
  const telling = all.filter((roster) => roster.entries.length > 0 && tellsApart(roster));
  return { telling, silent: all.filter((roster) => !telling.includes(roster)) };
}

/** The sentence, proved by the list of each sitting, and the sittings that do not tell. */
async function told(
  context: FindContext,
  telling: readonly Roster[],
  silent: readonly Roster[],
  sentence: (proof: ReturnType<typeof proofOfList>) => ReturnType<typeof proofOfList>,
  wanted: Wanted = 'present',
): Promise<Draft> {
  const { words } = context;
  const proofs = telling.slice(0, 8).map((roster) => {
    const list = withStatus(roster, ...statuses(wanted));
    return proofOfList(list.length > 0 ? list : roster.entries, roster.headings);
  });
  const others = await Promise.all(
    silent
      .slice(0, 6)
      .map(async ({ unit, ...roster }) =>
        words.also(
          unitRef(context, unit),
          headingOf({ unit, ...roster }, 'presentOrRepresented')?.proof ?? (await titleProof(context, unit)),
        ),
      ),
  );
  const rest = others.length > 0 ? [say(words.silent(others, silent.length - others.length, words.subjects.attendance))] : [];
  if (telling.length === 0) return { status: 'not_stated', blocks: rest };
  return { status: 'answered', blocks: [say(sentence(joined(proofs, ''))), ...rest] };
}

function names(entries: readonly Entry[]): string[] {
  return entries.map((one) => one.name);
}
