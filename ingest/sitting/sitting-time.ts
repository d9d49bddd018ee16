import { findNumberWords } from '../../corpus/language/number-words.ts';
import { type Extractor, type SourceText, spanIn } from '../reading/source-text.ts';
import { findSittingDate } from './sitting-date.ts';

/** "14h30", "18:30", "20 heures", "19 H 00", "18 heures 15". */
const figures = /(?:^|[^\d/.])((\d{1,2})(?:\s?(?:h|heures?)(?![a-z])\.?\s?([0-5]\d)?|:([0-5]\d)))(?!\d)/;
/** "dix-huit heures trente", "vingt heures et demie". */
const words = /([a-z' -]{2,24}?) heures?(?: (?:et )?([a-z-]{3,16}))?/;
/** The time follows the date of the sitting, before the members are named. */
const reach = 140;

/** The hour for which the sitting was called or at which it was held, beside its date; hours elsewhere (arrivals, the end) are not it. */
export const extractSittingTime: Extractor = (text) => {
  const date = findSittingDate(text);
  if (date === null) return [];
  const found = timeBehind(text, date.end, endOfSentence) ?? timeOfMeeting(text, date.end);
  if (found === null || found.hour > 23) return [];
  const time = `${String(found.hour).padStart(2, '0')}:${String(found.minute).padStart(2, '0')}`;
  return [{ kind: 'time', value: { time }, derivation: 'stated', spans: [spanIn(text, found.start, found.end)] }];
};

/** "… s'est réuni à 17 h 30, à la salle …": the verb stands farther from the date where the convocation is told between. */
function timeOfMeeting(text: SourceText, from: number): Time | null {
  const met = /(?:reunie?s?|assemblee?s?)(?![a-z])/.exec(text.folded.slice(from, from + 400));
  return met === null ? null : timeBehind(text, from + met.index, (near) => endOfSentence(near.replaceAll('convo', '     ')));
}

function timeBehind({ folded }: SourceText, from: number, endOf: (near: string) => number): Time | null {
  const behind = folded.slice(from, from + reach).replaceAll('\n', ' ');
  const near = behind.slice(0, endOf(behind));
  const found = inFigures(near) ?? inWords(near);
  return found === null ? null : { ...found, start: from + found.start, end: from + found.end };
}

type Time = { hour: number; minute: number; start: number; end: number };

function endOfSentence(near: string): number {
  const end = near.search(/\.\s|convo|presents|sous la presidence/);
  return end < 0 ? near.length : end;
}

function inFigures(near: string): Time | null {
  const match = figures.exec(near);
  if (match?.[1] === undefined) return null;
  const start = match.index + match[0].indexOf(match[1]);
  return { hour: Number(match[2]), minute: Number(match[3] ?? match[4] ?? 0), start, end: start + match[1].trimEnd().length };
}

function inWords(near: string): Time | null {
  const match = words.exec(near);
  if (match === null) return null;
  const hour = findNumberWords(match[1] ?? '').at(-1);
  if (hour === undefined || !/^\s*$/.test((match[1] ?? '').slice(hour.end))) return null;
  const minute = minutes(match[2]);
  const end = match.index + (minute === null ? match[0].search(/heures?/) + (/heures?/.exec(match[0])?.[0].length ?? 0) : match[0].length);
  return { hour: hour.value, minute: minute ?? 0, start: match.index + hour.start, end };
}

function minutes(words: string | undefined): number | null {
  if (words === 'demie') return 30;
  if (words === 'quart') return 15;
  const [number] = findNumberWords(words ?? '');
  return number !== undefined && number.start === 0 && number.value < 60 ? number.value : null;
}
