import { type Table, tables } from './tables.ts';

/** A table as Frictionless Table Schema describes it. */
export function tableSchema({ columns }: Table) {
  return {
    fields: columns.map(({ name, type, description, constraints }) => ({ name, type, description, ...(constraints && { constraints }) })),
    primaryKey: ['fact_id'],
    missingValues: [''],
  };
}

/** The tables with their schemas as one Frictionless data package. The licence is stated where the publisher gives one. */
export function dataPackage({ base, licence }: { base: string; licence: string }) {
  return {
    name: 'greffier',
    title: 'Facts of deliberations',
    profile: 'tabular-data-package',
    ...(licence !== '' && { licenses: [{ name: licence }] }),
    resources: Object.entries(tables).map(([name, table]) => ({
      name,
      title: table.title,
      path: `${base}/api/export/tables/${name}/data.csv`,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(table),
    })),
  };
}
