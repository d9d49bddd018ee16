import { createHash } from 'node:crypto';
import { foldWords } from '../../corpus/language/fold.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import { csvRecords, namedCells } from '../../corpus/scdl/scdl-cells.ts';
import { scdlFaults } from '../../corpus/scdl/scdl-faults.ts';
import { type ScdlRow, scdlColumns } from '../../corpus/scdl/scdl-row.ts';
import type { CorpusSettings } from '../corpus-settings.ts';
import { decodeText } from '../formats/decode-text.ts';
import { readDocument } from '../formats/read-document.ts';
import { ScdlFileError } from './scdl-file-error.ts';

/** The heading of 17 columns takes some 220 characters. */
const headBytes = 2_000;
/** So many columns of the standard in the first line, and the file means to be one of it: other lists share a name or two with it at most. */
const meant = 8;

/** Whether a file means to be SCDL "Délibérations": by the names in its first line, since any CSV may be called anything. */
export function isScdl(bytes: Uint8Array): boolean {
  const names = headingOf(decodeText(bytes.subarray(0, headBytes)).text);
  return scdlColumns.filter((column) => names.includes(column)).length >= meant;
}

/**
 * The rows of an SCDL file, each as a record of kind `data`: its text is the heading and the row as they stand in the file, so that what is
 * taken from it can be quoted. No row is an act; the rules of the standard that it breaks are its notices. Throws `ScdlFileError` where a
 * column is missing or has another name: which cell it would be is not guessed.
 */
export async function readScdl(file: string, bytes: Uint8Array, { authorityOf }: Pick<CorpusSettings, 'authorityOf'>): Promise<Act[]> {
  const { text } = await readDocument(file, bytes);
  const [heading, ...records] = recordsOf(file, text);
  const names = heading?.cells ?? [];
  const missing = scdlColumns.filter((column) => !names.includes(column));
  if (heading === undefined || missing.length > 0) {
    const unknown = names.filter((name) => !scdlColumns.some((column) => column === name));
    const found = unknown.length === 0 ? '' : ` (it has: ${unknown.join(', ')})`;
    throw new ScdlFileError('scdlColumns', file, `the columns ${missing.join(', ')} of the standard SCDL are missing${found}`);
  }
  const given = authorityOf(file);
  return records.map(({ cells, words, row }) => rowRecord({ file, row, given }, `${heading.words}\n${words}`, namedCells(names, cells)));
}

function rowRecord({ file, row, given }: RowOf, text: string, cells: ScdlRow): Act {
  const id = `scdl-${slug(file)}-${row}`;
  const siren = /^\d{14}$/.test(cells.COLL_SIRET) ? cells.COLL_SIRET.slice(0, 9) : null;
  return {
    id,
    idAssigned: true,
    kind: 'data',
    identifiers: [id],
    authority: given ? { ...given, from: 'manifest' } : { name: cells.COLL_NOM, siren, from: cells.COLL_NOM === '' ? 'unknown' : 'act' },
    body: null,
    sessionDate: null,
    title: `SCDL : ${file}, ligne ${row}`,
    file,
    format: 'text',
    text,
    textSha256: createHash('sha256').update(text).digest('hex'),
    pages: [],
    ocr: null,
    facts: [],
    notices: scdlFaults(cells).map(({ code, column }): Notice => {
      const place = { actId: id, ...rowSpan(text) };
      return { code: 'scdlFault', level: 'doubt', params: { file, row, column, fault: `scdl.${code}` }, places: [place] };
    }),
  };
}

type RowOf = { file: string; row: number; given: { name: string; siren: string | null } | null };

/** The row behind its heading. */
export function rowSpan(text: string): { start: number; end: number } {
  return { start: text.indexOf('\n') + 1, end: text.length };
}

function headingOf(text: string): string[] {
  const line = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 1)[0] ?? '';
  return line.split(/[;,]/).map((name) => name.trim().replace(/^"(.{0,80})"$/, '$1'));
}

function recordsOf(file: string, text: string) {
  try {
    return csvRecords(text);
  } catch (cause) {
    throw new ScdlFileError('scdlNotCsv', file, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

const slug = (file: string): string =>
  foldWords(file.replace(/\.[^.]{1,5}$/, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
