import { fileTypeFromBuffer } from 'file-type';
import { decodeText } from './decode-text.ts';
import { maxTextBytes } from './limits.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

export type Recognised = { kind: 'pdf' | 'docx' | 'doc' | 'odt' | 'image' } | { kind: 'html' | 'text'; text: string; lost: number };

const kindByType: Record<string, 'pdf' | 'docx' | 'doc' | 'odt' | 'image'> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  cfb: 'doc',
  odt: 'odt',
  ott: 'odt',
  png: 'image',
  jpg: 'image',
  tif: 'image',
};

/** What a file is, from its bytes: names lie (".doc" that is HTML, ".pdf" that is a page of error). */
export async function recogniseFormat(file: string, bytes: Uint8Array): Promise<Recognised> {
  if (bytes.length === 0) throw new UnreadableDocumentError('empty', file);
  const type = (await fileTypeFromBuffer(bytes))?.ext;
  const kind = type === undefined ? undefined : kindByType[type];
  if (kind !== undefined) return { kind };
  // Some producers put bytes before the header; readers of PDF look for it in the first kilobyte.
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return { kind: 'pdf' };
  if (type === 'rtf') throw new UnreadableDocumentError('unknownFormat', file, { detail: type });
  if (bytes.length > maxTextBytes) throw new UnreadableDocumentError('tooLarge', file, { detail: `${bytes.length} bytes of text` });
  const { text, lost } = decodeText(bytes);
  if (!isText(text, lost)) throw new UnreadableDocumentError('unknownFormat', file, type === undefined ? {} : { detail: type });
  if (text.trim() === '') throw new UnreadableDocumentError('empty', file);
  return { kind: isHtml(text) ? 'html' : 'text', text, lost };
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** Text has hardly any control character; compressed or binary data has one in ten. Two in a hundred leaves room for a damaged export. */
function isText(text: string, lost: number): boolean {
  const odd = lost + (text.match(control)?.length ?? 0);
  return odd <= text.length * 0.02;
}

const control = /(?![\t\n\f\r])\p{Cc}/gu;

/** A page of the web: it opens with a doctype or a root, or with an element that a plain text would not open with. */
function isHtml(text: string): boolean {
  const head = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (!head.startsWith('<')) return false;
  return /<(?:!doctype html|html|head|body|article|main|section|div|table|h[1-6]|p)[\s>]/i.test(head);
}
