import { stripVTControlCharacters } from 'node:util';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** A table in columns where it fits the width; else each row as "heading: cell" lines, which any width can show. */
export function tableLines(rows: string[][], { width, style }: { width: number; style: Style }): string {
  const [head = [], ...body] = rows;
  const columns = head.map((_, i) => Math.max(...rows.map((row) => shownLength(row[i] ?? ''))));
  const total = columns.reduce((sum, column) => sum + column + gap.length, -gap.length);
  if (total > width) {
    return body.map((row) => row.map((cell, i) => wrap(`${style.dim(`${head[i] ?? ''} :`)} ${cell}`, width)).join('\n')).join('\n\n');
  }
  const line = (row: string[]) =>
    row
      .map((cell, i) => cell + ' '.repeat((columns[i] ?? 0) - shownLength(cell)))
      .join(gap)
      .trimEnd();
  return [style.bold(line(head)), style.dim(columns.map((column) => '─'.repeat(column)).join(gap)), ...body.map(line)].join('\n');
}

const gap = '  ';
const shownLength = (text: string): number => [...stripVTControlCharacters(text)].length;
