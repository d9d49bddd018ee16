import type { AcronymMeaning, CorpusReader } from '../../../corpus/corpus-reader.ts';
import { fold, foldWords } from '../../../corpus/language/fold.ts';
import { rememberOf } from '../../../corpus/language/remember.ts';
import type { Person } from '../../../corpus/record/person.ts';
import type { Ask, Lang, Question } from '../../contract.ts';
import { anyYearSpans } from './any-year.ts';
import { askingParts, askingSentences } from './asking-part.ts';
import { withoutCourtesies } from './courtesies.ts';
import { questionDates } from './date-spans.ts';
import { findActBySubject, findActsByDate } from './described-acts.ts';
import { isAll, rankIn, superlativeIn } from './flags.ts';
import { followUp, type Reading } from './follow-up.ts';
import { findIdentifiers } from './identifiers.ts';
import { type Asked, askedIn } from './intent.ts';
import { intentOf } from './intent-of.ts';
import { type Item, itemsOf, type Mark } from './items.ts';
import { acceptedLanguage, languageOf } from './language.ts';
import { leadIn } from './lead-in.ts';
import { isOrdinary } from './lexicon.ts';
import { nextSitting, withSittingNamed, yearBeside } from './next-sitting.ts';
import { type FoundPerson, findPeople } from './people.ts';
import { placeIn } from './place.ts';
import { meantPeople, type Pronoun, pronounIn } from './pronouns.ts';
import { partsOf } from './several.ts';
import { writtenOut } from './shorthand.ts';
import { type Acronym, searchedFor, subjectWords } from './subject.ts';
import { unknownNames } from './unknown-names.ts';
import { withoutOrders } from './without-orders.ts';

/** What the corpus says once for a question and its history. */
type Known = {
  reader: CorpusReader;
  people: Person[];
  acronyms: Acronym[];
  authorities: string[];
  bodies: string[];
  told: PeopleTold;
};

/** Whom the answer to an earlier question named beside those whom the question did. */
type PeopleTold = (question: Question, reader: CorpusReader) => Promise<Question['people']>;

/** What the earlier questions fixed: the last of them, completed, and everybody they named, last first. */
type Past = { question: Question; people: Question['people'] };

/**
 * What a question means: its language, what it asks for, dates, people, acts, subject. Earlier questions (`history`, oldest first) complete one
 * that leans on them. Nothing is answered here and no model is asked.
 */
export async function understand(
  ask: Ask & { acceptLanguage?: string },
  reader: CorpusReader,
  peopleTold: PeopleTold = async () => [],
): Promise<Question> {
  const [people, coverage, acronymFacts] = await Promise.all([reader.people(), reader.coverage(), reader.acronyms()]);
  const known: Known = {
    reader,
    people,
    acronyms: foldedAcronyms(acronymFacts),
    authorities: coverage.authorities,
    bodies: coverage.bodies,
    told: peopleTold,
  };
  const fallback = acceptedLanguage(ask.acceptLanguage) ?? 'fr';
  let past: Past | null = null;
  for (const earlier of ask.history ?? []) {
    if (earlier.trim() === '') continue;
    past = remember(await read(asAsked(earlier), null, past, fallback, known), past);
  }
  const { told, question } = leadIn(await withSittingNamed(asAsked(ask.question), reader));
  if (told !== null) past = remember(await read(told, null, past, fallback, known), past);
  const whole = await read(question, ask.lang ?? null, past, fallback, known);
  const parts = await partsOf(whole, (text, before) =>
    read(text, whole.lang, before === null ? past : remember(before, past), fallback, known),
  );
  return parts === undefined ? whole : { ...whole, parts };
}

/** Folded once for a state of the corpus. */
const foldedAcronyms = rememberOf((found: readonly AcronymMeaning[]): Acronym[] =>
  found.map((one) => ({ acronym: foldWords(one.acronym), expansion: foldWords(one.expansion) })),
);

