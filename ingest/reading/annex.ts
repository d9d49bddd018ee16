import { oneLine } from '../../corpus/language/readable.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { FactDraft, FactKind } from '../../corpus/record/fact.ts';
import { type SourceText, sourceText, spanIn } from './source-text.ts';

/** An annex says what it is at its top: "ANNEXE 2 à la délibération n° CM2021_02_03". */
const topLines = 6;
const top = 1500;

const heading = /^[^\p{L}\n]{0,8}annexes?(?!\p{L})/u;
/** "délibération n° 2021-045", "à la délibération du conseil municipal n° CM2021_02_03". */
const numberOfAct = /deliberation(?: [a-z' ]{2,40})? n ?[°º]? ?(?<n>[a-z]{0,8}[-_ ]?\d[\da-z]{0,9}(?:[-_./]\d{1,5}){0,4})/;
/** A number in the name of a file: letters and figures ("CP2019_06_07"), or figures in two groups ("2021-045"); a year alone is none. */
const numberInName = /(?<![\p{L}\d])(?:[a-z]{1,8}[-_ ]?\d{2,8}(?:[-_.]\d{1,5}){0,4}|\d{2,6}(?:[-_.]\d{1,5}){1,4})(?![\p{L}\d])/iu;

/** What may be read in an annex. Names and votes in a convention or a plan are not those of a sitting. */
const kept: ReadonlySet<FactKind> = new Set<FactKind>(['title', 'amount', 'rate', 'organisation', 'period', 'acronym', 'link']);

/** A person's own word on whose annexes a folder holds: "annexes/CM2021_02_03/plan.pdf", what no file may be called written as in an address. */
const annexesFolder = /(?:^|\/)annexes\/([^/]{1,200})\/[^/]+$/;

/** The act that the folder `annexes/ID/` of a file names; null where it lies in none. */
function actOfFolder(file: string): string | null {
  const named = annexesFolder.exec(file)?.[1];
  try {
    return named === undefined ? null : decodeURIComponent(named);
  } catch {
    // A "%" that begins no code: the name as it is.
    return named ?? null;
  }
}

/**
 * The facts of an annex in its own file, with the act that it belongs to; null where the document is none or does not say whose it is. It
 * lies in the folder of the act's annexes; or the document or its file's name says "annexe", nobody sits or votes in it, and one of the two
 * names the act.
 */
export function readAnnex(file: string, source: string, drafts: readonly FactDraft[]): FactDraft[] | null {
  const told = actOfFolder(file);
  if (told !== null) {
    const text = sourceText(source);
    return [linkByPath(told, text, headingOf(text)), ...drafts.filter(({ kind }) => kept.has(kind))];
  }
  if (drafts.some(({ kind }) => kind === 'attendance' || kind === 'vote' || kind === 'president')) return null;
  const text = sourceText(source);
  const title = headingOf(text);
  const name = file.split('/').at(-1) ?? file;
  if (title === null && !/annexe/i.test(name)) return null;
  const link = statedLink(text, drafts) ?? namedLink(text, name, title);
  if (link === null) return null;
  return [link, ...drafts.filter(({ kind }) => kept.has(kind))];
}

/** Whether a document that is no act is the annex of one. */
export function isAnnex(act: Pick<Act, 'kind' | 'facts'>): boolean {
  return act.kind === 'other' && act.facts.some((fact) => fact.kind === 'link' && fact.value.relation === 'annexOf');
}

type Range = { start: number; end: number };

/** The line that says "Annexe", among the first with words. */
function headingOf({ folded }: SourceText): Range | null {
  let at = 0;
  let lines = 0;
  for (const line of folded.slice(0, top).split('\n')) {
    if (heading.test(line)) return { start: at, end: at + line.length };
    if (line.trim() !== '') lines += 1;
    if (lines === topLines) return null;
    at += line.length + 1;
  }
  return null;
}

/** The act that the top of the text names: by an identifier that was read there, else as "délibération n° …". */
function statedLink(text: SourceText, drafts: readonly FactDraft[]): FactDraft | null {
  for (const draft of drafts) {
    if (draft.kind !== 'identifier' || draft.value.scheme === 'internal' || draft.spans[0].start > top) continue;
    return linkTo(draft.value.value, draft.spans[0], text);
  }
  const match = numberOfAct.exec(text.folded.slice(0, top));
  const printed = match?.groups?.n;
  if (match === null || printed === undefined) return null;
  const start = match.index + match[0].length - printed.length;
  return linkTo(oneLine(text.view.text.slice(start, start + printed.length)), spanIn(text, match.index, start + printed.length), text);
}

/** The act that the file's name says. */
function namedLink(text: SourceText, name: string, title: Range | null): FactDraft | null {
  const stem = name.replace(/\.[^.]{1,5}$/, '').replace(/annexes?[-_ ]?(?:n[°o]?[-_ ]?)?(?:\d{1,2}(?!\d))?/i, ' ');
  const identifier = numberInName.exec(stem)?.[0];
  return identifier === undefined ? null : linkByPath(identifier, text, title);
}

/** Said by the path of the file, proven by the words that make the document an annex, else by its first line. */
function linkByPath(identifier: string, text: SourceText, title: Range | null): FactDraft {
  const start = text.view.text.search(/\S/);
  const line = text.view.text.indexOf('\n', start);
  const place = title ?? { start, end: line < 0 ? text.view.text.length : line };
  return { ...linkTo(identifier, spanIn(text, place.start, place.end), text), derivation: 'computed', basis: 'fileName' };
}

function linkTo(identifier: string, span: Range, { source }: SourceText): FactDraft {
  return {
    kind: 'link',
    value: {
      relation: 'annexOf',
      text: oneLine(source.slice(span.start, span.end)),
      target: { date: null, body: null, identifier, subject: null },
    },
    derivation: 'stated',
    spans: [span],
  };
}
