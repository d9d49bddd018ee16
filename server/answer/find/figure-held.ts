import { fold } from '../../../corpus/language/fold.ts';
import type { Intent, Question } from '../../contract.ts';
import type { Draft } from '../draft.ts';
import type { FindContext, Finder } from './finder.ts';
import { rosters, tellsApart, withStatus } from './roster.ts';

/** Intents whose answer is a count of one sitting. */
const counted: ReadonlySet<Intent> = new Set(['quorum', 'members', 'present', 'absent', 'represented', 'proxies']);
/** A bare figure, with the bound before it: no part of an identifier, a date, an hour, a share or a sum. */
const bare =
  /(?:(?<over>plus d'|plus de |more than |over )|(?<under>moins d'|moins de |less than |fewer than |under )|(?<least>au moins |at least )|(?<most>au plus |at most )|(?<about>environ |pres de |presque |about |around |nearly ))?(?<![\p{L}\p{N}.,/_-])(?<figure>\d{1,3})(?![\p{L}\p{N}/_-]|[.,]\d|\s?(?:[%€]|h\b|heures?|euros?|ans?\b))/u;

/** What a count has to be for "il y avait 15 présents ?", "were there at least 4 proxies?"; null where a question holds no figure against it. */
function figureHeld({ intent, aspect, yesNo, people, dates, acts, text }: Question): ((count: number) => boolean) | null {
  // "Le quorum de 10 était-il atteint ?" asks of the quorum, and not of the figure.
  if (!yesNo || !counted.has(intent) || people.length > 0 || aspect === 'reached') return null;
  const rest = [...dates, ...acts].reduce((left, { text: said }) => left.replace(said, ' '), text);
  const found = bare.exec(fold(rest))?.groups;
  if (!found?.figure || found.about) return null;
  const figure = Number(found.figure);
  if (found.over) return (count) => count > figure;
  if (found.under) return (count) => count < figure;
  if (found.least) return (count) => count >= figure;
  if (found.most) return (count) => count <= figure;
  return (count) => count === figure;
}

/** An hour as questions write it: "15h", "14 h 30", "2 pm", "14:30". */
const hour =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:\s?(?:h|heures?)\s?(\d{2})?|:(\d{2})|(?=\s?(?:am|pm|a\.m|p\.m|o'clock)))\s?(am|pm|a\.m\.?|p\.m\.?|o'clock)?(?![\p{L}\p{N}])/u;

/** The hour that "la séance a commencé à 15h ?" holds against a sitting, as records have it ("15:00"); null where there is none. */
function hourHeld({ intent, yesNo, text }: Question): string | null {
  const found = intent === 'time' && yesNo ? hour.exec(fold(text)) : null;
  if (!found) return null;
  const hours = Number(found[1]) + (/^p/.test(found[4] ?? '') && Number(found[1]) < 12 ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${found[2] ?? found[3] ?? '00'}`;
}

/** The question with such a figure as what it is: no subject, which acts would have to speak of, and a count that is asked for. */
export function withoutFigure(question: Question): Question {
  // Of when a sitting began, an hour is no subject either.
  if (question.intent === 'time')
    return { ...question, subject: question.subject.filter((word) => !/^\d{1,2}(?:h\d{0,2})?$|^[ap]m$|^heures?$/.test(word)) };
  if (!counted.has(question.intent)) return question;
  const subject = question.subject.filter((word) => !/^\d{1,3}$/.test(word));
  if (figureHeld(question) === null) return { ...question, subject };
  return question.intent === 'quorum' ? { ...question, subject, aspect: 'required' } : { ...question, subject, count: true };
}

/** What a finder answers, with yes or no before it where the question holds a figure or an hour against one sitting that the records tell. */
export function againstFigure(finder: Finder): Finder {
  return async (context) => {
    const draft = await finder(context);
    if (draft.status !== 'answered' || context.scope.units.length !== 1) return draft;
    const [holds, hour] = [figureHeld(context.question), hourHeld(context.question)];
    const count = holds ? await countOf(context) : null;
    if (holds && count !== null) return withYesNo(context, draft, holds(count));
    const began = hour === null ? null : await hourOf(context);
    return began === null ? draft : withYesNo(context, draft, began === hour);
  };
}

/** The one hour that the acts of a sitting print; null where they print none, or several. */
async function hourOf({ reader, scope }: FindContext): Promise<string | null> {
  return only((await reader.facts({ kinds: ['time'], actIds: scope.acts.map((act) => act.id) })).map(({ value }) => value.time));
}

/** The one count that the records give; null where they give none, or two that differ. */
async function countOf(context: FindContext): Promise<number | null> {
  const { question, reader, scope } = context;
  const actIds = scope.acts.map((act) => act.id);
  if (question.intent === 'quorum') return only((await reader.facts({ kinds: ['quorum'], actIds })).map(({ value }) => value.required));
  if (question.intent === 'members')
    return only((await reader.facts({ kinds: ['count'], actIds })).map(({ value }) => (value.of === 'inOffice' ? value.count : null)));
  const [roster] = await rosters(context);
  if (!roster || !tellsApart(roster)) return null;
  if (question.intent === 'present' || question.intent === 'absent') return withStatus(roster, question.intent).length;
  const represented = withStatus(roster, 'represented');
  return question.intent === 'proxies' ? represented.filter(({ holder }) => holder !== null).length : represented.length;
}

function only<T extends number | string>(counts: readonly (T | null)[]): T | null {
  const said = new Set(counts.filter((count) => count !== null));
  const [count] = said;
  return said.size === 1 && count !== undefined ? count : null;
}

function withYesNo({ words }: FindContext, draft: Draft, yes: boolean): Draft {
  const [first, ...rest] = draft.blocks;
  return first?.kind === 'say' ? { ...draft, blocks: [{ ...first, text: words.yesNo(yes, first.text) }, ...rest] } : draft;
}
