import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { FormatText, PageSpan } from '../document-text.ts';
import { maxMilliseconds, maxPages, maxPixels } from '../limits.ts';
import { plainText } from '../plain-text.ts';
import { readScan } from '../scan/read-scan.ts';
import type { Recogniser } from '../scan/recogniser.ts';
import { UnreadableDocumentError } from '../unreadable-document-error.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { pdfjs } from './pdf-library.ts';
import { type RecognisedPages, readPictures, recognisedNotice } from './read-pictures.ts';
import { setRunningLinesAside } from './running-lines.ts';
import { picturePages, scannedPages } from './scanned-pages.ts';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** The text layer of a PDF, word for word, in reading order; a scan without one is recognised. */
export async function readPdf(file: string, bytes: Uint8Array, open: () => Promise<Recogniser>): Promise<FormatText> {
  const text = await withPdf(file, bytes, textOnly, async (document) => {
    const pages = await layerOf(file, document);
    const pictures = (await scannedPages(document, pages)) !== null || (await picturePages(document, pages)).length > 0;
    return pictures ? null : layerText(pages);
  });
  if (text !== null) return text;
  return withPdf(file, bytes, forDrawing, async (document) => {
    const pages = await layerOf(file, document);
    const scanned = await scannedPages(document, pages);
    if (scanned !== null) return readScan(file, scanned, open);
    return layerText(pages, await readPictures(document, await picturePages(document, pages), open));
  });
}

/** Fonts are for drawing pages: loading them took a third of the time of reading 48 acts, and left their text as it is without them. */
const textOnly = {};
const forDrawing = { standardFontDataUrl: `${join(library, 'standard_fonts')}/` };

const nothingRecognised: RecognisedPages = new Map();

/** `recognised`: pages of a document with text that are pictures. What is read there is told by page, with how surely. */
function layerText(pages: PageLine[][], recognised = nothingRecognised): FormatText {
  const { pages: kept, aside } = setRunningLinesAside(pages);
  const empty = pages.flatMap((lines, i) => (lines.length === 0 && !recognised.has(i + 1) ? [i + 1] : []));
  const notices: FormatText['notices'] = [];
  if (aside > 0) notices.push({ code: 'runningLinesSetAside', level: 'info', params: { lines: aside }, spans: [] });
  if (empty.length > 0) notices.push({ code: 'pagesWithoutText', level: 'info', params: { pages: empty.join(', ') }, spans: [] });
  const joined = joinPages(kept, recognised);
  if (recognised.size > 0) notices.push(recognisedNotice(recognised, joined.pages));
  return { ...joined, ocr: null, notices };
}

async function layerOf(file: string, document: PDFDocumentProxy): Promise<PageLine[][]> {
  const end = performance.now() + maxMilliseconds;
  const pages: PageLine[][] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    if (performance.now() > end) throw new UnreadableDocumentError('tooSlow', file, { detail: `page ${n} of ${document.numPages}` });
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    pages.push(pageLines(items, page.rotate));
    page.cleanup();
  }
  return pages;
}

/** Opens a PDF for one use, and closes it. */
async function withPdf<T>(
  file: string,
  bytes: Uint8Array,
  fonts: { standardFontDataUrl?: string },
  use: (document: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const task = pdfjs.getDocument({
    // The library takes the bytes away from their owner: it gets its own.
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    ...fonts,
    cMapUrl: `${join(library, 'cmaps')}/`,
    isEvalSupported: false,
    enableXfa: false,
    // A picture beyond is left out of its page, unseen.
    maxImageSize: maxPixels,
  });
  try {
    const document = await task.promise;
    if (document.numPages > maxPages) {
      throw new UnreadableDocumentError('tooLarge', file, { detail: `${document.numPages} pages of ${maxPages}` });
    }
    return await use(document);
  } catch (cause) {
    if (cause instanceof UnreadableDocumentError) throw cause;
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw new UnreadableDocumentError(locked ? 'encrypted' : 'damaged', file, { cause });
  } finally {
    await task.destroy();
  }
}

/** Pages one after the other: a sentence that runs over the page's end runs on in the next line, else a paragraph ends there. */
function joinPages(pages: PageLine[][], recognised: RecognisedPages): { text: string; pages: PageSpan[] } {
  let text = '';
  let runsOn = false;
  const spans: PageSpan[] = [];
  pages.forEach((lines, i) => {
    const layer = lines.map((line, at) => (line.gap && at > 0 ? '\n' : '') + line.text).join('\n');
    const picture = recognised.get(i + 1)?.text ?? '';
    const body = plainText([layer, picture].filter((part) => part !== '').join('\n\n'));
    if (text !== '' && body !== '') text += runsOn ? '\n' : '\n\n';
    spans.push({ n: i + 1, start: text.length, end: text.length + body.length });
    text += body;
    if (body !== '') runsOn = endsOpen(lines);
  });
  return { text, pages: spans };
}

/** The last line fills its width, belongs to a paragraph and ends no sentence. */
function endsOpen(lines: PageLine[]): boolean {
  const last = lines.at(-1);
  if (last === undefined || last.gap || /[.;:!?…]$/.test(last.text)) return false;
  const right = lines.reduce((most, line) => Math.max(most, line.x1), 0);
  return last.x1 >= right - 3 * last.size;
}
