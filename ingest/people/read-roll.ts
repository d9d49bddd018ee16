import { parse } from 'csv-parse/sync';
import { findDates } from '../../corpus/language/dates.ts';
import { foldWords } from '../../corpus/language/fold.ts';
import { parsePersonName } from '../../corpus/language/person-names.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { RollRow } from './roll.ts';
import { RollError } from './roll-error.ts';

/** The columns of a roll by the names that their heading may have, folded. Others (group, office) are left alone. */
const columns: Record<'person' | 'from' | 'to' | 'spellings' | 'authority', string[]> = {
  person: ['person', 'personne', 'nom', 'name', 'elu', 'membre', 'member'],
  from: ['from', 'du', 'debut', 'debut de mandat', 'mandate from', 'start'],
  to: ['to', 'au', 'fin', 'fin de mandat', 'mandate to', 'end'],
  spellings: ['spellings', 'other spellings', 'autres graphies', 'graphies', 'variantes'],
  authority: ['authority', 'collectivite'],
};

/**
 * Reads an authority's roll of members (`corpus/members.csv`): one mandate a line, with commas or semicolons between the cells. Days are
 * ISO or day first; other spellings stand in one cell, parted by "|". Throws `RollError`, which names the line, where a name or a day can't be read.
 */
export function readRoll(csv: string): RollRow[] {
  const heading = csv.slice(0, csv.indexOf('\n') < 0 ? undefined : csv.indexOf('\n'));
  const delimiter = (heading.match(/;/g) ?? []).length > (heading.match(/,/g) ?? []).length ? ';' : ',';
  const [head = [], ...lines] = cells(csv, delimiter);
  const at = (column: keyof typeof columns) => head.findIndex((name) => columns[column].includes(foldWords(name)));
  const indexes = { person: at('person'), from: at('from'), to: at('to'), spellings: at('spellings'), authority: at('authority') };
  if (indexes.person < 0) throw new RollError('noPersonColumn', { line: 1, cell: head.join(delimiter) });
  return lines.map((line, n) => {
    const cell = (column: keyof typeof indexes) => line[indexes[column]]?.trim() ?? '';
    return {
      authority: cell('authority') || null,
      person: nameOf(cell('person'), n + 2),
      spellings: cell('spellings')
        .split('|')
        .filter((spelling) => spelling.trim() !== '')
        .map((spelling) => nameOf(spelling.trim(), n + 2)),
      from: dayOf(cell('from'), n + 2),
      to: dayOf(cell('to'), n + 2),
    };
  });
}

function cells(csv: string, delimiter: string): string[][] {
  try {
    return parse(csv, { bom: true, delimiter, skip_empty_lines: true, relax_column_count: true, trim: true });
  } catch (cause) {
    throw new RollError('notCsv', { line: 0, cell: '' }, { cause });
  }
}

function nameOf(cell: string, line: number): PersonName {
  const name = parsePersonName(cell);
  if (name === null) throw new RollError('noName', { line, cell });
  return name;
}

function dayOf(cell: string, line: number): string | null {
  if (cell === '') return null;
  const [found] = findDates(cell);
  if (found?.date.length !== 10) throw new RollError('noDay', { line, cell });
  return found.date;
}
