import type { FormatText } from '../document-text.ts';
import { maxScannedPages } from '../limits.ts';
import { plainText } from '../plain-text.ts';
import { squeeze } from '../text-builder.ts';
import { UnreadableDocumentError } from '../unreadable-document-error.ts';
import type { Recogniser } from './recogniser.ts';

/** A page as a picture, with what a text layer says beside it (a stamp printed over a scan). */
export type ScannedPage = { image: () => Promise<Buffer>; layer: string };

/** Below this mean confidence names and figures are wrong too often to be taken without looking: said so in a notice. */
export const sureEnough = 0.8;

/** The text of a scan, page by page. `open` starts the recogniser, once for all pages. */
export async function readScan(file: string, pages: ScannedPage[], open: () => Promise<Recogniser>): Promise<FormatText> {
  if (pages.length > maxScannedPages) {
    throw new UnreadableDocumentError('tooLarge', file, { detail: `${pages.length} scanned pages of ${maxScannedPages}` });
  }
  const recogniser = await open();
  try {
    let text = '';
    let weight = 0;
    let sum = 0;
    const spans: FormatText['pages'] = [];
    for (const [i, page] of pages.entries()) {
      const read = await recogniser.read(await page.image());
      const body = plainText(squeeze([page.layer, read.text].filter((part) => part.trim() !== '').join('\n\n')));
      if (text !== '' && body !== '') text += '\n\n';
      spans.push({ n: i + 1, start: text.length, end: text.length + body.length });
      text += body;
      sum += read.confidence * read.text.length;
      weight += read.text.length;
    }
    const confidence = weight === 0 ? 0 : sum / weight;
    const params = { percent: Math.round(confidence * 100) };
    const notices: FormatText['notices'] =
      weight === 0 ? [] : [{ code: 'recognisedText', level: confidence < sureEnough ? 'doubt' : 'info', params, spans: [] }];
    return { text, pages: spans, ocr: { confidence }, notices };
  } catch (cause) {
    if (cause instanceof UnreadableDocumentError) throw cause;
    throw new UnreadableDocumentError('damaged', file, { cause });
  } finally {
    await recogniser.close();
  }
}
