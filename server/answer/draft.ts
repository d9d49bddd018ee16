import type { Fact } from '../../corpus/record/fact.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import type { Place } from '../../corpus/record/place.ts';
import type { Answer } from '../contract.ts';
import { type Cite, type Quote, Rich } from './compose/rich.ts';

/** A piece of an answer, in the order of reading. */
export type Block =
  | { kind: 'say'; text: Rich }
  | { kind: 'list'; items: readonly Rich[] }
  | { kind: 'table'; head: readonly Rich[]; rows: readonly (readonly Rich[])[] };

/** What a finder returns: sentences worded from records, each with the facts that carry it. Nothing is numbered or quoted yet. */
export type Draft = {
  status: Answer['status'];
  blocks: readonly Block[];
  choices?: { label: string; question: string }[];
  notices?: readonly Notice[];
};

export function say(text: Rich): Block {
  return { kind: 'say', text };
}

/** A list, of one line too: it follows its heading. */
export function bullets(items: readonly Rich[]): Block {
  return { kind: 'list', items };
}

/** A list of one is a sentence. */
export function list(items: readonly Rich[]): Block {
  const [only] = items;
  return items.length === 1 && only ? say(only) : { kind: 'list', items };
}

export function answered(...blocks: readonly Block[]): Draft {
  return { status: 'answered', blocks };
}

export function notStated(...blocks: readonly Block[]): Draft {
  return { status: 'not_stated', blocks };
}

export function notFound(...blocks: readonly Block[]): Draft {
  return { status: 'not_found', blocks };
}

/** The facts that blocks refer to. */
export function factsIn(blocks: readonly Block[]): Fact[] {
  return partsIn(blocks).flatMap((part) => ('facts' in part ? part.facts : []));
}

/** What blocks show or refer to of acts. */
export function placesIn(blocks: readonly Block[]): Place[] {
  return partsIn(blocks).flatMap((part) =>
    'quote' in part ? [part.quote] : [...part.places, ...part.facts.flatMap((fact) => fact.places)],
  );
}

function partsIn(blocks: readonly Block[]): (Cite | Quote)[] {
  const rich = blocks.flatMap((block) =>
    block.kind === 'say' ? [block.text] : block.kind === 'list' ? block.items : [...block.head, ...block.rows.flat()],
  );
  return rich.flatMap(({ parts }) => parts.flatMap((part) => (typeof part === 'string' ? [] : [part])));
}

/** Blocks as they read without their references. */
export function withoutReferences(blocks: readonly Block[]): Block[] {
  const bare = ({ parts }: Rich) => new Rich(parts.filter((part) => typeof part === 'string' || 'quote' in part));
  return blocks.map((block): Block => {
    if (block.kind === 'say') return say(bare(block.text));
    if (block.kind === 'list') return { kind: 'list', items: block.items.map(bare) };
    return { kind: 'table', head: block.head.map(bare), rows: block.rows.map((row) => row.map(bare)) };
  });
}
