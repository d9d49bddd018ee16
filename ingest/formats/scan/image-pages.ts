import UTIF from 'utif2';
import { maxPixels } from '../limits.ts';
import { UnreadableDocumentError } from '../unreadable-document-error.ts';
import type { ScannedPage } from './read-scan.ts';

/** The pages of a picture: one of a PNG or JPEG as it is, those of a TIFF unpacked, since the recogniser does not read TIFF. */
export function imagePages(file: string, bytes: Uint8Array): ScannedPage[] {
  const isTiff = (bytes[0] === 0x49 && bytes[1] === 0x49) || (bytes[0] === 0x4d && bytes[1] === 0x4d);
  if (!isTiff) return [{ image: async () => Buffer.from(bytes), layer: '' }];
  const buffer = new Uint8Array(bytes).buffer;
  try {
    return UTIF.decode(buffer).map((page) => ({ layer: '', image: async () => toPnm(file, buffer, page) }));
  } catch (cause) {
    throw new UnreadableDocumentError('damaged', file, { cause });
  }
}

/** Colours one after the other behind a short head: the simplest picture format there is. */
function toPnm(file: string, buffer: ArrayBuffer, page: UTIF.IFD): Buffer {
  UTIF.decodeImage(buffer, page);
  if (!(page.width * page.height <= maxPixels)) {
    throw new UnreadableDocumentError('tooLarge', file, { detail: `${page.width} × ${page.height} pixels` });
  }
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
