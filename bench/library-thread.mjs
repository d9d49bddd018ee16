/** A thread that has the PDF library as its package gives it: `ingest/formats/pdf/pdf-library.ts`, which mends it, is not loaded here. */
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import { register } from 'tsx/esm/api';

register();
const { layerText } = await import('./layer-text.ts');

export default (bytes) => layerText(library, bytes);
