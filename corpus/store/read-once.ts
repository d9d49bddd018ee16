import type { AcronymMeaning, ActSummary } from '../corpus-reader.ts';
import { TermFrequencies } from '../embed/term-frequencies.ts';
import type { FactOf } from '../record/fact.ts';
import type { Person } from '../record/person.ts';
import { acronymGatherer } from './acronym-meanings.ts';
import type { Tables } from './open-tables.ts';
import { readRows, streamRows } from './read-rows.ts';
import { type FactRow, factOf } from './rows.ts';

/** What a reader reads whole, once for each state of the store. */

/** How often each word stands in the corpus: what search weighs words by. */
export async function readTerms(tables: Pick<Tables, 'terms'>): Promise<TermFrequencies> {
  const [row] = await readRows<{ passages: number; counts: Uint8Array }>(tables.terms, { columns: ['passages', 'counts'] });
  return row ? TermFrequencies.fromBytes(row.passages, row.counts) : new TermFrequencies();
}

/** The roll of people. Its ids of acts are those of the directory: each is in memory once, however many people an act names. */
export async function readPeople(tables: Pick<Tables, 'people'>, acts: ReadonlyMap<string, ActSummary>): Promise<Person[]> {
  const people: Person[] = [];
  for await (const rows of streamRows<{ json: string }>(tables.people, { columns: ['json'] })) {
    for (const { json } of rows) {
      const person = JSON.parse(json) as Person;
      people.push({
        ...person,
        spellings: person.spellings.map((one) => ({ ...one, actIds: one.actIds.map((id) => acts.get(id)?.id ?? id) })),
      });
    }
  }
  return people;
}

export async function readAcronyms(tables: Pick<Tables, 'facts'>): Promise<AcronymMeaning[]> {
  const gatherer = acronymGatherer();
  const columns = ['n', 'day', 'json'] as const;
  for await (const rows of streamRows<FactRow>(tables.facts, { where: "kind = 'acronym'", columns })) {
    for (const row of rows) gatherer.take({ fact: factOf(row) as FactOf<'acronym'>, day: row.day, n: row.n });
  }
  return gatherer.meanings();
}
