import type { Connection, Table } from '@lancedb/lancedb';
import type { Embedder } from '../embed/embedder.ts';
import type { TermFrequencies } from '../embed/term-frequencies.ts';
import type { FactKind } from '../record/fact.ts';
import { type ActFacts, attendanceKinds, type CorpusWriter, type DocumentRecords, type StoredDocument } from './corpus-writer.ts';
import { coverageOf } from './coverage-of.ts';
import { groupBy } from './group-by.ts';
import { cleanUp, updateIndexes } from './indexes.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { type Tables, tableVersions } from './open-tables.ts';
import { readRows, streamRows } from './read-rows.ts';
import { type ActRow, actRow, type FactRow, factOf, factRows, type PassageRow, passageRow, passageWords, summaryOf } from './rows.ts';
import { and, isIn, literal } from './sql.ts';
import { StoreError } from './store-error.ts';
import { schemaVersion } from './tables.ts';

type DocumentRow = { file: string; key: string; actIds: string[]; code: string | null; message: string | null };

/** Writes to the tables of one generation; `finish` makes what was written the state that readers see. */
export function lanceWriter(deps: {
  db: Connection;
  tables: Tables;
  terms: TermFrequencies;
  generation: number;
  embedder: Embedder;
}): CorpusWriter {
  const { db, tables, terms, generation, embedder } = deps;

  /** Takes what the files hold out of every table. Rows go before the files' own row does: what is left is never without an owner. */
  const remove = async (files: readonly string[]): Promise<void> => {
    const known = await readRows<DocumentRow>(tables.documents, {
      where: isIn('file', files),
      columns: ['file', 'key', 'actIds', 'code', 'message'],
    });
    if (known.length === 0) return;
    const actIds = known.flatMap((row) => row.actIds);
    if (actIds.length > 0) {
      for await (const rows of streamRows<PassageRow>(tables.passages, { where: isIn('actId', actIds), columns: ['words'] })) {
        for (const row of rows) terms.count(row.words, -1);
      }
      for (const table of [tables.passages, tables.facts]) await table.delete(isIn('actId', actIds));
      await tables.acts.delete(isIn('id', actIds));
    }
    await tables.documents.delete(isIn('file', files));
  };

  const refuseTaken = async (batch: readonly DocumentRecords[]): Promise<void> => {
    const owners = new Map<string, string>();
    for (const { file, acts } of batch) {
      for (const { id } of acts) {
        const other = owners.get(id);
        if (other !== undefined) throw taken(id, file, other);
        owners.set(id, file);
      }
    }
    const files = batch.map((one) => one.file);
    const where = and([isIn('id', owners.keys()), `NOT (${isIn('file', files)})`]);
    const [row] = await readRows<ActRow>(tables.acts, { where, columns: ['id', 'file'] });
    if (row) throw taken(row.id, owners.get(row.id) ?? '', row.file);
  };

  return {
    async documents() {
      const rows = await readRows<DocumentRow>(tables.documents, { columns: ['file', 'key', 'actIds', 'code', 'message'] });
      return new Map(rows.map((row): [string, StoredDocument] => [row.file, storedDocument(row)]));
    },
    async replaceDocuments(batch) {
      if (batch.length === 0) return;
      await refuseTaken(batch);
      const acts = batch.flatMap((one) => one.acts);
      const actById = new Map(acts.map((act) => [act.id, act]));
      const passages = batch
        .flatMap((one) => one.passages)
        .flatMap((passage) => {
          const act = actById.get(passage.actId);
          return act ? [{ passage, act, words: passageWords(passage) }] : [];
        });
      const vectors = await embedder.embeddings.embedDocuments(passages.map((one) => one.words));
      checkVectors(vectors, passages.length, embedder);
      await remove(batch.map((one) => one.file));
      for (const { words } of passages) terms.count(words, 1);
      await add(tables.acts, acts.map(actRow));
      await add(tables.facts, acts.flatMap(factRows));
      await add(
        tables.passages,
        passages.map(({ passage, act }, index) => passageRow(passage, act, vectors[index] ?? [])),
      );
      await add(
        tables.documents,
        batch.map(({ file, key, acts: own }): DocumentRow => ({ file, key, actIds: own.map((act) => act.id), code: null, message: null })),
      );
    },
    removeDocuments: remove,
    async renameDocuments(moves) {
      for (const { from, to } of moves) {
        await tables.acts.update({ where: `file = ${literal(from)}`, values: { file: to } });
        await tables.documents.update({ where: `file = ${literal(from)}`, values: { file: to } });
      }
    },
    async recordFailure(file, key, { code, message }) {
      await remove([file]);
      await add(tables.documents, [{ file, key, actIds: [], code, message } satisfies DocumentRow]);
    },
    async attendanceFacts(kinds: readonly FactKind[] = attendanceKinds) {
      const columns = ['actId', 'n', 'json'] as const;
      const [acts, facts] = await Promise.all([
        readRows<ActRow>(tables.acts, { columns: ['id', 'day', 'file', 'summary'] }),
        readRows<FactRow>(tables.facts, { where: isIn('kind', kinds), columns }),
      ]);
      const byAct = groupBy(facts, (row) => row.actId);
      return acts
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
        .map((row): ActFacts => {
          const { id, kind, authority, body, sessionDate, title } = summaryOf(row);
          const own = (byAct.get(id) ?? []).sort((a, b) => a.n - b.n).map(factOf);
          return { id, kind, authority, body, sessionDate, title, facts: own };
        });
    },
    async setPeople(people) {
      await replaceAll(
        tables.people,
        people.map((person) => ({ id: person.id, json: JSON.stringify(person) })),
      );
    },
    async setCorpusNotices(notices) {
      await replaceAll(
        tables.notices,
        notices.map((notice) => ({
          actIds: [...new Set(notice.places.map((place) => place.actId))],
          level: notice.level,
          json: JSON.stringify(notice),
        })),
      );
    },
    async finish() {
      await replaceAll(tables.terms, [{ passages: terms.passages, counts: Buffer.from(terms.toBytes()) }]);
      await updateIndexes(tables);
      const [versions, coverage] = await Promise.all([tableVersions(tables), coverageOf(tables, embedder.id)]);
      const manifest: Manifest = {
        schema: schemaVersion,
        embedder: embedder.id,
        dimension: embedder.dimension,
        generation,
        versions,
        coverage,
      };
      await writeManifest(db, manifest);
      await cleanUp(db, tables);
    },
    close() {
      for (const table of Object.values(tables)) table.close();
      db.close();
    },
  };
}

