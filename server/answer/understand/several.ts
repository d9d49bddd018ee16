import type { Intent, Question } from '../../contract.ts';
import { sittingIntents } from '../intent-groups.ts';
import { listedThings } from './listed-things.ts';
import { questionsIn } from './questions-in.ts';

/** What takes two sides or two dates for one question: its halves are no questions. */
const oneOfTwo: ReadonlySet<Intent> = new Set(['compare', 'duration', 'history', 'citing']);
/** Intents that mean something only where a wording asked for them. */
const unsure: ReadonlySet<Intent> = new Set(['act', 'acts', 'person', 'coverage', 'compare', 'history']);

/**
 * The questions of a message that asks several, each understood by itself (`readPart`) and completed by the one before; undefined where it asks one, or
 * where the whole, as it was read, tells all of them: "Qui était présent et qui était absent ?" is of one sitting.
 */
export async function partsOf(
  whole: Question,
  readPart: (text: string, before: Question | null) => Promise<Question>,
): Promise<Question[] | undefined> {
  if (oneOfTwo.has(whole.intent)) return undefined;
  const pieces = questionsIn(whole.text);
  const asked = pieces.length < 2 && !whole.yesNo ? listedThings(whole.text) : pieces;
  if (asked.length < 2) return undefined;
  const read: Question[] = [];
  for (const piece of asked) read.push(await readPart(piece, read.at(-1) ?? null));
  // "De qui avait-il le pouvoir, et à quelles dates ?": the dates are told with the rest.
  const parts = read.filter((part, i) => i === 0 || !(isBareDate(part) && tellsDates.has(read[i - 1]?.intent ?? 'open')));
  if (parts.length < 2) return undefined;
  if (parts.some(({ intent, aspect }) => unsure.has(intent) || (intent === 'open' && aspect === null))) return undefined;
  // "Quand a-t-il commencé et quand a-t-il fini ?": of a date that acts mention, the verb alone says which is asked.
  const distinct = new Set(parts.map(({ text, ...rest }) => JSON.stringify([rest, rest.aspect === 'mentioned' ? text : null])));
  if (distinct.size < parts.length || toldWhole(whole, parts)) return undefined;
  // "Qui présidait et qui était absent en 2019 ?": the date at the end holds for both.
  const placed = parts.find(isPlaced);
  const [first] = parts;
  return parts.map((part) => {
    if (isPlaced(part) || part.all) return part;
    if (placed !== undefined)
      return { ...part, dates: placed.dates, acts: placed.acts, rank: placed.rank, impossibleDates: placed.impossibleDates };
    // "Combien de membres à Valcombe, et combien de présents ?": what the first is said of tells which sitting the next is of.
    const leans = first && part.subject.length === 0 && sittingIntents.has(part.intent) && sittingIntents.has(first.intent);
    return leans ? { ...part, subject: first.subject, searched: first.searched, meanings: first.meanings } : part;
  });
}

/** "Et quand ?", "à quelles dates": a date of nothing in particular. */
function isBareDate({ intent, aspect, subject, text }: Question): boolean {
  return intent === 'date' && aspect === null && subject.length === 0 && text.trim().split(/\s+/).length <= 5;
}

/** Intents whose answers give the date of all that they tell. */
const tellsDates: ReadonlySet<Intent> = new Set([
  'proxies',
  'present',
  'absent',
  'represented',
  'attendance',
  'presence',
  'president',
  'citing',
  'acts',
]);

function isPlaced(question: Question): boolean {
  return question.dates.length > 0 || question.acts.length > 0 || question.rank !== null || question.impossibleDates.length > 0;
}

/** Whether the whole asks for all that the parts do, each once, of the same people and the same time. */
function toldWhole(whole: Question, parts: readonly Question[]): boolean {
  const asked = new Set([whole.intent, ...whole.alsoAsked]);
  const own = parts.filter((part) => part.people.length > 0 || isPlaced(part));
  const same = new Set(own.map((part) => JSON.stringify([part.dates.map((one) => one.from), part.people.map((one) => one.ids)])));
  // Of what is asked beside, the whole holds the intent alone: "et quand a-t-elle été transmise" asks for one date of several.
  // A count is of one of them: "who signed it, and how many were absent?"
  const apart = parts.some((part) => (part.intent !== whole.intent && part.aspect !== null) || part.count !== whole.count);
  return !apart && asked.size === parts.length && parts.every((part) => asked.has(part.intent)) && same.size <= 1;
}
