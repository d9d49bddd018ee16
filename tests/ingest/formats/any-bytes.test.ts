import { describe, expect, it } from 'vitest';
import { type DocumentText, readDocument, UnreadableDocumentError } from '../../../ingest/formats/read-document.ts';
import type { Recogniser } from '../../../ingest/formats/scan/recogniser.ts';
import { makeDoc } from './make-doc.ts';
import { docxParagraph, docxTable, makeDocx, makeOdt } from './make-office.ts';
import { column, makePdf } from './make-pdf.ts';

/** Numbers that look random and are the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  while (true) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

const blind = async (): Promise<Recogniser> => ({ read: () => Promise.reject(new Error('no picture')), close: async () => {} });

/** Reads, or refuses with a reason; whatever it reads is whole. Anything else thrown fails the test. */
async function outcome(bytes: Uint8Array): Promise<string> {
  let document: DocumentText;
  try {
    document = await readDocument('x', bytes, blind);
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error.code;
    throw error;
  }
  expect(document.text).toBe(document.text.normalize('NFC'));
  expect(document.text).not.toMatch(/\r|^\uFEFF/);
  expect(document.text.trim()).not.toBe('');
  let end = 0;
  for (const page of document.pages) {
    expect(page.start).toBeGreaterThanOrEqual(end);
    expect(page.end).toBeGreaterThanOrEqual(page.start);
    end = page.end;
  }
  expect(end).toBeLessThanOrEqual(document.text.length);
  return document.format;
}

const text = 'Étaient présents : M. Aubin, Mme Brice. Le conseil décide d’allouer 1 200 € à l’association.';
const documents: [string, Uint8Array][] = [
  ['text', new TextEncoder().encode(text.repeat(4))],
  ['html', new TextEncoder().encode(`<html><body><table><tr><td>${text}</td></tr></table><ul><li>${text}</ul></body></html>`)],
  ['pdf', makePdf([{ words: column([text, text], { x: 40, y: 700, size: 8 }) }, { words: column([text], { x: 40, y: 700, size: 8 }) }])],
  ['docx', makeDocx(docxParagraph(text) + docxTable([[text, text]]))],
  ['doc', makeDoc(text)],
  ['odt', makeOdt(`<text:p>${text}</text:p>`)],
];

describe.each(documents)('a damaged %s', (format, bytes) => {
  it('is read when it is whole', async () => {
    expect(await outcome(bytes)).toBe(format);
  });

  it('is read or refused wherever it is cut off', { timeout: 30_000 }, async () => {
    const step = Math.ceil(bytes.length / 40);
    for (let length = 0; length < bytes.length; length += step) await outcome(bytes.slice(0, length));
  });

  it('is read or refused whichever bytes are changed', { timeout: 30_000 }, async () => {
    const random = numbers(bytes.length);
    for (let round = 0; round < 40; round += 1) {
      const changed = bytes.slice();
      for (let i = 0; i < 8; i += 1) changed[random.next().value % changed.length] = random.next().value & 0xff;
      await outcome(changed);
    }
  });
});

it('any bytes are read or refused', async () => {
  const random = numbers(1);
  for (let round = 0; round < 200; round += 1) {
    await outcome(Uint8Array.from({ length: random.next().value % 600 }, () => random.next().value >>> 24));
  }
});

it('elements nested without end are refused, not followed', async () => {
  expect(await outcome(new TextEncoder().encode(`<html>${'<div>'.repeat(100_000)}x`))).toBe('damaged');
  expect(await outcome(makeOdt('<text:span>'.repeat(100_000)))).toBe('damaged');
});
