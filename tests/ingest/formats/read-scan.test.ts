import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../ingest/formats/read-document.ts';
import type { Recogniser } from '../../../ingest/formats/scan/recogniser.ts';
import { column, makePdf } from './make-pdf.ts';

const written = [
  'Commune de Vallebois',
  'Séance du 12 mai 2031',
  'Présents : Mme Hélène AUBIN, M. Rémi BRICE,',
  'M. François-Xavier CORAIL.',
  'Pouvoir : Mme Zoé DALBIN à M. Rémi BRICE.',
  'Le conseil approuve à l’unanimité la dépense',
  'de 12 450,50 € pour la réfection du pont.',
];

/** A page as a scanner gives it: turned by a degree, grey, with specks. */
function scan(): { jpeg: Uint8Array; png: Uint8Array; width: number; height: number } {
  const [width, height] = [1240, 1754];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#f4f2ee';
  context.fillRect(0, 0, width, height);
  context.rotate(Math.PI / 180);
  context.fillStyle = '#222';
  context.font = '34px serif';
  for (const [i, line] of written.entries()) context.fillText(line, 120, 140 + i * 62);
  context.resetTransform();
  let seed = 7;
  for (let i = 0; i < 3000; i += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    context.fillRect(seed % width, (seed >> 8) % height, 1, 1);
  }
  return { jpeg: canvas.toBuffer('image/jpeg', 80), png: canvas.toBuffer('image/png'), width, height };
}

const words = (text: string) => text.replace(/['’]/g, "'").split(/\s+/).join(' ');
const page = scan();

describe('a scan', () => {
  it('gives the words of the page, with the confidence of the recognition', { timeout: 60_000 }, async () => {
    const document = await readDocument('scan.txt', page.png);
    expect(document).toMatchObject({ format: 'image', pages: [{ n: 1, start: 0, end: document.text.length }] });
    expect(words(document.text)).toBe(words(written.join(' ')));
    expect(document.ocr?.confidence).toBeGreaterThan(0.8);
    expect(document.notices).toEqual([
      { code: 'recognisedText', level: 'info', params: { percent: Math.round((document.ocr?.confidence ?? 0) * 100) }, spans: [] },
    ]);
  });

  it('in a PDF without a text layer is drawn and read as well', { timeout: 60_000 }, async () => {
    const document = await readDocument('scan.pdf', makePdf([{ jpeg: { bytes: page.jpeg, ...page } }]));
    expect(document.format).toBe('pdf');
    expect(words(document.text)).toContain('Zoé DALBIN à M. Rémi BRICE');
    expect(document.ocr?.confidence).toBeGreaterThan(0.7);
  });

  it('of several pages is one document; what is unsure is doubted', async () => {
    const opened: string[] = [];
    const faint = async (): Promise<Recogniser> => ({
      read: async (image) => {
        opened.push(image.subarray(1, 4).toString('latin1'));
        return { text: `page ${opened.length} peu lisible\n`, confidence: 0.4 };
      },
      close: async () => {
        opened.push('closed');
      },
    });
    const picture = { jpeg: { bytes: page.jpeg, width: page.width, height: page.height } };
    const document = await readDocument('scan.pdf', makePdf([picture, picture]), faint);
    expect(document.text).toBe('page 1 peu lisible\n\npage 2 peu lisible');
    expect(document.pages.map(({ start, end }) => document.text.slice(start, end))).toEqual(['page 1 peu lisible', 'page 2 peu lisible']);
    expect(document.notices).toEqual([{ code: 'recognisedText', level: 'doubt', params: { percent: 40 }, spans: [] }]);
    expect(opened).toEqual(['PNG', 'PNG', 'closed']);
  });

  it('between pages with text is recognised alone, where it stands, and told by page', async () => {
    const lines = column(Array(8).fill('Une ligne de texte assez longue pour une page ordinaire.'), { x: 50, y: 700 });
    const picture = { jpeg: { bytes: page.jpeg, width: page.width, height: page.height } };
    const stamp = { ...picture, words: [{ x: 300, y: 820, text: 'Reçu en préfecture le 18/03/2031' }] };
    const readings = [
      { text: 'Madame Zoé DALBIN donne pouvoir à M. Rémi BRICE\n', confidence: 0.7 },
      { text: 'x ~ lI|', confidence: 0.3 },
    ];
    const open = async (): Promise<Recogniser> => ({
      read: async () => readings.shift() ?? { text: 'once more', confidence: 1 },
      close: async () => {},
    });
    const { text, pages, notices, ocr } = await readDocument(
      'mixte.pdf',
      makePdf([{ words: lines }, stamp, { words: lines }, picture, { words: lines }]),
      open,
    );
    const second = pages[1];
    expect(text.slice(second?.start, second?.end)).toBe(
      'Reçu en préfecture le 18/03/2031\n\nMadame Zoé DALBIN donne pouvoir à M. Rémi BRICE',
    );
    expect(readings).toEqual([]);
    expect(text).not.toContain('lI|');
    expect(ocr).toBeNull();
    expect(notices).toContainEqual({
      code: 'recognisedPages',
      level: 'doubt',
      params: { pages: '2', percent: 70 },
      spans: [{ start: second?.start, end: second?.end }],
    });
    expect(notices).toContainEqual({ code: 'pagesWithoutText', level: 'info', params: { pages: '4' }, spans: [] });
  });

  it('as TIFF is unpacked for the recogniser', async () => {
    const seen: Buffer[] = [];
    const open = async (): Promise<Recogniser> => ({
      read: async (image) => {
        seen.push(image);
        return { text: 'lu', confidence: 1 };
      },
      close: async () => {},
    });
    expect(await readDocument('scan', tiff(), open)).toMatchObject({ format: 'image', text: 'lu' });
    expect(seen[0]?.toString('latin1')).toBe('P6\n2 1\n255\n\x00\x00\x00\xff\xff\xff');
  });

  it('that the recogniser cannot open is damaged', async () => {
    const open = async (): Promise<Recogniser> => ({ read: () => Promise.reject(new Error('no image')), close: async () => {} });
    await expect(readDocument('scan.png', page.png, open)).rejects.toMatchObject({ code: 'damaged', file: 'scan.png' });
  });
});

/** Two grey pixels, black and white, by hand: TIFF 6.0, section 2. */
function tiff(): Uint8Array {
  const fields = [
    [256, 3, 1, 2],
    [257, 3, 1, 1],
    [258, 3, 1, 8],
    [259, 3, 1, 1],
    [262, 3, 1, 1],
    [273, 4, 1, 8],
    [277, 3, 1, 1],
    [278, 3, 1, 1],
    [279, 4, 1, 2],
  ] as const;
  const view = new DataView(new ArrayBuffer(10 + 2 + fields.length * 12 + 4));
  view.setUint16(0, 0x4949);
  view.setUint16(2, 42, true);
  view.setUint32(4, 10, true);
  view.setUint8(8, 0);
  view.setUint8(9, 255);
  view.setUint16(10, fields.length, true);
  for (const [i, [tag, type, count, value]] of fields.entries()) {
    const at = 12 + i * 12;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    if (type === 3) view.setUint16(at + 8, value, true);
    else view.setUint32(at + 8, value, true);
  }
  return new Uint8Array(view.buffer);
}
