import MarkdownIt from 'markdown-it';
import type { Citation } from '../../server/contract.ts';

type Linker = { href(citation: Citation): string; label(citation: Citation): string };
type Env = { citations: Citation[] } & Linker;

/**
 * The Markdown of an answer's text as HTML. Only the marks that answers use are read: paragraphs, lists, tables, strong words and
 * `[n]`, which becomes a link to its citation. HTML, links and images of an act or a question stay the letters that they are.
 */
const markdown = new MarkdownIt('zero').enable(['list', 'table', 'emphasis', 'escape', 'newline']);

markdown.inline.ruler.before('escape', 'citation', (state, silent) => {
  if (state.src.charAt(state.pos) !== '[') return false;
  const found = /^\[(\d{1,3})\]/.exec(state.src.slice(state.pos, state.pos + 5));
  // What answerHtml passes to render comes back here: the library types it as anything.
  const { citations, href, label } = state.env as Env;
  const citation = found && citations.find(({ n }) => n === Number(found[1]));
  if (!citation) return false;
  if (!silent) {
    const open = state.push('cite_open', 'a', 1);
    open.attrSet('class', 'cite');
    open.attrSet('href', href(citation));
    open.attrSet('aria-label', label(citation));
    state.push('text', '', 0).content = found[0];
    state.push('cite_close', 'a', -1);
  }
  state.pos += found[0].length;
  return true;
});

// French sets its marks off with spaces that no line may break at: « », and before : ; ? and !.
markdown.renderer.rules.text = (tokens, at) =>
  markdown.utils.escapeHtml((tokens[at]?.content ?? '').replace(/(«) | (?=[»:;?!](?:\s|$))/g, '$1\u00a0'));

// A wide table scrolls in a box of its own, which the keyboard can reach.
markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0"><table>';
markdown.renderer.rules.table_close = () => '</table></div>';

/** HTML that is safe to put into a page. */
export function answerHtml(text: string, citations: Citation[], linker: Linker): string {
  return markdown.render(text, { citations, ...linker } satisfies Env);
}

/** The same text as tokens, for what is no HTML. Numbers of citations stay `[1]`. */
export function answerTokens(text: string) {
  return markdown.parse(text, { citations: [], href: () => '', label: () => '' } satisfies Env);
}
