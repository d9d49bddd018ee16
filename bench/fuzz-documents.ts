import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { noSettings } from '../ingest/corpus-settings.ts';
import { UnreadableDocumentError } from '../ingest/formats/read-document.ts';
import { listFiles } from '../ingest/list-files.ts';
import { readFile } from '../ingest/reading/read-file.ts';
import { projectActs } from '../tests/support/store-of.ts';
import { type FuzzOptions, inBatches } from './in-batches.ts';
import { memoryHeld } from './memory-growth.ts';

export type DocumentsReport = { documents: number; read: number; refused: Record<string, number>; slowestMs: number; growthMiB: number };

const encoder = new TextEncoder();

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

/** Acts cut into pieces that are put together anew, acts with bytes changed or cut off, formats that begin well, deep HTML, any bytes. */
function documents(acts: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const act = fc.constantFrom(...acts);
  const lines = acts.flatMap((bytes) => new TextDecoder().decode(bytes).split('\n'));
  const changed = fc.tuple(act, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 40 })).map(([bytes, changes]) => {
    const copy = bytes.slice();
    for (const [at, byte] of changes) copy[at % copy.length] = byte;
    return copy;
  });
  const cut = fc
    .tuple(act, fc.nat(), fc.nat())
    .map(([bytes, from, length]) => bytes.slice(from % bytes.length, (from % bytes.length) + (length % bytes.length)));
  const shuffled = fc.array(fc.constantFrom(...lines), { maxLength: 80 }).map((some) => encoder.encode(some.join('\n')));
  const begun = fc
    .tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 2_000 }))
    .map(([begin, rest]) => Buffer.concat([Buffer.from(begin, 'latin1'), rest]));
  const deep = fc
    .tuple(fc.constantFrom('<div>', '<table><tr><td>', '<ul><li>', '<b>', '> ', '- ', '('), fc.integer({ min: 1, max: 3_000 }))
    .map(([unit, times]) => encoder.encode(unit.repeat(times)));
  return fc.oneof(changed, cut, shuffled, begun, deep, fc.uint8Array({ maxLength: 3_000 }));
}

/** Reads generated documents whole, facts and checks. Throws at the first that is neither read nor refused in words. */
export async function fuzzDocuments({
  documents: count,
  seed,
  progress = () => {},
}: FuzzOptions & { documents: number }): Promise<DocumentsReport> {
  const { folder, files } = await listFiles(projectActs);
  const acts = await Promise.all(files.map(async (file) => new Uint8Array(await readBytes(join(folder, file)))));
  const refused: Record<string, number> = {};
  let read = 0;
  let slowestMs = 0;
  const one = async (bytes: Uint8Array) => {
    const began = performance.now();
    try {
      await readFile('document', bytes, noSettings);
      read += 1;
    } catch (error) {
      if (!(error instanceof UnreadableDocumentError)) throw error;
      refused[error.code] = (refused[error.code] ?? 0) + 1;
    }
    slowestMs = Math.max(slowestMs, performance.now() - began);
  };
  const arbitrary = documents(acts);
  await inBatches(arbitrary, one, { count: Math.ceil(count / 10), seed: seed + 1_000_000, progress: () => {} });
  const before = memoryHeld();
  await inBatches(arbitrary, one, { count, seed, progress });
  return { documents: count, read, refused, slowestMs: Math.round(slowestMs), growthMiB: Math.round(memoryHeld().heap - before.heap) };
}
