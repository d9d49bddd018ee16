import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { docxParagraph, makeDocx, makeOdt } from '../ingest/formats/make-office.ts';

const MiB = 2 ** 20;
const latin = (text: string) => Buffer.from(text, 'latin1');

/**
 * What inflates to so many MiB of one letter, in the form of zlib: one block that ends on a whole byte, again and again. Made in no time, since
 * only that block is packed.
 */
function deflated(megabytes: number, letter = ' '): Buffer {
  const code = letter.charCodeAt(0);
  const block = deflateRawSync(Buffer.alloc(MiB, code), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const length = BigInt(megabytes) * BigInt(MiB);
  // Adler-32 of `length` equal bytes.
  const a = (1n + length * BigInt(code)) % 65_521n;
  const b = (length + (BigInt(code) * length * (length + 1n)) / 2n) % 65_521n;
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(Number(b * 65_536n + a));
  const blocks = Array.from({ length: megabytes }, () => block);
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...blocks, Buffer.from([0x03, 0x00]), sum]);
}

/** A PDF of these objects, the first its catalog; without a table of them, which readers then make for themselves. */
function pdf(objects: (string | Buffer)[]): Uint8Array {
  const parts = objects.flatMap((body, i) => [
    latin(`${i + 1} 0 obj\n`),
    typeof body === 'string' ? latin(body) : body,
    latin('\nendobj\n'),
  ]);
  return new Uint8Array(Buffer.concat([latin('%PDF-1.5\n'), ...parts, latin('trailer<</Root 1 0 R>>\n%%EOF')]));
}

const stream = (entries: string, bytes: Buffer) =>
  Buffer.concat([latin(`<<${entries}/Length ${bytes.length}>>stream\n`), bytes, latin('\nendstream')]);
const catalog = '<</Type/Catalog/Pages 2 0 R>>';
const onePage = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const page = (more = '') => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R${more}>>`;

/** A page that inflates to so many MiB of spaces; `twice`: what inflates to what inflates, a few kilobytes. */
export function pdfBomb(megabytes: number, { twice = false } = {}): Uint8Array {
  const once = deflated(megabytes);
  const packed = twice ? deflateSync(once, { level: 9 }) : once;
  return pdf([catalog, onePage, page(), stream(`/Filter${twice ? '[/FlateDecode/FlateDecode]' : '/FlateDecode'}`, packed)]);
}

/** The page tree stands in an object stream that inflates to so many MiB. */
export function pdfObjectStreamBomb(megabytes: number): Uint8Array {
  const objects = stream('/Type/ObjStm/N 1/First 10/Filter/FlateDecode', deflated(megabytes));
  const head = latin('%PDF-1.5\n');
  const first = Buffer.concat([latin('1 0 obj\n'), latin(catalog), latin('\nendobj\n')]);
  const second = Buffer.concat([latin('4 0 obj\n'), objects, latin('\nendobj\n')]);
  // Kind (0: none, 1: at this byte, 2: in this object stream) and place of objects 0 to 4.
  const rows = [0, 0, 1, head.length, 2, 4, 0, 0, 1, head.length + first.length];
  const table = Buffer.alloc(5 * 7);
  for (let n = 0; n < 5; n += 1) {
    table.writeUInt8(rows[2 * n] ?? 0, n * 7);
    table.writeUInt32BE(rows[2 * n + 1] ?? 0, n * 7 + 1);
  }
  const tableAt = head.length + first.length + second.length;
  const xref = Buffer.concat([latin('5 0 obj\n'), stream('/Type/XRef/Size 5/W[1 4 2]/Root 1 0 R', table), latin('\nendobj\n')]);
  return new Uint8Array(Buffer.concat([head, first, second, xref, latin(`startxref\n${tableAt}\n%%EOF`)]));
}

/** So many pages, each of a few bytes. */
export function pdfOfPages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, i) => `${i + 3} 0 R`).join(' ');
  return pdf([
    catalog,
    `<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
    ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>'),
  ]);
}

/** A page that draws a form ten times, which draws another ten times, and so on: words to the power of `levels`. */
export function pdfOfForms(levels: number): Uint8Array {
  const form = (n: number) => `/XObject<</F ${n} 0 R>>`;
  const again = '/F Do '.repeat(10);
  const forms = Array.from({ length: levels }, (_, i) => {
    const last = i === levels - 1;
    const resources = last ? '/Font<</T<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>' : form(i + 6);
    return stream(`/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${resources}>>`, latin(last ? 'BT /T 9 Tf (mot) Tj ET' : again));
  });
  return pdf([catalog, onePage, page(`/Resources<<${form(5)}>>`), stream('', latin(again)), ...forms]);
}

/** One page of so many words, one beside the other. */
export function pdfOfWords(count: number): Uint8Array {
  const words = deflateSync(latin(`BT /T 9 Tf ${'1 0 0 1 9 9 Tm (mot)Tj '.repeat(count)}ET`), { level: 1 });
  const font = '/Resources<</Font<</T<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>';
  return pdf([catalog, onePage, page(font), stream('/Filter/FlateDecode', words)]);
}

/** A page that is one picture of so many pixels a side, all alike. */
export function pdfOfPicture(side: number): Uint8Array {
  const picture = `/Type/XObject/Subtype/Image/Width ${side}/Height ${side}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode`;
  return pdf([
    catalog,
    onePage,
    page('/Resources<</XObject<</I 5 0 R>>>>'),
    stream('', latin('595 0 0 842 0 0 cm /I Do')),
    stream(picture, deflated(Math.ceil((side * side) / MiB))),
  ]);
}

