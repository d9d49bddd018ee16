import type { DocumentText, FormatText } from './document-text.ts';
import { maxBytes, maxCharacters } from './limits.ts';
import { isMarkdown, plainText } from './plain-text.ts';
import { type Recognised, recogniseFormat } from './recognise-format.ts';
import type { Recogniser } from './scan/recogniser.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

export type { DocumentText } from './document-text.ts';
export { UnreadableDocumentError } from './unreadable-document-error.ts';

/**
 * A document as text, whatever its format, which its content tells and not its name.
 * @param open starts the recognition of characters, for a scan.
 * @throws UnreadableDocumentError where it gives no text, with the reason and what to do.
 */
export async function readDocument(file: string, bytes: Uint8Array, open = recogniser): Promise<DocumentText> {
  if (bytes.length > maxBytes) throw new UnreadableDocumentError('tooLarge', file, { detail: `${bytes.length} bytes of ${maxBytes}` });
  const recognised = await recogniseFormat(file, bytes);
  const document = await readAs(recognised, file, bytes, open);
  if (document.text.length > maxCharacters) {
    throw new UnreadableDocumentError('tooLarge', file, { detail: `${document.text.length} characters of ${maxCharacters}` });
  }
  if (document.text.trim() === '') throw new UnreadableDocumentError('noText', file);
  return document;
}

const recogniser = async (): Promise<Recogniser> => (await import('./scan/recogniser.ts')).openRecogniser();

/**
 * Each format's library is loaded with the first document of it: together they take 2.4 s of processor and 110 MB, in this process and in each
 * thread, where most corpora hold one or two formats.
 */
async function readAs(recognised: Recognised, file: string, bytes: Uint8Array, open: () => Promise<Recogniser>): Promise<DocumentText> {
  switch (recognised.kind) {
    case 'text': {
      const text = plainText(recognised.text);
      return { ...bare(text, recognised.lost), format: isMarkdown(text) ? 'markdown' : 'text' };
    }
    case 'html': {
      const { readHtml } = await import('./read-html.ts');
      return { ...bare(readHtml(file, recognised.text), recognised.lost), format: 'html' };
    }
    case 'docx': {
      const { readDocx } = await import('./read-docx.ts');
      return { ...bare(await readDocx(file, bytes)), format: 'docx' };
    }
    case 'doc': {
      const { readDoc } = await import('./read-doc.ts');
      return { ...bare(await readDoc(file, bytes)), format: 'doc' };
    }
    case 'odt': {
      const { readOdt } = await import('./read-odt.ts');
      return { ...bare(await readOdt(file, bytes)), format: 'odt' };
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return { ...(await readPdf(file, bytes, open)), format: 'pdf' };
    }
    case 'image': {
      const [{ imagePages }, { readScan }] = await Promise.all([import('./scan/image-pages.ts'), import('./scan/read-scan.ts')]);
      return { ...(await readScan(file, imagePages(file, bytes), open)), format: 'image' };
    }
  }
}

function bare(text: string, lost = 0): FormatText {
  const notices: FormatText['notices'] = lost === 0 ? [] : [{ code: 'lostCharacters', level: 'doubt', params: { count: lost }, spans: [] }];
  return { text, pages: [], ocr: null, notices };
}