/** The question's words without what was hurried or courteous about them, or said to whoever reads them. */
function asAsked(question: string): string {
  return withoutCourtesies(withoutOrders(writtenOut(question)));
}

async function read(text: string, lang: Lang | null, past: Past | null, fallback: Lang, known: Known): Promise<Question> {
  const identified = await findIdentifiers(text, known.reader);
  const hidden = blank(text, identified);
  const bySubject = identified.length === 0 ? await findActBySubject(hidden, known.reader) : null;
  const dates = questionDates(hidden);
  const byDate = await findActsByDate(hidden, dates.spans, known.reader);
  const place = placeIn(hidden, known);
  const roll = findPeople(blank(hidden, [...dates.spans, ...dates.anyYear, ...place.marks]), known.people, isOrdinary);
  const dateMarks = [...dates.spans.filter((one) => !byDate.used.includes(one)), ...dates.anyYear, ...dates.impossible];
  const marksOf = (people: FoundPerson[]): Mark[] => [
    ...people.map(({ start, end }) => ({ kind: 'person' as const, start, end })),
    ...[...identified, ...byDate.found].map(({ start, end }) => ({ kind: 'act' as const, start, end })),
    ...dateMarks.map(({ start, end }) => ({ kind: 'date' as const, start, end })),
  ];
  const inPlace = (item: Item) => place.marks.some((mark) => item.start < mark.end && item.end > mark.start);
  // "Chares" may be a town of the corpus, and no slip of "chair".
  const itemised = (people: FoundPerson[]) =>
    itemsOf(text, marksOf(people)).map((item) =>
      item.kind === 'word' && inPlace(item) && !isOrdinary(item.text) ? { ...item, text: '<place>' } : item,
    );
  let named = roll;
  let items = itemised(named);
  const pronoun = named.length === 0 ? pronounIn(items) : null;
  const meant = pronoun && past ? await meantBy(pronoun, past, known) : [];
  if (meant.length > 0 && pronoun)
    items = items.map((item, k) => (k === pronoun.at ? { ...item, kind: 'person', text: '<person>' } : item));
  let asked = askedOf(text, items, { person: named.length + meant.length > 0 });
  if (named.length + meant.length === 0) {
    const unknown = unknownNames(text, pronoun ? items : askingItems(text, items), asked?.intent ?? null);
    if (unknown.length > 0) {
      named = unknown;
      items = itemised(named);
      asked = askedOf(text, items, { person: true });
    }
  }
  const content = items.filter((item) => !inPlace(item));
  const rank = rankIn(hidden);
  const used = new Set([...(asked?.used ?? [])].map((at) => content.indexOf(items[at] ?? (items[0] as Item))));
  const left = subjectWords(text, content, used, rank !== null);
  // "What are the commitments of the partners?": where the wording took every word, those of its words that name a thing are the subject.
  const subject = left.length === 0 && asked?.intent === 'open' ? subjectWords(text, content, new Set(), rank !== null) : left;
  const acts = [...identified, ...byDate.found, ...(bySubject && byDate.found.length === 0 ? [bySubject] : [])].sort(
    (a, b) => a.start - b.start,
  );
  const spans = asked?.intent === 'compare' || asked?.intent === 'duration' ? questionDates(hidden, { joined: false }).spans : dates.spans;
  const usedAt = new Set(byDate.used.map((one) => one.start));
  const superlative = superlativeIn(text);
  const own: Question = {
    text,
    lang:
      lang ??
      askedLanguage(text, asked ? (items[asked.at]?.start ?? null) : null, [...named, ...identified]) ??
      past?.question.lang ??
      fallback,
    ...intentOf(text, asked, {
      people: named.length,
      dates: dateMarks.length + (rank ? 1 : 0),
      acts: acts.length,
      subject,
      acronyms: known.acronyms,
    }),
    dates: [
      ...spans.filter((one) => !usedAt.has(one.start)).map((one) => one.span),
      ...(dates.spans.length === 0
        ? [...(await nextSitting(text, past?.question ?? null, known.reader)), ...yearBeside(text, past?.question ?? null)]
        : []),
      ...(await anyYearSpans(dates.anyYear, past?.question.dates ?? [], known.reader)),
    ],
    impossibleDates: dates.impossible.map((one) => one.text),
    rank,
    people: [...named, ...meant]
      // "Is Mrs X the same as Mrs X-Y?": one person under two names is told once.
      .filter(({ ids }, at, all) => ids.length === 0 || all.findIndex((one) => one.ids.join() === ids.join()) === at)
      .map(({ text: words, ids, corrected }) => ({ text: words, ids, corrected })),
    acts: acts.map(({ text: words, ids }) => ({ text: words, ids })),
    authority: place.authority,
    body: place.body,
    all: (asked?.all ?? false) || isAll(text) || (superlative !== null && dateMarks.length === 0),
    ...(superlative ? { superlative } : {}),
    ...searchedFor(subject, content, known.acronyms),
  };
  return followUp(readingOf(own, asked, pronoun !== null), past?.question ?? null);
}

