import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Act, Passage } from '../../../../corpus/record/act.ts';
import type { Fact } from '../../../../corpus/record/fact.ts';
import { readCorpusSettings } from '../../../../ingest/corpus-settings.ts';
import { listFiles } from '../../../../ingest/list-files.ts';
import { readFile } from '../../../../ingest/reading/read-file.ts';
import { projectActs } from '../../../support/store-of.ts';

/** What the tools of the agent hand out, by id. */
export type Records = { facts: Map<string, Fact>; passages: Map<string, Passage>; acts: Map<string, Act> };

/** The records of the five acts that come with the project, and of texts given by file name, as ingestion makes them. */
export async function recordsOf(texts: Record<string, string> = {}): Promise<Records> {
  const settings = await readCorpusSettings(projectActs);
  const { files } = await listFiles(projectActs);
  const read = await Promise.all([
    ...files.map(async (file) => readFile(file, await readBytes(join(projectActs, file)), settings)),
    ...Object.entries(texts).map(([file, text]) =>
      readFile(file, new TextEncoder().encode(text), { authorityOf: () => null, corrections: [] }),
    ),
  ]);
  const acts = read.flatMap((one) => one.acts);
  return {
    acts: new Map(acts.map((act) => [act.id, act])),
    facts: new Map(acts.flatMap((act) => act.facts.map((fact) => [fact.id, fact]))),
    passages: new Map(read.flatMap((one) => one.passages.map((passage) => [passage.id, passage]))),
  };
}
