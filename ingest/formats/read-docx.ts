import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { type ElementRule, officeFiles, textOf, xmlText } from './office-files.ts';
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
  const files = await officeFiles(file, bytes, /\.(?:xml|rels)$/i);
  const heads = [...files].filter(([name]) => /^word\/header\d*\.xml$/.test(name)).map(([, xml]) => xmlText(textOf(xml), headRules));
  const body = readHtml(file, await bodyHtml(file, files));
  return plainText(squeeze([...new Set(heads), body].filter((text) => text !== '').join('\n\n')));
}

/** The library unpacks whatever it is given: it gets a package of what was unpacked within bounds, and no pictures. */
async function bodyHtml(file: string, files: ReadonlyMap<string, Buffer>): Promise<string> {
  try {
    const plain = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
    const options = { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) };
    return (await mammoth.convertToHtml({ buffer: plain }, options)).value;
  } catch (cause) {
    throw new UnreadableDocumentError('damaged', file, { cause });
  }
}