/** What the sentence with the question mark asks for, where it surely asks; else what the whole does. */
function askedOf(text: string, items: Item[], held: { person: boolean }): Asked | null {
  const inside = askingItems(text, items);
  const asked = inside.length < items.length ? askedIn(inside, held) : null;
  if (!asked?.sure) return askedIn(items, held);
  const place = (k: number) => items.indexOf(inside[k] as Item);
  return { ...asked, used: new Set([...asked.used].map(place)), at: place(asked.at) };
}

/** The items of the sentences with a question mark; all where there is none. */
function askingItems(text: string, items: Item[]): Item[] {
  const sentences = askingSentences(text);
  const inside = items.filter((item) => sentences.some(({ start, end }) => item.start >= start && item.start < end));
  return inside.length > 0 ? inside : items;
}

/** The language of the part that asks; of the whole where that part tells none ("ENT, 2018 ? Merci de répondre"). */
function askedLanguage(text: string, at: number | null, names: { start: number; end: number }[]): Lang | null {
  for (const { start, end } of askingParts(text, at)) {
    const told = languageOf(`${' '.repeat(start)}${text.slice(start, end)}`, names);
    if (told) return told;
  }
  return languageOf(text, names);
}

/** Things said before: "cet acte", "that meeting", "it". */
const demonstrative =
  /(?<![\p{L}])(?:ce(?:tte|t)? (?:acte|deliberation|seance|reunion|jour|date|annee|convention|commission|decision|phase|subvention)|celui-ci|celle-ci|ce jour-la|this|that (?:act|meeting|sitting|session|day|year|deliberation|agreement|decision|date|one|phase)|then|the same (?:day|meeting|sitting|date)|le meme jour|la meme (?:seance|annee)|it|its|them|their|they|leurs?|y etait)(?![\p{L}])/u;

function readingOf(question: Question, asked: Asked | null, pronoun: boolean): Reading {
  const said = demonstrative.test(fold(question.text).replace(/\bis it true\b/, ''));
  return { question, bare: asked === null, pointsBack: pronoun || said };
}

/** Whom a pronoun means: somebody named before, else somebody whom the last answer named, where that is one person. */
async function meantBy(pronoun: Pronoun, past: Past, known: Known): Promise<Question['people']> {
  const named = meantPeople(pronoun, past.people, known.people);
  if (named.length > 0) return named;
  const told = await known.told(past.question, known.reader);
  const fitting = told.filter((one) => meantPeople(pronoun, [one], known.people).length > 0);
  return fitting.length === 1 ? fitting : [];
}

/** The question's words with what was recognised blanked out, so that places hold. */
function blank(text: string, marks: { start: number; end: number }[]): string {
  let out = text;
  for (const { start, end } of marks) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  return out;
}

function remember(question: Question, past: Past | null): Past {
  const named = [...question.people].reverse();
  return { question, people: [...named, ...(past?.people ?? []).filter((one) => !named.some((other) => other.text === one.text))] };
}