async function add(table: Table, rows: Record<string, unknown>[]): Promise<void> {
  if (rows.length > 0) await table.add(rows);
}

async function replaceAll(table: Table, rows: Record<string, unknown>[]): Promise<void> {
  if (rows.length > 0) await table.add(rows, { mode: 'overwrite' });
  else await table.delete('true');
}

function storedDocument({ file, key, actIds, code, message }: DocumentRow): StoredDocument {
  return { file, key, actIds, failure: code === null ? null : { file, code, message: message ?? '' } };
}

function taken(id: string, file: string, other: string): StoreError {
  return new StoreError('actIdTaken', `${file} holds the act ${id}, which ${other} holds already.`, { id, file, other });
}

/** A service that answers with other vectors than it announced would fill the store with what can't be searched. */
function checkVectors(vectors: number[][], expected: number, embedder: Embedder): void {
  const wrong = vectors.find((vector) => vector.length !== embedder.dimension);
  if (vectors.length === expected && !wrong) return;
  throw new StoreError(
    'vectorDimension',
    `The embedder ${embedder.id} gave ${vectors.length} vectors for ${expected} passages, of ${wrong?.length ?? embedder.dimension} dimensions instead of ${embedder.dimension}. Check EMBEDDINGS.`,
    { embedder: embedder.id, vectors: vectors.length, expected },
  );
}
