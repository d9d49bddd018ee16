import WordExtractor, { type WordDocument } from 'word-extractor';
import { plainText } from './plain-text.ts';
import { squeeze } from './text-builder.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

/** The text of an old Word document (.doc), its page head first, text boxes last since the format does not say where they float. */
export async function readDoc(file: string, bytes: Uint8Array): Promise<string> {
  const document = await open(file, bytes);
  // Unfiltered: the library would make typographic quotes and dashes straight.
  const verbatim = { filterUnicode: false };
  const parts = [
    document.getHeaders({ ...verbatim, includeFooters: false }),
    document.getBody(verbatim),
    document.getTextboxes({ ...verbatim, includeHeadersAndFooters: false }),
  ];
  return plainText(
    squeeze(
      parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join('\n\n'),
    ),
  );
}

/** Old Word, old Excel and locked new files share one container; the names of its streams tell them apart. */
async function open(file: string, bytes: Uint8Array): Promise<WordDocument> {
  const buffer = Buffer.from(bytes);
  if (buffer.includes(streamName('EncryptedPackage'))) throw new UnreadableDocumentError('encrypted', file);
  if (!buffer.includes(streamName('WordDocument')))
    throw new UnreadableDocumentError('unknownFormat', file, { detail: 'no Word document' });
  try {
    return await new WordExtractor().extract(buffer);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    throw new UnreadableDocumentError(/encrypt|password/i.test(message) ? 'encrypted' : 'damaged', file, { cause });
  }
}

function streamName(name: string): Buffer {
  return Buffer.from(name, 'utf16le');
}
