import MarkdownIt from 'markdown-it';
import { harmless } from './harmless.ts';

/** The marks that answers use, as the pages read them: paragraphs, lists, tables, strong words, escapes and `[n]`. */
const markdown = new MarkdownIt('zero').enable(['list', 'table', 'emphasis', 'escape', 'newline']);

markdown.inline.ruler.before('escape', 'citation', (state, silent) => {
  if (state.src.charAt(state.pos) !== '[') return false;
  const found = /^\[\d{1,3}\]/.exec(state.src.slice(state.pos, state.pos + 5));
  if (!found) return false;
  if (!silent) state.push('citation', '', 0).content = found[0];
  state.pos += found[0].length;
  return true;
});

type Token = ReturnType<typeof markdown.parse>[number];

/** The Markdown of an answer as lines of Discord's, in which no mark works but our own. An empty line parts paragraphs, lists, tables. */
export function answerLines(text: string): string[] {
  const lines: string[] = [];
  let marker = '';
  let cells: string[] | null = null;
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'list_item_open')
      marker = `${' '.repeat(Math.max(0, token.level - 1))}${token.info === '' ? '-' : `${token.info}.`} `;
    // Discord shows no tables: a row becomes a line.
    if (token.type === 'tr_open') cells = [];
    if (token.type === 'tr_close' && cells) {
      lines.push(cells.join(' · '));
      cells = null;
    }
    if (token.type === 'inline') {
      const words = inline(token.children ?? []);
      if (cells) cells.push(words);
      else lines.push(`${marker}${words}`);
      marker = '';
    }
    if (token.nesting === -1 && token.level === 0) lines.push('');
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

const own: Record<string, string> = {
  strong_open: '**',
  strong_close: '**',
  em_open: '*',
  em_close: '*',
  softbreak: '\n',
  hardbreak: '\n',
};

function inline(tokens: Token[]): string {
  return tokens
    .map(({ type, content }, i) => {
      if (type === 'citation') return content;
      // A bracket right behind a reference would make the two a link.
      if (type === 'text') return `${tokens[i - 1]?.type === 'citation' && content.startsWith('(') ? '\\' : ''}${harmless(content)}`;
      return own[type] ?? harmless(content);
    })
    .join('');
}
