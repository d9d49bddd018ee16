import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { Act, Passage } from '../../corpus/record/act.ts';
import type { Fact } from '../../corpus/record/fact.ts';
import { sentencesIn } from '../answer/compose/bounds.ts';
import { addressesReader } from './addresses-reader.ts';

/** What the tools have handed out for one question, by id. Only these may be cited: an id that was made up names nothing here. */
export class SeenRecords {
  readonly facts = new Map<string, Fact>();
  readonly passages = new Map<string, Passage>();
  readonly acts = new Map<string, Act>();
  private readonly reader: CorpusReader;

  constructor(reader: CorpusReader) {
    this.reader = reader;
  }

  /**
   * Keeps the records with their acts, whole. Left out are records of an act that is no longer there, and what speaks to its reader rather than of
   * the sitting: facts whose line does, and passages from where they do on. A model is not shown them, and may rest nothing on them.
   */
  async keep({ facts = [], passages = [] }: { facts?: readonly Fact[]; passages?: readonly Passage[] }): Promise<void> {
    const ids = new Set([...facts, ...passages].map(({ actId }) => actId));
    const missing = [...ids].filter((id) => !this.acts.has(id));
    for (const act of missing.length === 0 ? [] : await this.reader.actsById(missing))
      this.acts.set(act.id, addressesReader(act.title) ? { ...act, title: '' } : act);
    for (const fact of facts) {
      const text = this.acts.get(fact.actId)?.text;
      if (text !== undefined && !fact.places.some((place) => addressesReader(withItsLine(text, place)))) this.facts.set(fact.id, fact);
    }
    for (const passage of passages) {
      const text = this.acts.get(passage.actId)?.text;
      const kept = text === undefined ? null : untilItAddresses(passage, text);
      if (kept !== null) this.passages.set(passage.id, kept);
    }
  }
}

/** How far a fact's line is looked at on either side: an order may stand beside the sum or the name that it forges. */
const aside = 300;

function withItsLine(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - aside), start);
  const [after = ''] = text.slice(end, end + aside).split('\n', 1);
  return `${before.slice(before.lastIndexOf('\n') + 1)}${text.slice(start, end)}${after}`;
}

/** The passage up to where it turns to its reader: what follows may go on with it. null where nothing stands before. */
function untilItAddresses(passage: Passage, text: string): Passage | null {
  if (!addressesReader(text.slice(passage.start, passage.end))) return passage;
  const sentences = sentencesIn(text, passage);
  const first = sentences.findIndex(({ start, end }) => addressesReader(text.slice(start, end)));
  // No sentence by itself: two of them make up the sign.
  const last = sentences[first - 1];
  return last === undefined ? null : { ...passage, end: last.end, shown: oneLine(text.slice(passage.start, last.end)) };
}