/** A Word document whose directory tells the truth: it unpacks to so many MiB of one letter. */
export function docxBomb(megabytes: number): Uint8Array {
  return makeDocx(docxParagraph('a'.repeat(megabytes * MiB)));
}

/** The same with a directory that says a kilobyte; packed like a bomb of PDF. */
export function docxThatLies(megabytes: number): Uint8Array {
  return withPart(makeDocx('PLACE'), 'word/document.xml', deflated(megabytes, 'a').subarray(2, -4), 1_024);
}

export function odtThatLies(megabytes: number): Uint8Array {
  return withPart(makeOdt('PLACE'), 'content.xml', deflated(megabytes, 'a').subarray(2, -4), 1_024);
}

/** A package with one part's packed bytes and announced size replaced. */
function withPart(zip: Uint8Array, name: string, packed: Uint8Array, announced: number): Uint8Array {
  const whole = Buffer.from(zip);
  const local = whole.indexOf(latin(name)) - 30;
  const central = whole.lastIndexOf(latin(name)) - 46;
  const from = local + 30 + whole.readUInt16LE(local + 26) + whole.readUInt16LE(local + 28);
  const before = whole.readUInt32LE(local + 18);
  for (const at of [local + 18, central + 20]) {
    whole.writeUInt32LE(packed.length, at);
    whole.writeUInt32LE(announced, at + 4);
  }
  const added = packed.length - before;
  const end = whole.lastIndexOf(latin('PK\u0005\u0006'));
  for (let at = whole.readUInt32LE(end + 16); at < end; at += 46 + nameAndMore(whole, at)) {
    const place = whole.readUInt32LE(at + 42);
    if (place > local) whole.writeUInt32LE(place + added, at + 42);
  }
  whole.writeUInt32LE(whole.readUInt32LE(end + 16) + added, end + 16);
  return new Uint8Array(Buffer.concat([whole.subarray(0, from), packed, whole.subarray(from + before)]));
}

const nameAndMore = (zip: Buffer, at: number) => zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);

/** Entities that name each other ten times over, `levels` deep: text to the power of ten if anybody follows them. */
function entities(levels: number): string {
  const lines = Array.from({ length: levels }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE bomb [<!ENTITY e0 "mot ">${lines.join('')}]>`;
}

const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function docxOfEntities(levels: number): Uint8Array {
  const document = `${entities(levels)}<w:document xmlns:w="${words}"><w:body>${docxParagraph(`&e${levels};`)}</w:body></w:document>`;
  return withMarkup(makeDocx(''), 'word/document.xml', document);
}

export function odtOfEntities(levels: number): Uint8Array {
  return withMarkup(makeOdt(''), 'content.xml', `${entities(levels)}<text:p>&e${levels};</text:p>`);
}

function withMarkup(zip: Uint8Array, name: string, xml: string): Uint8Array {
  const packed = deflateRawSync(strToU8(xml), { level: 9 });
  return withPart(zip, name, packed, strToU8(xml).length);
}

/** Elements within elements, so many deep. */
export const docxOfDepth = (depth: number) => makeDocx('<w:sdt><w:sdtContent>'.repeat(depth / 2));
/** So many empty paragraphs: each costs an object, however little it packs to. */
export const docxOfElements = (count: number) => makeDocx('<w:p/>'.repeat(count));
export const odtOfElements = (count: number) => makeOdt('<text:p/>'.repeat(count));
export const htmlOfDepth = (depth: number) => strToU8(`<!doctype html><html><body>${'<div>'.repeat(depth)}x`);

/** The head of a PNG of so many pixels a side, without them. */
export function pngOfSide(side: number): Uint8Array {
  const bytes = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(17)]);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  bytes.set([8, 2, 0, 0, 0], 24);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  const pixels = Buffer.concat([Buffer.alloc(4), latin('IDAT'), deflated(1), Buffer.alloc(4)]);
  pixels.writeUInt32BE(pixels.length - 12, 0);
  pixels.writeUInt32BE(crc32(pixels.subarray(4, -4)), pixels.length - 4);
  return new Uint8Array(Buffer.concat([bytes, pixels]));
}

/** The head of a JPEG of so many pixels a side. */
export function jpegOfSide(side: number): Uint8Array {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, side >> 8, side & 255, side >> 8, side & 255, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]);
  const scan = Buffer.from([0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 0x3f, 0]);
  const app = Buffer.from([0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8]), app, frame, scan, Buffer.alloc(64), Buffer.from([0xff, 0xd9])]));
}

/** A TIFF of so many pictures of so many pixels a side; `circle`: the last leads back to the first. */
export function tiff(side: number, { pages = 1, circle = false } = {}): Uint8Array {
  const entries: [number, number][] = [
    [256, side],
    [257, side],
    [258, 1],
    [259, 1],
    [262, 1],
    [273, 8],
    [277, 1],
    [278, side],
    [279, 8],
  ];
  const size = 2 + entries.length * 12 + 4;
  const out = Buffer.alloc(16 + pages * size);
  out.write('II*\0', 0, 'latin1');
  out.writeUInt32LE(16, 4);
  for (let n = 0; n < pages; n += 1) {
    const at = 16 + n * size;
    out.writeUInt16LE(entries.length, at);
    entries.forEach(([tag, value], i) => {
      const entry = at + 2 + i * 12;
      out.writeUInt16LE(tag, entry);
      out.writeUInt16LE(4, entry + 2);
      out.writeUInt32LE(1, entry + 4);
      out.writeUInt32LE(value, entry + 8);
    });
    out.writeUInt32LE(n + 1 < pages ? at + size : circle ? 16 : 0, at + size - 4);
  }
  return new Uint8Array(out);
}
