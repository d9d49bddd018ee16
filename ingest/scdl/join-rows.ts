import type { Notice } from '../../corpus/record/notice.ts';
import type { Place } from '../../corpus/record/place.ts';
import { rowOfText } from '../../corpus/scdl/scdl-cells.ts';
import { scdlFaults } from '../../corpus/scdl/scdl-faults.ts';
import { soundCells } from '../../corpus/scdl/sound-cells.ts';
import type { ActFacts, CorpusWriter } from '../../corpus/store/corpus-writer.ts';
import { comparedKinds, compareRow, type Difference } from './compare-row.ts';
import { matchRows, type PublishedRow } from './match-rows.ts';
import { rowSpan } from './read-scdl.ts';

/** What became of the rows of SCDL files: each that tells of no single act, and each rule of the standard that one breaks. */
export type ScdlOutcome = { rows: number; joined: number; refused: { file: string; row: number; reason: string }[] };

/** Acts whose facts are compared at once. */
const actsAtOnce = 500;

/**
 * Joins the rows of SCDL files with the acts that they tell of: a notice ties each row to its act, another tells each value that the two say
 * differently. The row stays a record of its own, so that nothing of it is taken for the act's words, and all of it goes with its file.
 */
export async function joinRows(writer: CorpusWriter): Promise<{ notices: Notice[]; outcome: ScdlOutcome }> {
  const rows: PublishedRow[] = [];
  for await (const some of writer.eachData()) {
    for (const { id, file, text } of some) {
      rows.push({ id, file, row: Number(id.slice(id.lastIndexOf('-') + 1)), cells: rowOfText(text), span: rowSpan(text) });
    }
  }
  const outcome: ScdlOutcome = { rows: rows.length, joined: 0, refused: [] };
  const notices: Notice[] = [];
  if (rows.length === 0) return { notices, outcome };
  rows.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.row - b.row));
  const matches = await matchRows(rows, writer.eachAct());
  const joined: { row: PublishedRow; act: string }[] = [];
  for (const row of rows) {
    const { file, row: number, cells } = row;
    for (const { column, reason } of scdlFaults(cells)) outcome.refused.push({ file, row: number, reason: `${column} ${reason}` });
    const match = matches.get(row.id) ?? 'none';
    if (typeof match === 'object') {
      joined.push({ row, act: match.act });
      continue;
    }
    const code = match === 'none' ? 'scdlOfNoAct' : 'scdlOfSeveralActs';
    const named = cells.DELIB_ID || cells.DELIB_OBJET;
    notices.push({ code, level: 'doubt', params: { file, row: number, named }, places: [placeOf(row)] });
    outcome.refused.push({ file, row: number, reason: `${named} ${match === 'none' ? 'is no act' : 'may be several acts'} of the corpus` });
  }
  outcome.joined = joined.length;
  for (let at = 0; at < joined.length; at += actsAtOnce) notices.push(...(await tie(writer, joined.slice(at, at + actsAtOnce))));
  return { notices, outcome };
}

async function tie(writer: CorpusWriter, joined: readonly { row: PublishedRow; act: string }[]): Promise<Notice[]> {
  const acts = new Map(
    (
      await writer.actFacts(
        joined.map(({ act }) => act),
        comparedKinds,
      )
    ).map((act) => [act.id, act]),
  );
  return joined.flatMap(({ row, act: id }) => {
    const act = acts.get(id);
    if (act === undefined) return [];
    const { file, row: number, cells } = row;
    const tied: Notice = { code: 'scdlRow', level: 'info', params: { file, row: number }, places: [placeOf(row), topOf(act)] };
    return [tied, ...compareRow(act, soundCells(cells)).map((difference) => differs(row, act, difference))];
  });
}

function differs(row: PublishedRow, act: ActFacts, { what, stated, published, places }: Difference): Notice {
  return {
    code: 'scdlDiffers',
    level: 'alert',
    params: { file: row.file, row: row.row, what: `scdl.${what}`, stated, published },
    places: [...(places.length > 0 ? places : [topOf(act)]), placeOf(row)],
  };
}

/** The row comes first in the notice that ties it: whoever looks for what is published about an act finds it there. */
const placeOf = ({ id, span }: PublishedRow): Place => ({ actId: id, ...span });

/** What names an act: its title, else its identifier, else where it begins. */
function topOf({ id, facts }: ActFacts): Place {
  const names = facts.find(({ kind }) => kind === 'title') ?? facts.find(({ kind }) => kind === 'identifier');
  return names?.places[0] ?? { actId: id, start: 0, end: 1 };
}
