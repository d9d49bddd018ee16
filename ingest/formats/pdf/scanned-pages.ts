import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { maxPixels } from '../limits.ts';
import type { ScannedPage } from '../scan/read-scan.ts';
import type { PageLine } from './page-lines.ts';

/** A stamp and a page number over a scan have fewer letters, the shortest page of an act more. */
const leastLetters = 200;
/** Dots an inch at which Tesseract reads best; a PDF counts 72. */
const dotsPerInch = 300;

/** The canvas that the library makes under Node with its optional package; its types know it as an object alone. */
type Canvases = { create(width: number, height: number): { canvas: HTMLCanvasElement & { toBuffer(type: 'image/png'): Buffer } } };

/** The pages as pictures, where most of them are pictures with no words beside them; null where the text layer tells the document. */
export async function scannedPages(document: PDFDocumentProxy, pages: PageLine[][]): Promise<ScannedPage[] | null> {
  const sparse = pages.flatMap((lines, i) => (letters(lines) < leastLetters ? [i + 1] : []));
  const [first] = sparse;
  if (first === undefined || sparse.length * 2 < pages.length || !(await showsPicture(document, first))) return null;
  return pages.map((lines, i) => ({ layer: lines.map((line) => line.text).join('\n'), image: () => picture(document, i + 1) }));
}

function letters(lines: PageLine[]): number {
  return lines.reduce((sum, line) => sum + line.text.length, 0);
}

async function showsPicture(document: PDFDocumentProxy, n: number): Promise<boolean> {
  const { fnArray } = await (await document.getPage(n)).getOperatorList();
  const pictures = new Set<number>([OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]);
  return fnArray.some((operation) => pictures.has(operation));
}

async function picture(document: PDFDocumentProxy, n: number): Promise<Buffer> {
  const page = await document.getPage(n);
  const natural = page.getViewport({ scale: 1 });
  const scale = Math.min(dotsPerInch / 72, Math.sqrt(maxPixels / (natural.width * natural.height)));
  const viewport = page.getViewport({ scale });
  const { canvas } = (document.canvasFactory as Canvases).create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
  return canvas.toBuffer('image/png');
}
