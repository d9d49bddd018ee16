import { parse } from 'discord-markdown-parser';

type Node = { type: string; content?: string | Node | Node[]; target?: string };

/** What Discord makes of a text of an embed, by another parser of its Markdown: each mark that it would show, and the words without marks. */
export function discordMarks(text: string): { marks: string[]; words: string; links: string[] } {
  const marks: string[] = [];
  const links: string[] = [];
  let words = '';
  const visit = (node: Node | Node[] | string | undefined): void => {
    if (node === undefined) return;
    if (typeof node === 'string') words += node;
    else if (Array.isArray(node)) node.forEach(visit);
    else {
      if (node.type === 'br' || node.type === 'newline') words += '\n';
      else if (node.type !== 'text') marks.push(node.type);
      if (node.target !== undefined) links.push(node.target);
      visit(node.content);
    }
  };
  // The parser's type is that of the library that it is made with, whose nodes are these.
  visit(parse(text, 'extended') as Node[]);
  return { marks, words, links };
}
