import { z } from 'zod';
import { factSchema } from '../corpus/record/fact.ts';
import { noticeSchema } from '../corpus/record/notice.ts';

/** The server's contract: what every front end sends and receives. Front ends import this file (and the client) and nothing else of the server. */

export const languages = ['fr', 'en'] as const;
export const langSchema = z.enum(languages);
export type Lang = z.infer<typeof langSchema>;

/** What a question can ask for. `open`: none of the others; passages answer. */
const intents = [
  'attendance', // who was there: present, represented, absent together
  'present',
  'absent',
  'represented', // who was absent but represented, and by whom
  'proxies', // who gave a proxy to whom; who held whose
  'presence', // was X there
  'person', // all about one person: attendance, proxies, offices
  'president',
  'secretary',
  'signatory',
  'members', // number of members in office
  'quorum',
  'vote',
  'amount',
  'rate',
  'budgetLine',
  'date', // a date with a role (sitting, sent, received, posted, published, convocation)
  'duration', // days between two dates of an act
  'time',
  'venue',
  'decision',
  'recitals', // what the act rests on
  'citing', // which acts cite, amend, replace, withdraw it
  'acts', // which acts are there
  'identifier',
  'act', // show an act
  'annexes',
  'acronym',
  'organisation', // company, partners, coordinator
  'period', // which years a phase covers
  'compare',
  'history',
  'coverage', // what the corpus holds
  'open',
] as const;

const dateSpanSchema = z.object({
  /** ISO days, both included. For a day the two are equal. null: open ended ("since 2015"). */
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  precision: z.enum(['day', 'month', 'season', 'year', 'range']),
  /** The words of the question. */
  text: z.string(),
});
export type DateSpan = z.infer<typeof dateSpanSchema>;

/** One thing asked, or several that share all that it says. */
const singleQuestionSchema = z.object({
  text: z.string(),
  lang: langSchema,
  intent: z.enum(intents),
  /** Other things asked in the same question ("who chaired and what was the quorum"), in their order. */
  alsoAsked: z.array(z.enum(intents)),
  /**
   * When. A date that only describes an act of the corpus ("celle du 28 août 2018") is in `acts`, not here. "In March" gives one span for
   * each year that has such a sitting. A year may also be one that acts speak of rather than sit in: a finder that sees no sitting there
   * may still look at periods and mentioned dates.
   */
  dates: z.array(dateSpanSchema),
  /** A date that does not exist ("30 février 2018"), as written. */
  impossibleDates: z.array(z.string()),
  /** First or last sitting asked for by its rank, not by a date. */
  rank: z.enum(['first', 'last']).nullable(),
  /** People named: the words, and who in the corpus that may be (none: unknown; several: ambiguous). `corrected` when a letter was wrong. */
  people: z.array(z.object({ text: z.string(), ids: z.array(z.string()), corrected: z.boolean() })),
  /** Acts named by an identifier or described ("l'acte de 2016"). `ids` empty: unknown to the corpus. */
  acts: z.array(z.object({ text: z.string(), ids: z.array(z.string()) })),
  authority: z.string().nullable(),
  body: z.string().nullable(),
  /** Which side of the intent: the role of a date, the giver or holder of a proxy… The values are in `answer/understand/aspects.ts`. */
  aspect: z.string().nullable(),
  yesNo: z.boolean(),
  /** "how many", "how often". */
  count: z.boolean(),
  /** "every", "all", "list", "at which sessions": over all sittings. */
  all: z.boolean(),
  /** "who was most often absent": a ranking. Left out: none asked. */
  superlative: z.enum(['most', 'least']).optional(),
  /** The words that carry the subject, folded, without the words that expressed the rest. */
  subject: z.array(z.string()),
  /** What was searched: the subject's words and what was added (translations, acronyms, expansions). */
  searched: z.array(z.string()),
  /** Which of the added terms stand for which word of the subject (translations, an acronym's expansion), folded. */
  meanings: z.array(z.object({ word: z.string(), also: z.array(z.string()) })).optional(),
});

export const questionSchema = singleQuestionSchema.extend({
  /** The questions of a message that holds several, in their order, each understood by itself and answered in turn. Left out: it holds one. */
  parts: z.array(singleQuestionSchema).optional(),
});
export type Question = z.infer<typeof questionSchema>;
export type Intent = Question['intent'];

export const citationSchema = z.object({
  n: z.int().positive(),
  actId: z.string(),
  title: z.string(),
  body: z.string(),
  sessionDate: z.string(),
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  shown: z.string(),
  textSha256: z.string(),
  page: z.int().positive().optional(),
  url: z.string(),
});
export type Citation = z.infer<typeof citationSchema>;

export const answerStatuses = ['answered', 'not_stated', 'not_found', 'clarify'] as const;

export const answerSchema = z.object({
  status: z.enum(answerStatuses),
  choices: z.array(z.object({ label: z.string(), question: z.string() })).optional(),
  lang: langSchema,
  text: z.string().min(1),
  facts: z.array(factSchema),
  citations: z.array(citationSchema),
  /** Worded for the reader in the answer's language. */
  notices: z.array(noticeSchema.extend({ text: z.string() })),
  understood: questionSchema,
});
export type Answer = z.infer<typeof answerSchema>;

/** Limits of a question, shown by the API and the pages. */
export const questionLimits = { characters: 1_000, history: 20 } as const;

export const askSchema = z.strictObject({
  question: z.string().trim().min(1).max(questionLimits.characters),
  lang: langSchema.optional(),
  history: z.array(z.string().max(questionLimits.characters)).max(questionLimits.history).optional(),
});
export type Ask = z.infer<typeof askSchema>;

/**
 * What is told of an answer while it is made. `text`: a sentence that has passed every check; the whole answer, which comes last, is what
 * counts. A front end that knows no step by its name shows that work goes on.
 */
type ProgressEvent =
  | { event: 'step'; step: 'search' | 'understand' | 'facts' | 'passages' | 'sittings' | 'word' }
  | { event: 'step'; step: 'read'; actId: string }
  | { event: 'text'; text: string };
export type Progress = (event: ProgressEvent) => void;

/** Limits of a report. An answer may quote whole lists, so that its text is allowed to be long. */
export const reportLimits = { words: 2_000, answer: 100_000, citations: 200 } as const;

/**
 * What somebody says is wrong with an answer, with what they were shown. Nobody's name goes with it: `member` is the number that Discord
 * knows an account by, left out where the reporter has none; it counts for the limit and is not kept.
 */
export const reportSchema = z.strictObject({
  question: askSchema.shape.question,
  history: askSchema.shape.history,
  lang: langSchema,
  /** Left out, and `citations` empty, where the corpus has changed since: only the text that was shown is known then. */
  status: z.enum(answerStatuses).optional(),
  /** The answer's text as it was shown. */
  answer: z.string().min(1).max(reportLimits.answer),
  citations: z.array(citationSchema.pick({ n: true, actId: true, start: true, end: true, quote: true })).max(reportLimits.citations),
  words: z.string().trim().min(1).max(reportLimits.words),
  member: z
    .string()
    .regex(/^\d{1,20}$/)
    .optional(),
});
export type Report = z.infer<typeof reportSchema>;

/** Where an act is served as schema.org Legislation: for a page of the act to link to (`<link rel="alternate" type="application/ld+json">`). */
export const legislationPath = (actId: string): string => `/api/acts/${encodeURIComponent(actId)}/legislation.jsonld`;
