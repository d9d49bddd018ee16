/** The columns of the standard SCDL "Délibérations" (schema 2.1), in their order. Empty: the act does not say. */
export const scdlColumns = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
  'BUDGET_ANNEE',
  'BUDGET_NOM',
  'PREF_ID',
  'PREF_DATE',
  'VOTE_EFFECTIF',
  'VOTE_REEL',
  'VOTE_POUR',
  'VOTE_CONTRE',
  'VOTE_ABSTENTION',
  'DELIB_URL',
] as const;

export type ScdlColumn = (typeof scdlColumns)[number];

/** A row as the file holds it: text, since "7.10" is no number and an empty cell is no zero. */
export type ScdlRow = Record<ScdlColumn, string>;

/** A row with these cells, the others empty. */
export function scdlRow(cells: Partial<ScdlRow>): ScdlRow {
  const empty = Object.fromEntries(scdlColumns.map((column) => [column, ''])) as ScdlRow;
  return { ...empty, ...cells };
}
