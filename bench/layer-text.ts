import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const cMapUrl = `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps')}/`;

/** The text layer of a PDF as `library` gives it, item after item, and nothing else: what reading is measured against. */
export async function layerText(library: typeof import('pdfjs-dist/legacy/build/pdf.mjs'), bytes: Uint8Array): Promise<string> {
  const task = library.getDocument({
    // The library takes the bytes away from their owner: it gets its own.
    data: new Uint8Array(bytes),
    // As reading opens a PDF, so that the two differ by what reading adds.
    verbosity: library.VerbosityLevel.ERRORS,
    cMapUrl,
    isEvalSupported: false,
    enableXfa: false,
  });
  try {
    const document = await task.promise;
    let text = '';
    for (let n = 1; n <= document.numPages; n += 1) {
      const page = await document.getPage(n);
      const { items } = await page.getTextContent();
      for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
      page.cleanup();
    }
    return text;
  } finally {
    await task.destroy();
  }
}
