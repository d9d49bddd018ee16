import { scdlFaults, voteColumns } from './scdl-faults.ts';
import type { ScdlColumn, ScdlRow } from './scdl-row.ts';

/** Columns that say one thing together: a fault in one of them leaves nothing of the others to rely on. */
const groups: readonly (readonly ScdlColumn[])[] = [
  ['DELIB_MATIERE_CODE', 'DELIB_MATIERE_NOM'],
  ['BUDGET_ANNEE', 'BUDGET_NOM'],
  voteColumns,
];

/** A row without the cells that break a rule of the standard, and without those that only mean something beside them. */
export function soundCells(row: ScdlRow): ScdlRow {
  const faulty = new Set(scdlFaults(row).map(({ column }) => column));
  const dropped = groups.filter((group) => group.some((column) => faulty.has(column))).flat();
  return { ...row, ...Object.fromEntries([...faulty, ...dropped].map((column) => [column, ''])) };
}
