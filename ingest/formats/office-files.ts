import { buffer } from 'node:stream/consumers';
import { Parser } from 'htmlparser2';
import { fromBufferPromise } from 'yauzl';
import { maxDepth, maxElements, maxMarkupBytes, maxUnpackedBytes } from './limits.ts';
import { TextBuilder } from './text-builder.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

/**
 * The parts of a DOCX or ODT that are wanted, unpacked and looked over. What the package's directory announces is bounded before anything is
 * unpacked; a part that unpacks to another size than announced is no longer read at its first byte too many.
 * @throws UnreadableDocumentError `tooLarge` where a bound is met, `damaged` where the package, or its markup, is not as it should be.
 */
export async function officeFiles(file: string, bytes: Uint8Array, wanted: RegExp): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  let unpacked = 0;
  let markup = 0;
  const tooLarge = (limit: number) => new UnreadableDocumentError('tooLarge', file, { detail: `over ${limit} bytes unpacked` });
  try {
    const entries = [];
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (unpacked > maxUnpackedBytes) throw tooLarge(maxUnpackedBytes);
      if (!wanted.test(entry.fileName)) continue;
      markup += entry.uncompressedSize;
      if (markup > maxMarkupBytes) throw tooLarge(maxMarkupBytes);
      entries.push(entry);
    }
    for (const entry of entries) files.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
  } catch (cause) {
    if (cause instanceof UnreadableDocumentError) throw cause;
    throw new UnreadableDocumentError('damaged', file, { cause });
  }
  checkMarkup(file, files);
  return files;
}

/**
 * Looks over markup before anything is built from it: the library that reads Word documents makes objects of each element, and follows
 * elements within elements by calls within calls. No program writes entities of its own into these formats.
 */
function checkMarkup(file: string, files: ReadonlyMap<string, Buffer>): void {
  let elements = 0;
  for (const content of files.values()) {
    if (content.includes('<!ENTITY')) throw new UnreadableDocumentError('damaged', file, { detail: 'entities of its own' });
    let depth = 0;
    const parser = new Parser(
      {
        onopentagname() {
          depth += 1;
          elements += 1;
          if (depth > maxDepth) throw new UnreadableDocumentError('damaged', file, { detail: `elements nested over ${maxDepth}` });
          if (elements > maxElements) throw new UnreadableDocumentError('tooLarge', file, { detail: `over ${maxElements} elements` });
        },
        onclosetag() {
          depth -= 1;
        },
      },
      { xmlMode: true, decodeEntities: false },
    );
    parser.write(textOf(content));
    parser.end();
  }
}

export const textOf = (content: Buffer | undefined): string => (content === undefined ? '' : new TextDecoder().decode(content));

/** What an element means for the text: its content is left out, or it acts on the builder when it opens or closes. */
export type ElementRule =
  | 'drop'
  | { open?: (out: TextBuilder, attributes: Record<string, string>) => void; close?: (out: TextBuilder) => void; words?: boolean };

/** The text of an XML document by a rule for each element. Words count inside elements with `words` only. */
export function xmlText(xml: string, rules: Readonly<Record<string, ElementRule>>): string {
  const out = new TextBuilder();
  let dropped = 0;
  let words = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
        if (rule === 'drop') dropped += 1;
        else if (rule !== undefined) {
          if (rule.words) words += 1;
          if (dropped === 0) rule.open?.(out, attributes);
        }
      },
      ontext(text) {
        if (dropped === 0 && words > 0) out.write(text.replace(/\s*\n\s*/g, ' '));
      },
      onclosetag(name) {
        const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
        if (rule === 'drop') dropped -= 1;
        else if (rule !== undefined) {
          if (rule.words) words -= 1;
          if (dropped === 0) rule.close?.(out);
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return out.toString();
}
