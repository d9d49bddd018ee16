import mammoth from 'mammoth';
import { type ElementRule, officeFiles, xmlText } from './office-files.ts';
import { plainText } from './plain-text.ts';
import { readHtml } from './read-html.ts';
import { squeeze } from './text-builder.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

/** Page heads hold the authority's name in many letterheads; mammoth reads the body alone. */
const headRules: Record<string, ElementRule> = {
  'w:p': { open: (out) => out.endBlock(), close: (out) => out.endBlock() },
  'w:t': { words: true },
  'w:tab': { open: (out) => out.write('\t') },
  'w:br': { open: (out) => out.breakLine() },
  'w:instrText': 'drop',
  'w:del': 'drop',
  // The same text box twice: the second is for old programs.
  'mc:Fallback': 'drop',
};

/** The text of a Word document, its page head first, tables row by row, lists with their marks. */
export async function readDocx(file: string, bytes: Uint8Array): Promise<string> {
  const heads = [...officeFiles(file, bytes, /^word\/header\d*\.xml$/)].map(([, xml]) => xmlText(file, xml, headRules));
  const body = readHtml(file, await bodyHtml(file, bytes));
  return plainText(squeeze([...new Set(heads), body].filter((text) => text !== '').join('\n\n')));
}

async function bodyHtml(file: string, bytes: Uint8Array): Promise<string> {
  try {
    const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch (cause) {
    throw new UnreadableDocumentError('damaged', file, { cause });
  }
}
