import { afterAll, describe, expect, it } from 'vitest';
import type { ReadingLimits } from '../../../ingest/workers/reading-limits.ts';
import { threadReader } from '../../../ingest/workers/thread-reader.ts';
import * as make from '../../support/hostile-documents.ts';
import { registerExtract } from '../../support/write-acts.ts';

const text = (words: string) => new TextEncoder().encode(words);
const act = () => text(registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit' }));
const limits = { stuckMs: 30_000, textMs: 40_000, wholeMs: 60_000, megabytes: 384, heldMegabytes: 400 };
const MiB = 2 ** 20;

/** A thread of this process, so that its memory is seen here. */
function oneThread(most: ReadingLimits, program = new URL('../../../ingest/workers/read-worker.mjs', import.meta.url)) {
  const { read, close } = threadReader({ threads: 1, limits: most, program: program.href, corrections: [] });
  return { read: (file: string, bytes: Uint8Array) => read({ file, bytes, authority: null }), close };
}

/** The most resident memory of this process while `work` goes on, in MiB above what it was before. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  await work().finally(() => clearInterval(watch));
  return (most - before) / MiB;
}

describe('documents made to do harm', () => {
  const reader = oneThread(limits);
  afterAll(() => reader.close());
  const hostile: [string, string, () => Uint8Array][] = [
    ['flux.pdf', 'tooLarge', () => make.pdfBomb(1_024)],
    ['flux-double.pdf', 'tooLarge', () => make.pdfBomb(1_024, { twice: true })],
    ['objets.pdf', 'tooLarge', () => make.pdfObjectStreamBomb(1_024)],
    ['pages.pdf', 'tooLarge', () => make.pdfOfPages(20_000)],
    ['image.pdf', 'noText', () => make.pdfOfPicture(20_000)],
    ['bombe.docx', 'tooLarge', () => make.docxBomb(80)],
    ['menteur.docx', 'damaged', () => make.docxThatLies(1_024)],
    ['menteur.odt', 'damaged', () => make.odtThatLies(1_024)],
    ['entites.docx', 'damaged', () => make.docxOfEntities(9)],
    ['entites.odt', 'damaged', () => make.odtOfEntities(9)],
    ['profond.docx', 'damaged', () => make.docxOfDepth(100_000)],
    ['elements.docx', 'tooLarge', () => make.docxOfElements(1_500_000)],
    ['elements.odt', 'tooLarge', () => make.odtOfElements(1_500_000)],
    ['profond.html', 'damaged', () => make.htmlOfDepth(100_000)],
    ['immense.png', 'tooLarge', () => make.pngOfSide(60_000)],
    ['immense.jpg', 'tooLarge', () => make.jpegOfSide(60_000)],
    ['immense.tif', 'tooLarge', () => make.tiff(60_000)],
    ['pages.tif', 'tooLarge', () => make.tiff(100, { pages: 20_000 })],
    ['cercle.tif', 'damaged', () => make.tiff(100, { circle: true })],
  ];
  it.each(hostile)('%s fails alone (%s) within its memory, and the next is read', { timeout: 180_000 }, async (file, code, bytes) => {
    await reader.read('avant.txt', act());
    const peak = await peakOf(async () => {
      const [failed, after] = await Promise.all([reader.read(file, bytes()), reader.read('toit.txt', act())]);
      expect(failed).toMatchObject({ file, code, message: expect.stringMatching(new RegExp(`^${file}: .{10,}`)) });
      expect(after).toMatchObject({ acts: [{ id: 'CM2021_02_03' }] });
    });
    // What a thread unpacks between two looks at it, and what a new one takes to start.
    expect(peak).toBeLessThan(limits.heldMegabytes + 512);
  });
});

describe('a document that takes too long', () => {
  const reader = oneThread({ ...limits, stuckMs: 4_000, textMs: 6_000 });
  afterAll(() => reader.close());
  it.each([
    ['formulaires.pdf', () => make.pdfOfForms(12)],
    ['mots.pdf', () => make.pdfOfWords(2_000_000)],
  ])('%s ends, and the next is read', { timeout: 120_000 }, async (file, bytes) => {
    const [failed, after] = await Promise.all([reader.read(file, bytes()), reader.read('toit.txt', act())]);
    expect(failed).toMatchObject({ file, code: expect.stringMatching(/^too(?:Slow|Large)$/) });
    expect(after).toMatchObject({ acts: [{ id: 'CM2021_02_03' }] });
  });
});

describe('a thread that', () => {
  const program = new URL('./failing-worker.mjs', import.meta.url);
  const reader = oneThread({ ...limits, stuckMs: 500 }, program);
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
