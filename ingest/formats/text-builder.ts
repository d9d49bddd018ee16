/**
 * Collects the text of a marked-up document in reading order. Rows of a table whose cells hold one line each become one line, with tabs
 * between the cells; where a cell holds several lines (a table used for layout, names one below the other) each cell stands for itself.
 */
export class TextBuilder {
  #buffers: string[][] = [[]];
  #line = '';
  #mark = '';
  #rows: string[][] = [];

  /** Words of the running line, white space as it is. */
  write(text: string): void {
    this.#line += this.#takeMark(text) + text;
  }

  /** What stands before the next words: the dash or number of a list's item. */
  mark(text: string): void {
    this.#mark = text;
  }

  /** Words in which any white space is one space, as a browser shows them. */
  writeFlowing(text: string): void {
    const words = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (words.trim() !== '') this.#line += this.#takeMark(words);
    this.#line += words.startsWith(' ') && (this.#line === '' || /\s$/.test(this.#line)) ? words.slice(1) : words;
  }

  breakLine(): void {
    this.#top().push(this.#line.trimEnd());
    this.#line = '';
  }

  /** Ends the running line, if it has words. */
  endBlock(): void {
    if (this.#line.trim() !== '') this.breakLine();
    this.#line = '';
  }

  /** A blank line, once. */
  gap(): void {
    this.endBlock();
    const lines = this.#top();
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  }

  openRow(): void {
    this.endBlock();
    this.#rows.push([]);
  }

  openCell(): void {
    this.endBlock();
    this.#buffers.push([]);
  }

  closeCell(): void {
    this.endBlock();
    if (this.#buffers.length < 2) return;
    const lines = this.#buffers.pop() ?? [];
    const cell = lines.join('\n').trim();
    const row = this.#rows.at(-1);
    if (row === undefined) this.#top().push(...cell.split('\n'));
    else row.push(cell);
  }

  closeRow(): void {
    const row = this.#rows.pop() ?? [];
    const cells = row.filter((cell) => cell !== '');
    if (cells.length === 0) return;
    // An empty cell of a line keeps its tab: it tells below which head the others stand.
    this.#top().push(...(cells.some((cell) => cell.includes('\n')) ? cells.join('\n') : row.join('\t').trimEnd()).split('\n'));
  }

  /** The whole, without white space around it and with at most one blank line on end. */
  toString(): string {
    while (this.#buffers.length > 1) this.closeCell();
    while (this.#rows.length > 0) this.closeRow();
    this.endBlock();
    return squeeze(this.#top().join('\n'));
  }

  #takeMark(text: string): string {
    if (text.trim() === '') return '';
    const mark = this.#mark;
    this.#mark = '';
    return mark;
  }

  #top(): string[] {
    const top = this.#buffers.at(-1);
    if (top === undefined) throw new RangeError('no buffer is open');
    return top;
  }
}

/** Blank lines are how word processors move text down a page: more than one on end says nothing. */
export function squeeze(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trimEnd();
    if (trimmed !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(trimmed);
  }
  return lines.join('\n').trimEnd();
}
