import { Hono } from 'hono';
import { validator } from 'hono-openapi';
import { z } from 'zod';
import type { CorpusReader } from '../../corpus/corpus-reader.ts';
import { groupBy } from '../../corpus/group-by.ts';
import type { Fact } from '../../corpus/record/fact.ts';
import { scdlColumns } from '../../corpus/scdl/scdl-row.ts';
import { actPages } from '../export/act-pages.ts';
import { dataPackage, tableSchema } from '../export/data-package.ts';
import { popolo } from '../export/popolo.ts';
import { type ScdlEntry, scdlEntry } from '../export/scdl.ts';
import { type Cell, type Table, tables } from '../export/tables.ts';
import { bodyOf, csvLines, jsonLines } from '../export/write-rows.ts';
import { operation } from '../openapi/operations.ts';
import { Problem } from '../problem.ts';
import { agreedCells, rowsOfActs } from '../scdl/rows-of-acts.ts';
import type { BaseOf } from './base-of.ts';
import { refuse } from './input.ts';
import { nameIndex } from './name-index.ts';

export type ExportSettings = { sirets: readonly string[]; matiere: string; licence: string };
export const noExportSettings: ExportSettings = { sirets: [], matiere: '', licence: '' };

type Deps = { reader: CorpusReader; settings: ExportSettings; baseOf: BaseOf };

/** Files for other tools: SCDL, tables with their schemas, facts as JSON Lines, Popolo. */
export function exportRoutes({ reader, settings, baseOf }: Deps) {
  const pageUrl = (base: string, actId: string) => `${base}/acts/${encodeURIComponent(actId)}`;

  async function* scdlPages(base: string): AsyncGenerator<ScdlEntry[]> {
    for await (const acts of actPages(reader)) {
      const ids = acts.map(({ id }) => id);
      const facts = byAct(await reader.facts({ actIds: ids, kinds: ['identifier', 'date', 'count', 'vote'] }));
      const rows = await rowsOfActs(reader, ids);
      const told = { ...settings, urlOf: (id: string) => pageUrl(base, id) };
      yield acts.map((act) => scdlEntry(act, facts.get(act.id) ?? [], told, agreedCells(rows.get(act.id) ?? [])));
    }
  }

  async function* scdlFile(base: string): AsyncGenerator<string> {
    yield csvLines([], scdlColumns, { header: true });
    for await (const entries of scdlPages(base)) {
      yield csvLines(
        entries.filter(({ refusals }) => refusals.length === 0).map(({ row }) => row),
        scdlColumns,
      );
    }
  }

  async function* tablePages(table: Table, base: string): AsyncGenerator<Record<string, Cell>[]> {
    const personOf = nameIndex(await reader.people());
    const urlOf = (actId: string, start: number, end: number) => `${pageUrl(base, actId)}?start=${start}&end=${end}#q`;
    for await (const page of actPages(reader)) {
      const ids = page.map(({ id }) => id);
      const facts = byAct(await reader.facts({ actIds: ids, kinds: [table.kind] }));
      const acts = await reader.actsById(ids);
      yield acts.flatMap((act) =>
        (facts.get(act.id) ?? []).flatMap((fact) => {
          const row = table.row(fact, { act, personOf, urlOf, licence: settings.licence });
          return row === null ? [] : [row];
        }),
      );
    }
  }

  async function* tableFile(table: Table, form: 'csv' | 'jsonl', base: string): AsyncGenerator<string> {
    const names = table.columns.map(({ name }) => name);
    if (form === 'csv') yield csvLines([], names, { header: true });
    for await (const rows of tablePages(table, base)) yield form === 'csv' ? csvLines(rows, names) : jsonLines(rows);
  }

  async function* factsFile(): AsyncGenerator<string> {
    for await (const page of actPages(reader)) yield jsonLines(await reader.facts({ actIds: page.map(({ id }) => id) }));
  }

  const file = (pieces: AsyncGenerator<string>, type: string, name: string) =>
    new Response(bodyOf(pieces), {
      headers: { 'content-type': `${type}; charset=utf-8`, 'content-disposition': `attachment; filename="${name}"` },
    });

  return new Hono()
    .get('/scdl.csv', told('Deliberations as the standard SCDL "Délibérations" has them: rows that conform.', 'text/csv'), (c) =>
      file(scdlFile(baseOf(c)), 'text/csv', 'scdl.csv'),
    )
    .get(
      '/scdl-report.json',
      operation({ summary: 'Acts that are no row of the SCDL file, each with the reasons.', tag: 'exports', json: 'ScdlReport' }),
      async (c) => {
        const report = { rows: 0, refused: [] as Omit<ScdlEntry, 'row'>[] };
        for await (const entries of scdlPages(baseOf(c))) {
          for (const { actId, title, refusals } of entries) {
            if (refusals.length === 0) report.rows += 1;
            else report.refused.push({ actId, title, refusals });
          }
        }
        return c.json(report);
      },
    )
    .get('/datapackage.json', told('The tables and their schemas as a Frictionless data package.', 'application/json'), (c) =>
      c.json(dataPackage({ base: baseOf(c), licence: settings.licence })),
    )
    .get('/facts.jsonl', told('Every fact with its places, one JSON a line.', 'application/jsonl'), () =>
      file(factsFile(), 'application/jsonl', 'facts.jsonl'),
    )
    .get('/popolo.json', told('People, memberships, sittings and votes as Popolo has them.', 'application/json'), async (c) =>
      c.json(await popolo(reader, baseOf(c))),
    )
    .get(
      '/tables/:table/:form',
      operation({
        summary: `A table (${Object.keys(tables).join(', ')}) as CSV or JSON Lines, or its schema.`,
        tag: 'exports',
        media: { 'text/csv': '', 'application/jsonl': '', 'application/json': 'The schema.' },
        problems: ['not-found'],
      }),
      validator('param', z.object({ table: z.enum(Object.keys(tables)), form: z.enum(forms) }), refuse),
      (c) => {
        const { table: name, form } = c.req.valid('param');
        const table = tables[name];
        if (table === undefined) throw new Problem('not-found', `No table is named ${name}.`);
        if (form === 'schema.json') return c.json(tableSchema(table));
        const type = form === 'data.csv' ? 'text/csv' : 'application/jsonl';
        return file(tableFile(table, form === 'data.csv' ? 'csv' : 'jsonl', baseOf(c)), type, `${name}.${form.split('.')[1]}`);
      },
    );
}

const forms = ['data.csv', 'data.jsonl', 'schema.json'] as const;

const told = (summary: string, type: string) => operation({ summary, tag: 'exports', media: { [type]: '' } });

const byAct = (facts: readonly Fact[]): Map<string, Fact[]> => groupBy(facts, ({ actId }) => actId);
