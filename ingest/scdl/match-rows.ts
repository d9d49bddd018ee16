import { foldWords } from '../../corpus/language/fold.ts';
import type { ScdlRow } from '../../corpus/scdl/scdl-row.ts';
import type { ActKeys } from '../../corpus/store/corpus-writer.ts';
import { identifierKey } from '../../corpus/store/identifier-key.ts';

/** A row of an SCDL file as the store has it. */
export type PublishedRow = { id: string; file: string; row: number; cells: ScdlRow; span: { start: number; end: number } };

/** The act that a row tells of; `several` where it could be any of some. */
export type Match = { act: string } | 'none' | 'several';

/** How a row names an act, the surest first. */
const ways = ['identifierAndDay', 'identifier', 'titleAndDay'] as const;
type Way = (typeof ways)[number];

/**
 * Which act each row tells of. Acts are shown a few at a time, since memory should not hold all of them. An identifier and the day of the
 * sitting name an act; so does the identifier that an act is known by alone, but not a bare number, which every register begins anew; else
 * the day and the title, where one act has both. An act of an authority with another SIREN is never meant.
 */
export async function matchRows(rows: readonly PublishedRow[], acts: AsyncIterable<ActKeys[]>): Promise<Map<string, Match>> {
  const byKey = indexBy(rows, ({ cells }) => looseKey(cells.DELIB_ID));
  const byTitle = indexBy(rows, ({ cells }) => titleKey(cells.DELIB_DATE, cells.DELIB_OBJET));
  const found = new Map<string, Map<Way, Set<string>>>();
  const note = (row: PublishedRow, way: Way, act: ActKeys) => {
    const ofRow = found.get(row.id) ?? new Map<Way, Set<string>>();
    found.set(row.id, ofRow.set(way, (ofRow.get(way) ?? new Set()).add(act.id)));
  };
  for await (const some of acts) {
    for (const act of some) {
      if (act.kind !== 'act') continue;
      for (const key of new Set(act.keys.map(looseKey))) {
        for (const row of byKey.get(key) ?? []) {
          if (!sameAuthority(row, act)) continue;
          if (row.cells.DELIB_DATE === act.day) note(row, 'identifierAndDay', act);
          else if (!act.idAssigned && key === looseKey(act.id)) note(row, 'identifier', act);
        }
      }
      for (const row of byTitle.get(titleKey(act.day, act.title)) ?? []) if (sameAuthority(row, act)) note(row, 'titleAndDay', act);
    }
  }
  return new Map(rows.map(({ id }) => [id, matchOf(found.get(id))]));
}

function matchOf(found: ReadonlyMap<Way, ReadonlySet<string>> | undefined): Match {
  const best = ways.map((way) => found?.get(way)).find((acts) => acts !== undefined);
  const [act, ...others] = best ?? [];
  return act === undefined ? 'none' : others.length > 0 ? 'several' : { act };
}

/** @CTES makes underscores of the dashes of a number, and publishers keep either. */
const looseKey = (identifier: string): string => identifierKey(identifier).replace(/[-./]/g, '_');

/** '' where either is missing: nothing is found by it. */
const titleKey = (day: string, title: string): string => (day === '' || foldWords(title) === '' ? '' : `${day} ${foldWords(title)}`);

function sameAuthority({ cells }: PublishedRow, { authority }: ActKeys): boolean {
  const siren = cells.COLL_SIRET.slice(0, 9);
  return authority.siren === null || siren === '' || authority.siren === siren;
}

function indexBy(rows: readonly PublishedRow[], keyOf: (row: PublishedRow) => string): Map<string, PublishedRow[]> {
  const index = new Map<string, PublishedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const known = index.get(key);
    if (known) known.push(row);
    else index.set(key, [row]);
  }
  return index;
}
