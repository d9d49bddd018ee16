import type { Connection, Table } from '@lancedb/lancedb';
import type { Embedder } from '../embed/embedder.ts';
import type { TermFrequencies } from '../embed/term-frequencies.ts';
import { arrowTable } from './arrow-table.ts';
import { type Writing, writeCheckpoint } from './checkpoint.ts';
import type { ActKeys, CorpusWriter, DocumentRecords, StoredDocument } from './corpus-writer.ts';
import { coverageOf } from './coverage-of.ts';
import { type DocumentRow, documentColumns, moveRows, readDocuments, streamDocuments } from './document-rows.ts';
import { cleanUp, indexForComparing, updateIndexes } from './indexes.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { type Tables, tableVersions } from './open-tables.ts';
import { readRows, streamRows } from './read-rows.ts';
import { type ActRow, actColumns, actRow, factRows, noData, type PassageRow, passageRow, passageWords, summaryOf } from './rows.ts';
import { and, isIn } from './sql.ts';
import { StoreError } from './store-error.ts';
import { schemaVersion, type TableName, tableSchema } from './tables.ts';
import { actFactsOf, tellingsOf } from './tellings.ts';

/** Conditions name so many values at once: a query of a hundred thousand would be text of megabytes. */
const namedAtOnce = 500;

/** People are some hundred kilobytes each in a large corpus, with the acts that name them. */
const peopleAtOnce = 200;

