import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import type { Act, Passage } from '../../corpus/record/act.ts';
import type { Fact } from '../../corpus/record/fact.ts';

/** What the tools have handed out for one question, by id. Only these may be cited: an id that was made up names nothing here. */
export class SeenRecords {
  readonly facts = new Map<string, Fact>();
  readonly passages = new Map<string, Passage>();
  readonly acts = new Map<string, Act>();
  private readonly reader: CorpusReader;

  constructor(reader: CorpusReader) {
    this.reader = reader;
  }

  /** Keeps the records with their acts, whole. Records of an act that is no longer there are left out. */
  async keep({ facts = [], passages = [] }: { facts?: readonly Fact[]; passages?: readonly Passage[] }): Promise<void> {
    const ids = new Set([...facts, ...passages].map(({ actId }) => actId));
    const missing = [...ids].filter((id) => !this.acts.has(id));
    for (const act of missing.length === 0 ? [] : await this.reader.actsById(missing)) this.acts.set(act.id, act);
    for (const fact of facts) if (this.acts.has(fact.actId)) this.facts.set(fact.id, fact);
    for (const passage of passages) if (this.acts.has(passage.actId)) this.passages.set(passage.id, passage);
  }
}
