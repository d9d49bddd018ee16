import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { z } from 'zod';
import { maxPixels } from '../limits.ts';
import type { ScannedPage } from '../scan/read-scan.ts';
import type { PageLine } from './page-lines.ts';
import { pdfjs } from './pdf-library.ts';

/** A stamp and a page number over a scan have fewer letters, the shortest page of an act more. */
const leastLetters = 200;
/** A page is drawn at its scan's own resolution, between these dots an inch: enlarged specks of dust look like letters. */
const dotsPerInch = { least: 150, most: 300 };
/** Dots an inch that a PDF counts in. */
const pdfDots = 72;

/** The canvas that the library makes under Node with its optional package; its types know it as an object alone. */
type Canvases = { create(width: number, height: number): { canvas: HTMLCanvasElement & { toBuffer(type: 'image/png'): Buffer } } };

/** The pages as pictures, where most of them are pictures with no words beside them; null where the text layer tells the document. */
export async function scannedPages(document: PDFDocumentProxy, pages: PageLine[][]): Promise<ScannedPage[] | null> {
  const sparse = pages.flatMap((lines, i) => (letters(lines) < leastLetters ? [i + 1] : []));
  const [first] = sparse;
  if (first === undefined || sparse.length * 2 < pages.length || !(await showsPicture(document, first))) return null;
  return pages.map((lines, i) => ({ layer: lines.map((line) => line.text).join('\n'), image: () => picture(document, i + 1) }));
}

/**
 * The numbers of pages that are pictures in a document whose other pages have their text: a signed page or an annex scanned in. The stamp of the
 * transmission is printed over those too; a last page with a signature alone has more letters than `fewest`.
 */
export async function picturePages(document: PDFDocumentProxy, pages: PageLine[][]): Promise<number[]> {
  const numbers: number[] = [];
  for (const [i, lines] of pages.entries()) {
    const bare = letters(lines.filter(({ text }) => !stampLine.test(text))) < fewest;
    if (bare && (await widestPicture(await document.getPage(i + 1))) >= leastWidth) numbers.push(i + 1);
  }
  return numbers;
}

const fewest = 20;
const stampLine = /pr[ée]fecture|affich[ée]|publi[ée]|t[ée]l[ée]transmis|^ID ?:|^\d{2,3}-\d{9}-/iu;
/** Pixels: A4 at a hundred dots an inch has 827; a logo or a signature has fewer. */
const leastWidth = 800;

function letters(lines: PageLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

async function showsPicture(document: PDFDocumentProxy, n: number): Promise<boolean> {
  return (await widestPicture(await document.getPage(n))) > 0;
}

/** The width in pixels of the largest picture on a page, 0 where there is none. */
async function widestPicture(page: PDFPageProxy): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const widths = fnArray.map((operation, i) => {
    if (!pictures.has(operation)) return 0;
    const [first, width] = pictureArguments.parse(argsArray[i]);
    return width ?? (typeof first === 'object' ? first.width : 1);
  });
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

const pictures = new Set<number>([pdfjs.OPS.paintImageXObject, pdfjs.OPS.paintImageMaskXObject, pdfjs.OPS.paintInlineImageXObject]);
/** The name of a picture with its width, or the picture itself where it stands in the page's own instructions. */
const pictureArguments = z
  .tuple([z.union([z.object({ width: z.number().catch(1) }), z.string()]), z.number().optional()], z.unknown())
  .catch(['', 1]);

export async function picture(document: PDFDocumentProxy, n: number): Promise<Buffer> {
  const page = await document.getPage(n);
  const natural = page.getViewport({ scale: 1 });
  const own = ((await widestPicture(page)) / natural.width) * pdfDots;
  const dots = Math.min(dotsPerInch.most, Math.max(dotsPerInch.least, own));
  const scale = Math.min(dots / pdfDots, Math.sqrt(maxPixels / (natural.width * natural.height)));
  const viewport = page.getViewport({ scale });
  const { canvas } = (document.canvasFactory as Canvases).create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
  return canvas.toBuffer('image/png');
}
