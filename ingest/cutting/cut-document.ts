import type { Span } from '../../corpus/record/place.ts';
import { sourceText } from '../reading/source-text.ts';
import { agendaItems } from './agenda-items.ts';
import { documentKind } from './document-kind.ts';
import { headedItems } from './headed-items.ts';
import { itemTitle } from './item-title.ts';
import { type Item, numberedItems } from './numbered-items.ts';
import { registerExtracts } from './register-extracts.ts';
import { closings } from './wordings.ts';

/** One act inside a document. `number` and `title` as printed, with their places, null where none is found. */
export type CutAct = { span: Span; number: { text: string; span: Span } | null; title: { text: string; span: Span } | null };

/**
 * What a document is and which acts it holds. `sitting`: what comes before the first act of minutes (authority, date, attendance, agenda);
 * null where each act has its own. `reason` says why a document that may hold several acts stays one.
 */
export type Cut = {
  kind: 'act' | 'minutes' | 'other';
  sitting: Span | null;
  acts: CutAct[];
  reason: 'noHeadings' | 'noDecision' | null;
};

/** Cuts a document into its acts. Only what is sure is cut: headings in sequence, of the agenda, or in capitals, with decisions behind them. */
export function cutDocument(source: string): Cut {
  const { view, folded } = sourceText(source);
  const text = view.text;
  const whole: Span = { start: 0, end: source.length };
  const extracts = registerExtracts(folded);
  if (extracts !== null) return { kind: 'minutes', sitting: null, acts: extracts.map(toAct), reason: null };
  const taken = documentKind(text, folded);
  const unnamed = taken === 'untitled' ? severalActs(text, folded) : null;
  const kind = taken === 'untitled' ? (unnamed === null ? 'act' : 'minutes') : taken;
  if (kind === 'other') return { kind, sitting: null, acts: [], reason: null };
  if (kind === 'act') return { kind, sitting: null, acts: [{ span: whole, number: null, title: null }], reason: null };
  const items = unnamed ?? numberedItems(text, folded) ?? agendaItems(text, folded) ?? headedItems(text, folded);
  const acts = items === null ? [] : closed(items, folded).filter((item) => item.decides);
  const first = acts[0];
  if (first === undefined) return { kind, sitting: null, acts: [], reason: items === null ? 'noHeadings' : 'noDecision' };
  const sitting = first.start === 0 ? null : { start: 0, end: view.toSource({ start: first.start, end: first.start + 1 }).start };
  return { kind, sitting, acts: acts.map(toAct), reason: null };

  function toAct(item: Item): CutAct {
    const number = item.number;
    const title = item.titleFrom < 0 ? null : itemTitle(text, folded, item.titleFrom, number?.key === 'behind' ? number.start : undefined);
    const at = number === null ? -1 : folded.slice(number.start, number.end).lastIndexOf(number.printed.toLowerCase());
    return {
      span: spanOf(item),
      number: number === null || at < 0 ? null : quoted({ start: number.start + at, end: number.start + at + number.printed.length }),
      title: title === null ? null : quoted(title),
    };
  }

  function quoted(span: Span): { text: string; span: Span } {
    const place = spanOf(span);
    return { text: text.slice(span.start, span.end).replace(/\s+/g, ' '), span: place };
  }

  function spanOf({ start, end }: Span): Span {
    let to = end;
    while (to > start + 1 && /\s/.test(text.charAt(to - 1))) to -= 1;
    return view.toSource({ start, end: to });
  }
}

/** Articles of one decision are counted too, and an act has headings of its own: without an announced number three must decide. */
const leastUnannounced = 3;

/** The items of a text that no title calls minutes, over a decision each: two numbers that are announced, or three of another kind or form. */
function severalActs(text: string, folded: string): Item[] | null {
  return severalOf(numberedItems(text, folded)) ?? severalOf(headedItems(text, folded));
}

function severalOf(items: Item[] | null): Item[] | null {
  const decided = items?.filter((item) => item.decides) ?? [];
  const announced = decided.every(({ number }) => number !== null && !['counting', 'levels', 'roman'].includes(number.key));
  return decided.length >= (announced ? 2 : leastUnannounced) ? items : null;
}

/** The last act ends where the sitting does. */
function closed(items: Item[], folded: string): Item[] {
  const last = items.at(-1);
  if (last === undefined) return items;
  const ends = closings.map((words) => folded.indexOf(words, last.titleFrom + 1)).filter((at) => at > 0 && opensLine(folded, at));
  const end = Math.min(last.end, ...ends);
  return [...items.slice(0, -1), { ...last, end }];
}

/** At the start of a line or of a sentence: "la séance est levée" in the middle of an explanation closes nothing. */
function opensLine(folded: string, at: number): boolean {
  return /(?:^|\n|[.!?;:] ?)[ \t\d.)–-]{0,6}$/.test(folded.slice(Math.max(0, at - 12), at));
}
