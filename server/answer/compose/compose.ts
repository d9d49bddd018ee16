import { oneLine } from '../../../corpus/language/readable.ts';
import type { Act } from '../../../corpus/record/act.ts';
import type { Fact } from '../../../corpus/record/fact.ts';
import type { Citation } from '../../contract.ts';
import type { Block } from '../draft.ts';
import { type Numbering, numbering, quotedText } from './citations.ts';
import { type Cite, escapeLineStart, plain, type Rich } from './rich.ts';

export type Composed = { text: string; facts: Fact[]; citations: Citation[] };

/** Ids of the acts that blocks refer to: their texts are needed to compose. */
export function citedActs(blocks: readonly Block[]): string[] {
  const parts = blocks.flatMap(richOf).flatMap((rich) => rich.parts);
  const places = parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    return 'quote' in part ? [part.quote] : [...part.places, ...part.facts.flatMap((fact) => fact.places)];
  });
  return [...new Set(places.map((place) => place.actId))];
}

/** Turns blocks into Markdown with numbered references, the facts behind it in order, and the citations. */
export function compose(blocks: readonly Block[], acts: ReadonlyMap<string, Act>): Composed {
  const all = references(blocks);
  const numbers = numbering(all, acts);
  const text = blocks
    .map((block) => written(block, numbers, acts))
    .filter((part) => part !== '')
    .join('\n\n');
  const facts = new Map(all.flatMap((cite) => cite.facts).map((fact) => [fact.id, fact]));
  return { text, facts: [...facts.values()], citations: numbers.citations() };
}

function written(block: Block, numbers: Numbering, acts: ReadonlyMap<string, Act>): string {
  const line = (rich: Rich) => escapeLineStart(render(rich, numbers, acts));
  switch (block.kind) {
    case 'say':
      return line(block.text);
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table': {
      const row = (cells: readonly Rich[]) => `| ${cells.map((cell) => render(cell, numbers, acts)).join(' | ')} |`;
      return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n');
    }
  }
}

function render(rich: Rich, numbers: Numbering, acts: ReadonlyMap<string, Act>): string {
  let out = '';
  for (const part of rich.parts) {
    if (typeof part === 'string') out += part;
    else if ('quote' in part) out += plain(oneLine(quotedText(part, acts)));
    else out += marks(numbers.of(part));
  }
  return out.trim();
}

/** " [1] [2]": a reference follows the words that it proves. */
function marks(numbers: readonly number[]): string {
  return numbers.map((n) => ` [${n}]`).join('');
}

function references(blocks: readonly Block[]): Cite[] {
  return blocks
    .flatMap(richOf)
    .flatMap((rich) => rich.parts.flatMap((part) => (typeof part !== 'string' && 'facts' in part ? [part] : [])));
}

function richOf(block: Block): readonly Rich[] {
  if (block.kind === 'say') return [block.text];
  return block.kind === 'list' ? block.items : [...block.head, ...block.rows.flat()];
}
