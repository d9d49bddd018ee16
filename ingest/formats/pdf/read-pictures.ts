import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { DocumentNotice, PageSpan } from '../document-text.ts';
import { maxScannedPages } from '../limits.ts';
import { sureEnough } from '../scan/read-scan.ts';
import type { Recogniser } from '../scan/recogniser.ts';
import { squeeze } from '../text-builder.ts';
import { picture } from './scanned-pages.ts';

/** By page number: the words of a picture, and how surely they were recognised. */
export type RecognisedPages = ReadonlyMap<number, { text: string; confidence: number }>;

/** Below this a picture is a plan, a photograph or a hand's writing: letters found in it are no words. */
const legible = 0.6;

/** Recognises these pages alone. A document with more of them than a scan may have keeps its text, without them. */
export async function readPictures(document: PDFDocumentProxy, pages: number[], open: () => Promise<Recogniser>): Promise<RecognisedPages> {
  const found = new Map<number, { text: string; confidence: number }>();
  if (pages.length === 0 || pages.length > maxScannedPages) return found;
  const recogniser = await open();
  try {
    for (const n of pages) {
      const { text, confidence } = await recogniser.read(await picture(document, n));
      if (confidence >= legible && text.trim() !== '') found.set(n, { text: squeeze(text), confidence });
    }
    return found;
  } finally {
    await recogniser.close();
  }
}

/** Which pages were recognised, at their places, with the least sure of them. */
export function recognisedNotice(recognised: RecognisedPages, pages: readonly PageSpan[]): DocumentNotice {
  const least = [...recognised.values()].reduce((lowest, { confidence }) => Math.min(lowest, confidence), 1);
  return {
    code: 'recognisedPages',
    level: least < sureEnough ? 'doubt' : 'info',
    params: { pages: [...recognised.keys()].join(', '), percent: Math.round(least * 100) },
    spans: pages.flatMap(({ n, start, end }) => (recognised.has(n) ? [{ start, end }] : [])),
  };
}
