import type { ActSummary, CorpusReader } from '../../corpus/corpus-reader.ts';
import type { Act } from '../../corpus/record/act.ts';
import type { FactOf } from '../../corpus/record/fact.ts';
import { aims } from '../answer/find/citing.ts';
import { factsOverall } from '../answer/find/facts-overall.ts';

type Link = FactOf<'link'>;
type Ref = Pick<ActSummary, 'id' | 'title' | 'sessionDate'>;

/** What an act cites, with the acts of the corpus that its words may mean, and which acts cite it. */
export async function actLinks(reader: CorpusReader, act: Act) {
  const said = [...act.identifiers, ...(act.sessionDate === null ? [] : [act.sessionDate])];
  const [own, naming] = await Promise.all([
    reader.facts({ kinds: ['link'], actIds: [act.id] }),
    factsOverall({ reader, coverage: await reader.coverage() }, ['link'], said),
  ]);
  const toThis = naming.filter((link) => link.actId !== act.id && aims(link, act));
  const days = [...new Set(own.flatMap((link) => link.value.target.date ?? []))];
  const [citing, ...ofDays] = await Promise.all([
    reader.acts({ ids: [...new Set(toThis.map((link) => link.actId))] }),
    ...days.map((day) => reader.acts({ from: day, to: day })),
  ]);
  const byId = new Map(citing.items.map((one) => [one.id, one]));
  const candidates = ofDays.flatMap((list) => list.items).filter((one) => one.id !== act.id);
  return {
    cites: await Promise.all(own.map(async (link) => ({ link, acts: (await targets(reader, link, candidates)).map(refOf) }))),
    citedBy: toThis.flatMap((link) => {
      const from = byId.get(link.actId);
      return from === undefined ? [] : [{ link, act: refOf(from) }];
    }),
  };
}

/** By identifier where the words give one, else by date and body. */
async function targets(reader: CorpusReader, link: Link, candidates: ActSummary[]): Promise<ActSummary[]> {
  const { identifier } = link.value.target;
  if (identifier !== null) {
    const lookup = await reader.act(identifier);
    if (lookup.status === 'found') return lookup.act.id === link.actId ? [] : [lookup.act];
  }
  return candidates.filter((act) => aims(link, act));
}

const refOf = ({ id, title, sessionDate }: ActSummary): Ref => ({ id, title, sessionDate });
