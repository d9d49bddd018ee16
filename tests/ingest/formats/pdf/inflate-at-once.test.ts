import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { maxUnpackedBytes } from '../../../../ingest/formats/limits.ts';
import { InflateAtOnce } from '../../../../ingest/formats/pdf/inflate-at-once.ts';

const text = 'Le conseil municipal, après en avoir délibéré, approuve. '.repeat(200);

async function inflated(format: CompressionFormat, chunks: Uint8Array<ArrayBuffer>[]): Promise<string> {
  return new Response(new Blob(chunks).stream().pipeThrough(new InflateAtOnce(format))).text();
}

/** The bytes in the memory of their own that a stream of the standard asks for. */
const own = (bytes: Uint8Array) => new Uint8Array(bytes);

describe('InflateAtOnce', () => {
  it.each([
    ['deflate', deflateSync],
    ['deflate-raw', deflateRawSync],
    ['gzip', gzipSync],
  ] as const)('gives back what was packed by %s, in one piece or in several', async (format, pack) => {
    const packed = own(pack(text));
    expect(await inflated(format, [packed])).toBe(text);
    expect(await inflated(format, [packed.slice(0, 20), packed.slice(20, 21), packed.slice(21)])).toBe(text);
  });

  it('tells damaged and cut bytes as an error of the stream', async () => {
    await expect(inflated('deflate', [new Uint8Array([1, 2, 3])])).rejects.toThrow();
    await expect(inflated('gzip', [own(gzipSync(text)).slice(0, 40)])).rejects.toThrow();
  });

  it('inflates no more than a document may hold', async () => {
    const zeros = own(deflateSync(Buffer.alloc(maxUnpackedBytes + 1)));
    await expect(inflated('deflate', [zeros])).rejects.toThrow(RangeError);
  });

  it('knows no other format than the standard', () => {
    // A caller without types.
    expect(() => new InflateAtOnce('brotli' as CompressionFormat)).toThrow(TypeError);
  });
});
