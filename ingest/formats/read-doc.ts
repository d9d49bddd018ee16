import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { maxWordMegabytes, maxWordMilliseconds } from './limits.ts';
import { plainText } from './plain-text.ts';
import { squeeze } from './text-builder.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

/** The text of an old Word document (.doc), its page head first, text boxes last since the format does not say where they float. */
export async function readDoc(file: string, bytes: Uint8Array, milliseconds = maxWordMilliseconds): Promise<string> {
  const buffer = Buffer.from(bytes);
  // Old Word, old Excel and locked new files share one container; the names of its streams tell them apart.
  if (buffer.includes(streamName('EncryptedPackage'))) throw new UnreadableDocumentError('encrypted', file);
  if (!buffer.includes(streamName('WordDocument')))
    throw new UnreadableDocumentError('unknownFormat', file, { detail: 'no Word document' });
  const parts = await extract(file, bytes, milliseconds);
  return plainText(
    squeeze(
      parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join('\n\n'),
    ),
  );
}

function streamName(name: string): Buffer {
  return Buffer.from(name, 'utf16le');
}

/**
 * Runs apart: the library follows the container's chains of sectors as they are, and one that leads back to itself would never end.
 * `filterUnicode` off keeps typographic quotes and dashes as they are printed.
 */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const WordExtractor = require(workerData.library);
new WordExtractor().extract(Buffer.from(workerData.bytes)).then(
  (document) => {
    const verbatim = { filterUnicode: false };
    parentPort.postMessage([
      document.getHeaders({ ...verbatim, includeFooters: false }),
      document.getBody(verbatim),
      document.getTextboxes({ ...verbatim, includeHeadersAndFooters: false }),
    ]);
  },
  (error) => { throw error; },
);`;

function extract(file: string, bytes: Uint8Array, milliseconds: number): Promise<string[]> {
  const library = createRequire(import.meta.url).resolve('word-extractor');
  const worker = new Worker(program, {
    eval: true,
    workerData: { library, bytes },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: maxWordMegabytes },
  });
  return new Promise<string[]>((resolve, reject) => {
    const end = (cause: unknown) => reject(new UnreadableDocumentError('damaged', file, { cause }));
    const late = setTimeout(() => end(new Error(`no end after ${milliseconds} ms`)), milliseconds);
    worker.once('message', (message) => {
      const parts = z.array(z.string()).safeParse(message);
      if (parts.success) resolve(parts.data);
      else end(parts.error);
    });
    worker.once('error', end);
    worker.once('exit', (code) => {
      clearTimeout(late);
      end(new Error(`ended with ${code}`));
    });
  }).finally(() => worker.terminate());
}
