import { type ElementRule, officeFiles, textOf, xmlText } from './office-files.ts';
import { plainText } from './plain-text.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

const paragraph: ElementRule = { words: true, open: (out) => out.endBlock(), close: (out) => out.breakLine() };

/** OpenDocument 1.3, part 3: what of its elements carries text. Deleted text, remarks and index sources are no part of the document. */
const rules: Record<string, ElementRule> = {
  'text:p': paragraph,
  'text:h': { words: true, open: (out) => out.gap(), close: (out) => out.breakLine() },
  'text:tab': { open: (out) => out.write('\t') },
  'text:line-break': { open: (out) => out.breakLine() },
  'text:s': { open: (out, attributes) => out.write(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1))) },
  'text:list-item': { open: (out) => out.mark('- ') },
  'table:table-row': { open: (out) => out.openRow(), close: (out) => out.closeRow() },
  'table:table-cell': { open: (out) => out.openCell(), close: (out) => out.closeCell() },
  'text:tracked-changes': 'drop',
  'office:annotation': 'drop',
  'text:sequence-decls': 'drop',
};

/** The text of an OpenDocument text, its page head first. */
export async function readOdt(file: string, bytes: Uint8Array): Promise<string> {
  const files = await officeFiles(file, bytes, /^(content|styles|META-INF\/manifest)\.xml$/);
  if (files.get('META-INF/manifest.xml')?.includes('encryption-data')) throw new UnreadableDocumentError('encrypted', file);
  const content = files.get('content.xml');
  if (content === undefined) throw new UnreadableDocumentError('damaged', file, { detail: 'no content.xml' });
  const head = pageHead(textOf(files.get('styles.xml')));
  const texts = [head, textOf(content)].map((xml) => xmlText(xml, rules)).filter((text) => text !== '');
  return plainText(texts.join('\n\n'));
}

/** The first page head of the styles. */
function pageHead(styles: string): string {
  const start = styles.search(/<style:header[ >]/);
  const end = styles.indexOf('</style:header>', start);
  return start < 0 || end < 0 ? '' : styles.slice(start, end + '</style:header>'.length);
}
