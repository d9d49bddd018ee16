import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import { fold } from '../../../corpus/language/fold.ts';

/** An act named by an identifier. `ids` empty: it has the form of one and no act of the corpus bears it. */
export type FoundAct = { text: string; ids: string[]; start: number; end: number };

/** `sure`: nothing else looks like it, so that an unknown one is said to be unknown. */
type Candidate = { start: number; end: number; tries: string[]; sure: boolean };

const mostLookups = 12;

/**
 * The acts that a question names by an identifier: transmission identifiers (with or without what follows), register numbers, also with
 * escapes ("CP2021\_04\_12"), in lower case or with spaces for underscores ("cp2021 04 12"), and bare numbers behind "n°", "id.", "acte", "act".
 */
export async function findIdentifiers(question: string, reader: Pick<CorpusReader, 'act'>): Promise<FoundAct[]> {
  const out: FoundAct[] = [];
  let lookups = 0;
  for (const candidate of candidates(question)) {
    if (out.some((one) => candidate.start < one.end && candidate.end > one.start)) continue;
    let ids: string[] = [];
    for (const attempt of candidate.tries) {
      if (ids.length > 0 || lookups >= mostLookups) break;
      lookups += 1;
      const found = await reader.act(attempt);
      if (found.status === 'found') ids = [found.act.id];
      if (found.status === 'shared') ids = found.ids;
    }
    const { start, end } = candidate;
    if (ids.length > 0 || candidate.sure) out.push({ text: question.slice(start, end).replace(/\\/g, ''), ids, start, end });
  }
  return out.sort((a, b) => a.start - b.start);
}

function candidates(question: string): Candidate[] {
  const text = fold(question);
  const out: Candidate[] = [];
  const put = (pattern: RegExp, sure: (found: RegExpMatchArray) => boolean) => {
    for (const found of text.matchAll(pattern)) {
      const group = found[1] ?? found[0];
      const start = found.index + found[0].length - group.length;
      const end = start + group.length;
      if (out.some((one) => start < one.end && end > one.start)) continue;
      out.push({ start, end, tries: spellings(question.slice(start, end)), sure: sure(found) });
    }
  };
  // Five parts joined by hyphens: department, SIREN, date, number, nature; "-1-1" may follow.
  put(
    /(?<![\p{L}\d])\d{2,3}[a-z]?\s?-\s?\d{9}\s?-\s?\d{8}\s?-\s?[a-z0-9_\\ .]{1,40}-\s?[a-z]{2}(?:-\d{1,2}-\d{1,2})?(?![\p{L}\d])/gu,
    () => true,
  );
  // Letters and figures joined by underscores or hyphens, two figures at least: "CP2021_04_12", "D2023-045", "2014-07-21-travaux" (assigned).
  put(
    /(?<![\p{L}\d_])[a-z0-9]{1,20}(?:\\?[_-][a-z0-9]{1,30}){1,12}(?![\p{L}\d_])/gu,
    (found) => /_/.test(found[0]) && /\d.*\d/.test(found[0]),
  );
  // Spaces for the marks: "cp2021 04 12", "D13 2023 02 06".
  put(/(?<![\p{L}\d])[a-z]{1,6}\d{1,6}(?:[ ./]\d{1,6}){1,4}(?![\p{L}\d])/gu, (found) =>
    /^[a-z]{1,6}\d{4}[ ./]\d{2}[ ./]\d{2}$/.test(found[0]),
  );
  // A number behind a word that announces one; "phase n°2", "lot n° 3" number a thing of the act.
  put(
    /(?<![\p{L}\d])(?<!(?<!\p{L})(?:phase|tranche|etape|lot|chantier|annexe|article|avenant|point|stage|appendix|amendment)s?\s{0,2})(?:n ?°|nos?\.?|numero|number|id\.?|identifiant|identifier|reference|ref\.?|acte|act|deliberation|decision|resolution)\s{0,2}(?:n ?°\s?|no\.?\s|numero\s|number\s)?((?=[a-z./-]{0,8}\d)[a-z0-9](?:[a-z0-9./-]{0,18}[a-z0-9])?)(?![\p{L}\d_])/gu,
    (found) => !/^(?:(?:19|20)\d\d|\d)$/.test(found[1] ?? '') && !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(found[1] ?? ''),
  );
  // A number that is the whole question.
  put(/^\W*((?!(?:19|20)\d\d\W*$)\d{3,12})\W*$/gu, () => false);
  // A long number: no year, no amount with its cents.
  put(/(?<![\p{L}\d.,])\d{5,12}(?![\p{L}\d]|[.,]\d| ?€| euros?)/gu, () => false);
  // Letters and figures in one word: "DEL2023045". Too common ("ENT2") to be called unknown.
  put(/(?<![\p{L}\d])[a-z]{1,6}\d{3,12}(?![\p{L}\d])/gu, () => false);
  return out.filter((one) => /\d/.test(question.slice(one.start, one.end)));
}

/** The identifier as written and with the marks that people leave out or swap. A year alone is tried only where it is announced as a number. */
function spellings(written: string): string[] {
  const bare = written.replace(/\\/g, '').trim();
  const tight = bare.replace(/\s*-\s*/g, '-');
  return [...new Set([tight, bare.replace(/[\s./]+/g, '_'), bare.replace(/[\s./_]+/g, '-'), bare.replace(/-/g, '_')])].slice(0, 4);
}
