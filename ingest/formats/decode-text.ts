import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

export type Decoded = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'iso-8859-1'; lost: number };

/**
 * Text of unknown encoding. A mark at the start decides; else what is valid UTF-8 is UTF-8 (text of another encoding with accents never
 * is); else Windows-1252, or ISO-8859-1 where the bytes that Windows-1252 leaves undefined occur. `lost` counts unreadable characters.
 * iconv-lite and not TextDecoder, because that of Node 20 reads Windows-1252 as ISO-8859-1: € and ’ would be lost.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const mark = byMark(bytes);
  if (mark !== null) return decodeAs(bytes, mark);
  const silent = byZeros(bytes);
  if (silent !== null) return decodeAs(bytes, silent);
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const utf8 = utf8Shape(bytes);
  // A file of UTF-8 cut in the middle of a character, or with a few foreign bytes pasted in, is still UTF-8.
  if (utf8.whole >= 10 * utf8.broken) return decodeAs(bytes, 'utf-8');
  return decodeAs(bytes, bytes.some((byte) => undefinedIn1252.has(byte)) ? 'iso-8859-1' : 'windows-1252');
}

const undefinedIn1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function decodeAs(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  const text = iconv.decode(bytes, encoding);
  return { text, encoding, lost: text.split('�').length - 1 };
}

function byMark(bytes: Uint8Array): Decoded['encoding'] | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: French text in it has a zero in nearly every second byte. */
function byZeros(bytes: Uint8Array): Decoded['encoding'] | null {
  const head = bytes.subarray(0, 1000);
  if (head.length < 8 || !head.includes(0)) return null;
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.4 && even === 0) return 'utf-16le';
  if (even > head.length * 0.4 && odd === 0) return 'utf-16be';
  return null;
}

/** Characters of several bytes: how many are whole, and how many bytes fit no character. */
function utf8Shape(bytes: Uint8Array): { whole: number; broken: number } {
  let whole = 0;
  let broken = 0;
  let cut = false;
  let i = 0;
  while (i < bytes.length) {
    const length = sequenceLength(bytes[i] ?? 0);
    if (length === 1) {
      i += 1;
      continue;
    }
    const rest = bytes.subarray(i + 1, i + length);
    const fits = length > 1 && rest.every((byte) => (byte & 0xc0) === 0x80);
    if (fits && rest.length === length - 1) whole += 1;
    else if (fits) cut = true;
    else broken += 1;
    i += fits ? length : 1;
  }
  return { whole, broken: cut && whole === 0 ? broken + 1 : broken };
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  if (first >= 0xf0 && first < 0xf5) return 4;
  return 0;
}
