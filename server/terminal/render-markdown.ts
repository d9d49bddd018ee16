import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import type { Style } from './style.ts';
import { tableLines } from './table-lines.ts';
import { wrap } from './wrap.ts';

/** The Markdown that answers are written in, and no more: no link, image, HTML or heading can come of an act's words. */
const markdown = new MarkdownIt('zero').enable(['list', 'table', 'emphasis', 'escape', 'newline']);

type Layout = { width: number; style: Style };

/** Markdown as lines for a terminal: paragraphs wrapped, lists indented, tables aligned, strong words bold. */
export function renderMarkdown(text: string, layout: Layout): string {
  return blocks(markdown.parse(text, {}), layout).join('\n\n');
}

function blocks(tokens: Token[], layout: Layout): string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const end = closing(tokens, at);
    const inside = tokens.slice(at + 1, end);
    if (token?.type === 'paragraph_open') out.push(wrap(inline(inside, layout.style), layout.width));
    if (token?.type === 'bullet_list_open' || token?.type === 'ordered_list_open') out.push(listLines(token, inside, layout));
    if (token?.type === 'table_open') out.push(tableLines(cells(inside, layout.style), layout));
    at = end + 1;
  }
  return out;
}

/** The token that closes the block opened at a place; the place itself where nothing was opened. */
function closing(tokens: Token[], at: number): number {
  const level = tokens[at]?.level;
  if (tokens[at]?.nesting !== 1) return at;
  const end = tokens.findIndex((token, i) => i > at && token.nesting === -1 && token.level === level);
  return end < 0 ? tokens.length : end;
}

function listLines(list: Token, inside: Token[], { width, style }: Layout): string {
  const lines: string[] = [];
  let n = Number(list.attrGet('start') ?? 1);
  for (let at = 0; at < inside.length; n++) {
    const end = closing(inside, at);
    const mark = list.type === 'ordered_list_open' ? `${n}. ` : '• ';
    const item = blocks(inside.slice(at + 1, end), { width: width - mark.length, style }).join('\n');
    lines.push(mark + item.replaceAll('\n', `\n${' '.repeat(mark.length)}`));
    at = end + 1;
  }
  return lines.join('\n');
}

function cells(inside: Token[], style: Style): string[][] {
  const rows: string[][] = [];
  for (const token of inside) {
    if (token.type === 'tr_open') rows.push([]);
    if (token.type === 'inline') rows.at(-1)?.push(inline([token], style));
  }
  return rows;
}

function inline(tokens: Token[], style: Style): string {
  const parts: string[] = [];
  /** Where each strong run under way began. */
  const strong: number[] = [];
  for (const token of tokens.flatMap((one) => one.children ?? [])) {
    if (token.type === 'strong_open') strong.push(parts.length);
    else if (token.type === 'strong_close') parts.push(style.bold(parts.splice(strong.pop() ?? 0).join('')));
    else if (token.type === 'softbreak') parts.push(' ');
    else if (token.type === 'hardbreak') parts.push('\n');
    else parts.push(token.content);
  }
  return parts.join('');
}
