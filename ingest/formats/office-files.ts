import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { maxDepth, maxUnpackedBytes } from './limits.ts';
import { TextBuilder } from './text-builder.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

/** The XML files of a DOCX or ODT that are wanted, unpacked; what the package would take unpacked is checked before. */
export function officeFiles(file: string, bytes: Uint8Array, wanted: RegExp): Map<string, string> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        total += originalSize;
        if (total > maxUnpackedBytes) {
          throw new UnreadableDocumentError('tooLarge', file, { detail: `over ${maxUnpackedBytes} bytes unpacked` });
        }
        return wanted.test(name);
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, new TextDecoder().decode(content)]));
  } catch (cause) {
    if (cause instanceof UnreadableDocumentError) throw cause;
    throw new UnreadableDocumentError('damaged', file, { cause });
  }
}

/** What an element means for the text: its content is left out, or it acts on the builder when it opens or closes. */
export type ElementRule =
  | 'drop'
  | { open?: (out: TextBuilder, attributes: Record<string, string>) => void; close?: (out: TextBuilder) => void; words?: boolean };

/** The text of an XML document by a rule for each element. Words count inside elements with `words` only. */
export function xmlText(file: string, xml: string, rules: Readonly<Record<string, ElementRule>>): string {
  const out = new TextBuilder();
  let depth = 0;
  let dropped = 0;
  let words = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxDepth) throw new UnreadableDocumentError('damaged', file, { detail: `elements nested over ${maxDepth}` });
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
        depth -= 1;
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
