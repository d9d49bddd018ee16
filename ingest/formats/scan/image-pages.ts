import { imageSize } from 'image-size';
import UTIF from 'utif2';
import { maxPixels, maxScannedPages } from '../limits.ts';
import { UnreadableDocumentError } from '../unreadable-document-error.ts';
import type { ScannedPage } from './read-scan.ts';

/**
 * The pages of a picture: one of a PNG or JPEG as it is, those of a TIFF unpacked, since the recogniser does not read TIFF. What their heads
 * announce is bounded before a pixel is unpacked.
 */
export function imagePages(file: string, bytes: Uint8Array): ScannedPage[] {
  try {
    if (!isTiff(bytes)) {
      checkPixels(file, imageSize(bytes));
      return [{ image: async () => Buffer.from(bytes), layer: '' }];
    }
    checkChain(file, bytes);
    const buffer = new Uint8Array(bytes).buffer;
    return UTIF.decode(buffer).map((page) => ({ layer: '', image: async () => toPnm(file, buffer, page) }));
  } catch (cause) {
    if (cause instanceof UnreadableDocumentError) throw cause;
    throw new UnreadableDocumentError('damaged', file, { cause });
  }
}

const isTiff = (bytes: Uint8Array): boolean => (bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d);

/** Sides that are missing or no numbers are no picture's. */
function checkPixels(file: string, { width, height }: { width: number; height: number }): void {
  if (width * height > maxPixels) throw new UnreadableDocumentError('tooLarge', file, { detail: `${width} × ${height} pixels` });
  if (!(width * height > 0)) throw new UnreadableDocumentError('damaged', file, { detail: 'no size' });
}

/** A TIFF's pages are a chain of heads, each with the place of the next: the library follows it wherever it leads, in a circle too. */
function checkChain(file: string, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const seen = new Set<number>();
  for (let at = view.getUint32(4, little); at !== 0; at = view.getUint32(at + 2 + view.getUint16(at, little) * 12, little)) {
    if (seen.has(at)) throw new UnreadableDocumentError('damaged', file, { detail: 'pages in a circle' });
    seen.add(at);
    if (seen.size > maxScannedPages)
      throw new UnreadableDocumentError('tooLarge', file, { detail: `over ${maxScannedPages} scanned pages` });
  }
}

/** The most that pictures of pages have: four colours of sixteen bits. */
const maxBitsPerPixel = 64;

/** Colours one after the other behind a short head: the simplest picture format there is. */
function toPnm(file: string, buffer: ArrayBuffer, page: UTIF.IFD): Buffer {
  checkPixels(file, { width: tag(page, 256), height: tag(page, 257) });
  if (tag(page, 322) * tag(page, 323) > maxPixels || tag(page, 258) * tag(page, 277) > maxBitsPerPixel)
    throw new UnreadableDocumentError('damaged', file, { detail: 'no picture of a page' });
  UTIF.decodeImage(buffer, page);
  const colours = UTIF.toRGBA8(page);
  const head = Buffer.from(`P6\n${page.width} ${page.height}\n255\n`, 'latin1');
  const out = Buffer.alloc(head.length + page.width * page.height * 3);
  head.copy(out);
  for (let from = 0, to = head.length; to < out.length; from += 4, to += 3) {
    out[to] = colours[from] ?? 255;
    out[to + 1] = colours[from + 1] ?? 255;
    out[to + 2] = colours[from + 2] ?? 255;
  }
  return out;
}

/** The value of a tag of a TIFF: 256 and 257 are its sides, 322 and 323 those of a tile, 258 and 277 the bits of a colour and how many there are. */
function tag(page: UTIF.IFD, number: number): number {
  const values = page[`t${number}`];
  return Array.isArray(values) ? Number(values[0] ?? 0) : 0;
}
