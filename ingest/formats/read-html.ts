import { Parser } from 'htmlparser2';
import { maxDepth } from './limits.ts';
import { plainText } from './plain-text.ts';
import { TextBuilder } from './text-builder.ts';
import { UnreadableDocumentError } from './unreadable-document-error.ts';

/** What belongs to the site or to programs, not to the document. */
const dropped = new Set(
  'head script style noscript template nav svg math canvas iframe object button select option input textarea dialog audio video'.split(' '),
);
const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form header hr html legend li main ol p pre section table tbody tfoot thead ul h1 h2 h3 h4 h5 h6 caption'.split(
    ' ',
  ),
);
/** Blocks that readers see with white space around them. */
const spaced = new Set('p h1 h2 h3 h4 h5 h6 table blockquote hr pre'.split(' '));
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** The text of a page of the web, in its order; of its main part alone where the page says which that is. */
export function readHtml(file: string, html: string): string {
  return plainText(textOf(file, html, html.search(/<main[\s>]/i) >= 0 ? 'main' : null));
}

function textOf(file: string, html: string, only: string | null): string {
  const out = new TextBuilder();
  const open: { name: string; silent: boolean; counted: number }[] = [];
  let silent = 0;
  let inside = only === null ? 1 : 0;
  let pre = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const hides =
          dropped.has(name) || 'hidden' in attributes || attributes.role === 'navigation' || attributes['aria-hidden'] === 'true';
        if (!empty.has(name)) {
          open.push({ name, silent: hides, counted: 0 });
          if (open.length > maxDepth) throw new UnreadableDocumentError('damaged', file, { detail: `elements nested over ${maxDepth}` });
          if (hides) silent += 1;
        }
        if (name === only) inside += 1;
        if (name === 'pre') pre += 1;
        if (silent > 0 || inside === 0) return;
        if (name === 'br') out.breakLine();
        else if (name === 'tr') out.openRow();
        else if (name === 'td' || name === 'th') out.openCell();
        else if (blocks.has(name)) startBlock(out, name, open);
      },
      ontext(text) {
        if (silent > 0 || inside === 0) return;
        if (pre === 0) return out.writeFlowing(text);
        text.split('\n').forEach((line, i) => {
          if (i > 0) out.breakLine();
          out.write(line);
        });
      },
      onclosetag(name) {
        const closed = empty.has(name) ? undefined : open.pop();
        if (silent === 0 && inside > 0) {
          if (name === 'tr') out.closeRow();
          else if (name === 'td' || name === 'th') out.closeCell();
          else if (spaced.has(name)) out.gap();
          else if (blocks.has(name)) out.endBlock();
        }
        if (closed?.silent) silent -= 1;
        if (name === only) inside -= 1;
        if (name === 'pre') pre -= 1;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return out.toString();
}

/** List items get the mark that the reader sees before them; a number where the list counts. */
function startBlock(out: TextBuilder, name: string, open: { name: string; counted: number }[]): void {
  if (spaced.has(name)) out.gap();
  else out.endBlock();
  if (name !== 'li') return;
  const list = open.findLast((element) => element.name === 'ol' || element.name === 'ul');
  if (list?.name === 'ol') list.counted += 1;
  out.mark(list?.name === 'ol' ? `${list.counted}. ` : '- ');
}
