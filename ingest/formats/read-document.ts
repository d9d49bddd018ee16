import type { DocumentText, FormatText } from './document-text.ts';
import { maxBytes, maxCharacters } from './limits.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { isMarkdown, plainText } from './plain-text.ts';
import { readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readOdt } from './read-odt.ts';
import { type Recognised, recogniseFormat } from './recognise-format.ts';
import { imagePages } from './scan/image-pages.ts';
import { readScan } from './scan/read-scan.ts';
import { openRecogniser, type Recogniser } from './scan/recogniser.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

export type { DocumentText } from './document-text.ts';
export { UnreadableDocumentError } from './unreadable-document-error.ts';

/**
 * A document as text, whatever its format, which its content tells and not its name.
 * @param open starts the recognition of characters, for a scan.
 * @throws UnreadableDocumentError where it gives no text, with the reason and what to do.
 */
export async function readDocument(file: string, bytes: Uint8Array, open = openRecogniser): Promise<DocumentText> {
  if (bytes.length > maxBytes) throw new UnreadableDocumentError('tooLarge', file, { detail: `${bytes.length} bytes of ${maxBytes}` });
  const recognised = await recogniseFormat(file, bytes);
  const document = await readAs(recognised, file, bytes, open);
  if (document.text.length > maxCharacters) {
    throw new UnreadableDocumentError('tooLarge', file, { detail: `${document.text.length} characters of ${maxCharacters}` });
  }
  if (document.text.trim() === '') throw new UnreadableDocumentError('noText', file);
  return document;
}

async function readAs(recognised: Recognised, file: string, bytes: Uint8Array, open: () => Promise<Recogniser>): Promise<DocumentText> {
  switch (recognised.kind) {
    case 'text': {
      const text = plainText(recognised.text);
      return { ...bare(text, recognised.lost), format: isMarkdown(text) ? 'markdown' : 'text' };
    }
    case 'html':
      return { ...bare(readHtml(file, recognised.text), recognised.lost), format: 'html' };
    case 'docx':
      return { ...bare(await readDocx(file, bytes)), format: 'docx' };
    case 'doc':
      return { ...bare(await readDoc(file, bytes)), format: 'doc' };
    case 'odt':
      return { ...bare(readOdt(file, bytes)), format: 'odt' };
    case 'pdf':
      return { ...(await readPdf(file, bytes, open)), format: 'pdf' };
    case 'image':
      return { ...(await readScan(file, imagePages(file, bytes), open)), format: 'image' };
  }
}

function bare(text: string, lost = 0): FormatText {
  const notices: FormatText['notices'] = lost === 0 ? [] : [{ code: 'lostCharacters', level: 'doubt', params: { count: lost }, spans: [] }];
  return { text, pages: [], ocr: null, notices };
}