/** Writes to the tables of one generation; `finish` makes what was written the state that readers see. */
export function lanceWriter(deps: {
  db: Connection;
  tables: Tables;
  terms: TermFrequencies;
  writing: Writing;
  embedder: Embedder;
  /** What is in the tables. Those of a finished state have nothing to finish before something is written. */
  from: 'nothing' | 'checkpoint' | 'finished';
}): CorpusWriter {
  const { db, tables, terms, writing, embedder, from } = deps;

  let written = from !== 'finished';

  /** Takes what the files hold out of every table. Rows go before the files' own row does: what is left is never without an owner. */
  const remove = async (files: readonly string[]): Promise<void> => {
    for (const some of chunks(files, namedAtOnce)) {
      const known = await readDocuments(tables.documents, some);
      if (known.length === 0) continue;
      written = true;
      const actIds = known.flatMap((row) => row.actIds);
      for (const ids of chunks(actIds, namedAtOnce)) {
        for await (const rows of streamRows<PassageRow>(tables.passages, { where: isIn('actId', ids), columns: ['words'] })) {
          for (const row of rows) terms.count(row.words, -1);
        }
        for (const table of [tables.passages, tables.facts]) await table.delete(isIn('actId', ids));
        await tables.acts.delete(isIn('id', ids));
      }
      await tables.documents.delete(isIn('file', some));
    }
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

  const add = async (name: TableName, rows: readonly Record<string, unknown>[]): Promise<void> => {
    if (rows.length > 0) await tables[name].add(arrowTable(tableSchema(name, embedder.dimension), rows));
  };

  const begun = new WeakMap<DocumentRecords, Promise<number[][]>>();
  /** The vectors of a document's passages: those of several documents are asked for together, as services like it. */
  const embedAhead = (batch: readonly DocumentRecords[]): void => {
    const fresh = batch.filter((document) => !begun.has(document));
    if (fresh.length === 0) return;
    const made = embedAll(
      embedder,
      fresh.flatMap(({ passages }) => passages.map(passageWords)),
    );
    let from = 0;
    for (const document of fresh) {
      const [start, end] = [from, from + document.passages.length];
      const own = made.then((vectors) => vectors.slice(start, end));
      // Whoever writes the document sees its error; it may never be written.
      own.catch(() => {});
      begun.set(document, own);
      from = end;
    }
  };

  const writeTerms = () => replaceAll(tables.terms, [{ passages: terms.passages, counts: Buffer.from(terms.toBytes()) }]);

  return {
    resumed: from === 'checkpoint',
    async documents(files) {
      const some = files === undefined ? [await readDocuments(tables.documents)] : [];
      for (const named of chunks(files ?? [], namedAtOnce)) some.push(await readDocuments(tables.documents, named));
      return new Map(some.flat().map((one): [string, StoredDocument] => [one.file, one]));
    },
    eachDocument: () => streamDocuments(tables.documents),
    async owners(actIds) {
      const owners = new Map<string, string>();
      for (const ids of chunks(actIds, namedAtOnce)) {
        const rows = await readRows<ActRow>(tables.acts, { where: isIn('id', ids), columns: ['id', 'file'] });
        for (const { id, file } of rows) owners.set(id, file);
      }
      return owners;
    },
    embedAhead,
    async replaceDocuments(batch) {
      if (batch.length === 0) return;
      written = true;
      await refuseTaken(batch);
      embedAhead(batch);
      const vectors = (await Promise.all(batch.map((document) => begun.get(document) ?? []))).flat();
      const acts = batch.flatMap((one) => one.acts);
      const actById = new Map(acts.map((act) => [act.id, act]));
      const rows = batch
        .flatMap((one) => one.passages)
        .flatMap((passage, n) => {
          const act = actById.get(passage.actId);
          return act ? [passageRow(passage, act, vectors[n] ?? [])] : [];
        });
      await remove(batch.map((one) => one.file));
      for (const { words } of rows) terms.count(words, 1);
      await add('acts', acts.map(actRow));
      await add('facts', acts.flatMap(factRows));
      await add('passages', rows);
      await add(
        'documents',
        batch.map(({ file, key, acts: own, failure }): DocumentRow => {
          const { code = null, message = null } = failure ?? {};
          return { file, key, actIds: own.map((act) => act.id), code, message };
        }),
      );
    },
    removeDocuments: remove,
    async renameDocuments(moves) {
      for (const some of chunks(moves, namedAtOnce)) {
        written = true;
        await moveRows<ActRow>(tables.acts, some, actColumns);
        await moveRows<DocumentRow>(tables.documents, some, documentColumns);
      }
    },
    async *tellings() {
      await indexForComparing(tables);
      yield* tellingsOf(tables);
    },
    actFacts: (actIds, kinds) => actFactsOf(tables, actIds, kinds),
    async *eachAct() {
      const columns = ['id', 'keys', 'day', 'title', 'kind', 'file', 'summary'] as const;
      for await (const rows of streamRows<ActRow>(tables.acts, { where: noData, columns })) {
        yield rows.map((row): ActKeys => {
          const { authority, idAssigned } = summaryOf(row);
          return { id: row.id, keys: row.keys, day: row.day, title: row.title, kind: row.kind, authority, idAssigned };
        });
      }
    },
    eachData: () => streamRows<ActRow>(tables.acts, { where: "kind = 'data'", columns: ['id', 'file', 'text'] }),
    async setPeople(people) {
      written = true;
      if (people.length === 0) await tables.people.delete('true');
      for (const [n, some] of [...chunks(people, peopleAtOnce)].entries()) {
        const rows = some.map((person) => ({ id: person.id, json: JSON.stringify(person) }));
        await tables.people.add(rows, { mode: n === 0 ? 'overwrite' : 'append' });
      }
    },
    async setCorpusNotices(notices) {
      written = true;
      await replaceAll(
        tables.notices,
        notices.map((notice) => ({
          actIds: [...new Set(notice.places.map((place) => place.actId))],
          level: notice.level,
          json: JSON.stringify(notice),
        })),
      );
    },
    async checkpoint() {
      await writeTerms();
      await writeCheckpoint(db, { schema: schemaVersion, ...writing, versions: await tableVersions(tables) });
    },
    async finish() {
      if (!written) return;
      await writeTerms();
      const ordered = await updateIndexes(tables);
      const [versions, coverage] = await Promise.all([tableVersions(tables), coverageOf(tables, embedder.id)]);
      const manifest: Manifest = {
        schema: schemaVersion,
        embedder: embedder.id,
        dimension: embedder.dimension,
        generation: writing.generation,
        versions,
        coverage,
      };
      await writeManifest(db, manifest);
      await cleanUp(db, tables, ordered, manifest);
    },
    close() {
      for (const table of Object.values(tables)) table.close();
      db.close();
    },
  };
}

async function replaceAll(table: Table, rows: Record<string, unknown>[]): Promise<void> {
  if (rows.length > 0) await table.add(rows, { mode: 'overwrite' });
  else await table.delete('true');
}

function* chunks<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

function taken(id: string, file: string, other: string): StoreError {
  return new StoreError('actIdTaken', `${file} holds the act ${id}, which ${other} holds already.`, { id, file, other });
}

async function embedAll(embedder: Embedder, words: string[]): Promise<number[][]> {
  const vectors = await embedder.embeddings.embedDocuments(words);
  checkVectors(vectors, words.length, embedder);
  return vectors;
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
