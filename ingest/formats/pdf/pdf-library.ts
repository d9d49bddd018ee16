import { InflateAtOnce } from './inflate-at-once.ts';

/**
 * The PDF library, and the one place that loads it: its build for Node puts its own functions in the place of native ones that it finds not
 * quite of today's standard (Node 20). `Array.prototype.push` then takes some ten times as long in the whole process, `JSON` and
 * `structuredClone` several times, which was half of the time of reading a PDF. The native ones are put back once the library and its worker
 * are loaded; what the library adds stays. A static import elsewhere would load it before the native ones are kept here.
 */
const native = { push: Array.prototype.push, parse: JSON.parse, stringify: JSON.stringify, structuredClone: globalThis.structuredClone };

export const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
// Loaded here, the worker is not loaded again, and replaces nothing again, when the first PDF is opened.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs');

const hidden = { writable: true, configurable: true, enumerable: false };
Object.defineProperty(Array.prototype, 'push', { ...hidden, value: native.push });
Object.defineProperty(JSON, 'parse', { ...hidden, value: native.parse });
Object.defineProperty(JSON, 'stringify', { ...hidden, value: native.stringify });
Object.defineProperty(globalThis, 'structuredClone', { ...hidden, enumerable: true, value: native.structuredClone });
// The library inflates by the global class, and takes no other.
globalThis.DecompressionStream = InflateAtOnce;

/**
 * The library fetches pages ahead, and when it repairs a damaged file it fetches them anew and leaves what failed before to nobody, which by
 * Node's rule ends the program, although the document is read. What fails again is told where its page is asked for.
 */
const leftBehind = ['XRefEntryException', 'XRefParseException', 'FormatError', 'ParserEOFException', 'MissingDataException'];

process.on('unhandledRejection', (reason) => {
  if (!(reason instanceof Error && leftBehind.includes(reason.name))) throw reason;
});
