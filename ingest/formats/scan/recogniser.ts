import { dirname, join } from 'node:path';
import french from '@tesseract.js-data/fra';
import { createWorker, OEM, PSM } from 'tesseract.js';

/** Characters read from the picture of a page, with the mean confidence of its words, 0 to 1. */
type Recognised = { text: string; confidence: number };

/** Reads pictures of pages (PNG, JPEG, PNM); closed after use. */
export type Recogniser = { read(image: Buffer): Promise<Recognised>; close(): Promise<void> };

/** Tesseract with the French data that an npm package ships: nothing is fetched, nothing is written. */
export async function openRecogniser(): Promise<Recogniser> {
  const worker = await createWorker('fra', OEM.LSTM_ONLY, {
    // The package's smaller data: a tenth of the size, as exact on print.
    langPath: join(dirname(french.langPath), '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    // Without a handler an error inside the worker ends the process; the call that it belongs to is rejected as well.
    errorHandler: () => {},
  });
  // Finds columns by itself; its default takes a page for one block.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, debug_file: '/dev/null' });
  return {
    async read(image) {
      const { data: page } = await worker.recognize(image, { rotateAuto: true });
      return { text: page.text, confidence: Math.min(1, Math.max(0, page.confidence / 100)) };
    },
    async close() {
      await worker.terminate();
    },
  };
}
