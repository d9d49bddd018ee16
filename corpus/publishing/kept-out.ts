import type { ActSummary, CorpusReader } from '../corpus-reader.ts';
import { type Nature, natureOf } from '../record/nature.ts';
import { identifierKey } from '../store/identifier-key.ts';
import type { Unpublished } from './unpublished-list.ts';

/** What is published: natures by setting (an act that tells none is), apart from what the authority lists. */
export type PublishingRule = { natures: readonly Nature[]; unpublished: Unpublished };

type Identified = Pick<ActSummary, 'identifiers' | 'file'>;

/** Whether the rule keeps out an act by what itself says. */
export function isKeptOut({ identifiers, file }: Identified, { natures, unpublished }: PublishingRule): boolean {
  const nature = natureOf({ identifiers, file });
  return (nature !== null && !natures.includes(nature)) || unpublished({ identifiers, file });
}

/** Acts that are kept out, and their files. */
export type KeptOut = { ids: ReadonlySet<string>; files: ReadonlySet<string> };

/**
 * What the rule keeps out of a state of the corpus. A file that holds an act kept out is kept out whole, since its text and the file as it was
 * given hold the others' words too; and an annex goes with its act.
 */
export async function keptOut(reader: CorpusReader, rule: PublishingRule): Promise<KeptOut> {
  const acts = await reader.everyAct();
  const own = acts.filter((act) => isKeptOut(act, rule));
  if (own.length === 0) return { ids: new Set(), files: new Set() };
  const keys = new Set(own.flatMap(({ identifiers }) => identifiers.map(identifierKey)));
  const annexes = new Set<string>();
  for await (const links of reader.eachFact({ kinds: ['link'], actIds: acts.filter(({ kind }) => kind === 'other').map(({ id }) => id) })) {
    for (const { actId, value } of links) {
      const { identifier } = value.target;
      if (value.relation === 'annexOf' && identifier !== null && keys.has(identifierKey(identifier))) annexes.add(actId);
    }
  }
  const files = new Set([...own, ...acts.filter(({ id }) => annexes.has(id))].map(({ file }) => file));
  const ids = new Set(acts.filter(({ file }) => files.has(file)).map(({ id }) => id));
  // A row of an SCDL file goes with the act that it tells of; its file is another one's.
  const rows = (await reader.corpusNotices()).flatMap(({ code, places: [row, act] }) =>
    code === 'scdlRow' && row && act && ids.has(act.actId) ? [row.actId] : [],
  );
  return { files, ids: new Set([...ids, ...rows]) };
}
