import type { Notice } from '../../corpus/record/notice.ts';
import type { Answer } from '../contract.ts';
import type { Rich } from './compose/rich.ts';

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
