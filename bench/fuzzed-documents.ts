import fc from 'fast-check';
import { docxParagraph, docxTable, makeDocx } from '../tests/ingest/formats/make-office.ts';
import { column, makePdf } from '../tests/ingest/formats/make-pdf.ts';

const encoder = new TextEncoder();
const linesOf = (act: Uint8Array) => new TextDecoder().decode(act).split('\n');

/** Beginnings of the formats that are read, with anything behind them. */
const beginnings = [
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '<!doctype html><html>',
  '{\\rtf1',
  '\u00d0\u00cf\u0011\u00e0',
  '<?xml version="1.0"?>',
  '\ufeff',
  'II*\u0000',
];

const linesOfPage = 60;

/** The first pages of an act as a PDF: reading one takes a tenth of a second, and what breaks a page breaks the first. */
function pdfOf(act: Uint8Array): Uint8Array {
  const lines = linesOf(act).map((line) => line.slice(0, 90));
  const pages = [0, 1].map((page) => lines.slice(page * linesOfPage, (page + 1) * linesOfPage));
  return makePdf(pages.map((some) => ({ words: column(some, { x: 40, y: 800 }) })));
}

const escaped = (line: string) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const docxBody = (act: Uint8Array) => {
  const lines = linesOf(act).map(escaped);
  return lines.map(docxParagraph).join('') + docxTable(lines.slice(0, 20).map((line) => line.split(' ').slice(0, 4)));
};

/** A document with some of its pieces, found by `piece`, replaced: it stays one that a reader goes far into. */
function replaced(text: string, piece: RegExp, others: readonly string[]): fc.Arbitrary<string> {
  const count = text.match(piece)?.length ?? 0;
  const change = fc.tuple(fc.nat(Math.max(0, count - 1)), fc.constantFrom(...others));
  return fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
    const by = new Map(changes);
    let n = -1;
    return text.replace(piece, (was) => {
      n += 1;
      return by.get(n) ?? was;
    });
  });
}

const pdfPieces = [
  '0',
  '-1',
  '3',
  '99999999999',
  '1e9',
  '0.0000001',
  'null',
  '5 0 R',
  '2 0 R',
  '<<',
  '>>',
  ']',
  '(',
  '/FlateDecode',
  'BT',
  '',
];
const xmlPieces = ['<w:tbl>', '</w:tbl>', '<w:p>', '</w:p>', '<w:tc>', '<w:r/>', '&#0;', '&x;', '<!--', '<![CDATA[', '<w:br/>', '<a', ''];

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/**
 * Acts as text, PDF and DOCX with bytes changed or cut off; PDF and DOCX with numbers, names and elements replaced; acts cut into pieces that are
 * put together anew; formats that begin well, deep HTML, any bytes.
 */
export function fuzzedDocuments(acts: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const pdfs = acts.map(pdfOf);
  const bodies = acts.map(docxBody);
  const whole = fc.constantFrom(...acts, ...pdfs, ...bodies.map((body) => makeDocx(body)));
  const lines = acts.flatMap(linesOf);
  const changed = fc.tuple(whole, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 40 })).map(([bytes, changes]) => {
    const copy = bytes.slice();
    for (const [at, byte] of changes) copy[at % copy.length] = byte;
    return copy;
  });
  const cut = fc
    .tuple(whole, fc.nat(), fc.nat())
    .map(([bytes, from, length]) => bytes.slice(from % bytes.length, (from % bytes.length) + (length % bytes.length)));
  const pdf = fc.oneof(
    ...pdfs.map((bytes) => replaced(latin1(bytes), /\d+|\/\w+|<<|>>|\b(?:Tj|BT|ET|Tf|obj|endobj|stream|xref)\b/g, pdfPieces)),
  );
  const docx = fc.oneof(...bodies.map((body) => replaced(body, /<[^>]*>|[^<]{1,20}/g, xmlPieces)));
  const shuffled = fc.array(fc.constantFrom(...lines), { maxLength: 80 }).map((some) => encoder.encode(some.join('\n')));
  const begun = fc
    .tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 2_000 }))
    .map(([begin, rest]) => Buffer.concat([Buffer.from(begin, 'latin1'), rest]));
  const deep = fc
    .tuple(fc.constantFrom('<div>', '<table><tr><td>', '<ul><li>', '<b>', '> ', '- ', '('), fc.integer({ min: 1, max: 3_000 }))
    .map(([unit, times]) => encoder.encode(unit.repeat(times)));
  return fc.oneof(
    { weight: 2, arbitrary: changed },
    cut,
    { weight: 2, arbitrary: pdf.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))) },
    docx.map((body) => makeDocx(body)),
    shuffled,
    begun,
    deep,
    fc.uint8Array({ maxLength: 3_000 }),
  );
}
