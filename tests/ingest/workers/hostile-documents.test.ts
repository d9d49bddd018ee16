import { crc32, deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { noSettings } from '../../../ingest/corpus-settings.ts';
import { documentReader } from '../../../ingest/workers/document-reader.ts';
import { registerExtract } from '../../support/write-acts.ts';

const text = (words: string) => new TextEncoder().encode(words);
const limits = { stuckMs: 20_000, wholeMs: 60_000, megabytes: 512 };

/** A package of an office format whose text is so many megabytes of one letter. */
function bomb(entry: string, megabytes: number, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({ ...more, [entry]: new Uint8Array(megabytes * 2 ** 20).fill(0x61) }, { level: 1 });
}

/** A PDF whose page is a stream that unpacks to so many megabytes of spaces. */
function pdfBomb(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 2 ** 20, ' '), { level: 1 });
  const head =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n';
  const stream = `4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream\n`;
  return new Uint8Array(Buffer.concat([text(head + stream), packed, text('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF')]));
}

/** The head of a PNG of 60,000 × 60,000 pixels, without them: refused by the library of pictures before there is memory for any. */
function gigapixel(): Uint8Array {
  const bytes = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(17), Buffer.alloc(64)]);
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  bytes.set([8, 2, 0, 0, 0], 24);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return new Uint8Array(bytes);
}

describe('documents made to do harm', () => {
  const reader = documentReader(noSettings, { threads: 1, here: 0, limits });
  afterAll(() => reader.close());
  const hostile: [string, string, () => Uint8Array][] = [
    ['bombe.pdf', 'noText', () => pdfBomb(60)],
    ['bombe.odt', 'tooLarge', () => bomb('content.xml', 310, { mimetype: text('application/vnd.oasis.opendocument.text') })],
    ['profond.html', 'damaged', () => text(`<!doctype html><html><body>${'<div>'.repeat(100_000)}x`)],
    ['immense.png', 'damaged', gigapixel],
  ];
  it.each(hostile)('%s fails alone (%s), and the next is read', { timeout: 180_000 }, async (file, code, make) => {
    const act = text(registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit' }));
    const [failed, after] = await Promise.all([reader.read(file, make()), reader.read('toit.txt', act)]);
    expect(failed).toMatchObject({ file, code, message: expect.stringMatching(new RegExp(`^${file}: .{10,}`)) });
    expect(after).toMatchObject({ acts: [{ id: 'CM2021_02_03' }] });
  });
});

describe('a thread that', () => {
  const program = new URL('./failing-worker.mjs', import.meta.url);
  const reader = documentReader(noSettings, { threads: 1, here: 0, limits: { ...limits, stuckMs: 500 }, program });
  afterAll(() => reader.close());
  it.each([
    ['exit', 'readingEnded'],
    ['throw later', 'readingEnded'],
    ['stuck', 'tooSlow'],
  ])('meets "%s" is that document\'s failure, and another reads the next', { timeout: 60_000 }, async (what, code) => {
    expect(await reader.read('a.txt', text(what))).toMatchObject({
      file: 'a.txt',
      code,
      message: expect.stringMatching(/^a\.txt: .{20,}/),
    });
    expect(await reader.read('b.txt', text('fine'))).toEqual({ acts: [], passages: [] });
  });
});
