import { answerTokens } from '../answer-html.ts';

export type Run = { text: string; bold: boolean };
export type Block = { kind: 'paragraph' | 'item'; runs: Run[] } | { kind: 'table'; rows: Run[][][] };
type Token = ReturnType<typeof answerTokens>[number];

/** An answer's text as paragraphs, items and tables: what a letter and a plain text are written from. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let [items, table] = [0, null as Run[][][] | null];
  for (const token of answerTokens(text)) {
    if (token.type === 'list_item_open') items += 1;
    else if (token.type === 'list_item_close') items -= 1;
    else if (token.type === 'table_open') table = [];
    else if (token.type === 'tr_open') table?.push([]);
    else if (token.type === 'table_close') {
      blocks.push({ kind: 'table', rows: table ?? [] });
      table = null;
    } else if (token.type === 'inline') {
      const runs = runsOf(token.children ?? []);
      if (table !== null) table.at(-1)?.push(runs);
      else blocks.push({ kind: items > 0 ? 'item' : 'paragraph', runs });
    }
  }
  return blocks;
}

function runsOf(tokens: Token[]): Run[] {
  let bold = 0;
  return tokens.flatMap(({ type, content }) => {
    if (type === 'strong_open') bold += 1;
    if (type === 'strong_close') bold -= 1;
    if (type === 'softbreak' || type === 'hardbreak') return [{ text: '\n', bold: false }];
    return content === '' ? [] : [{ text: content, bold: bold > 0 }];
  });
}
