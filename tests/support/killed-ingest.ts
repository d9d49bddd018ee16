import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generateActs } from '../../bench/generated/generated-acts.ts';
import { seeded } from '../../bench/generated/seeded.ts';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { scdlColumns, scdlRow } from '../../corpus/scdl/scdl-row.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import type { StoreAccess } from '../../corpus/store/store-access.ts';

const root = join(import.meta.dirname, '../..');

type Ways = {
  /** Ends it with SIGKILL so many milliseconds after it began to write. */
  killAfter?: number;
  /** In small batches, each of which is kept for whoever comes after a kill. */
  steps?: boolean;
  /** Settings of a store that is no folder. */
  env?: Record<string, string>;
  /** The folder in which that store's server keeps it. */
  storedIn?: string;
  /** Told what it writes for a person. */
  onTold?: (words: string) => void;
};

/** `npm run ingest` as a process of its own. Its exit code; null where it was killed. */
export async function ingestProcess(
  folder: string,
  uri: string,
  { killAfter, steps = false, env = {}, storedIn = uri, onTold }: Ways = {},
): Promise<number | null> {
  const program = join(root, steps ? 'tests/support/ingest-in-steps.ts' : 'ingest/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: root,
    // The settings of this run alone, whatever is set where the tests run.
    env: { CORPUS_DIR: folder, LANCEDB_URI: uri, RUST_LOG: 'error', ...env },
    stdio: ['ignore', 'ignore', onTold ? 'pipe' : 'ignore'],
  });
  child.stderr?.on('data', (words: Buffer) => onTold?.(words.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (killAfter !== undefined) {
    // Starting takes seconds in which nothing is written: the store's first change is when the moments worth a kill begin.
    const before = await versionsIn(storedIn);
    while (child.exitCode === null && (await versionsIn(storedIn)) <= before) await wait(5);
    await wait(killAfter);
    child.kill('SIGKILL');
  }
  return ended;
}

async function versionsIn(uri: string): Promise<number> {
  return (await readdir(uri, { recursive: true }).catch((): string[] => [])).length;
}

/** The n-th state of a corpus in which acts come, change, move and go from one state to the next. */
export async function writeCorpusState(folder: string, n: number, acts: number): Promise<void> {
  const random = seeded('state', n);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const rows: string[] = [];
  for (const { file, text, expected } of generateActs({ seed: 9, count: acts })) {
    // What the authority publishes of some acts changes with each state, whether the act is there or not.
    const row = { DELIB_ID: expected.id, DELIB_DATE: expected.date, DELIB_OBJET: expected.subject, PREF_DATE: expected.date };
    if (random.whole(2) === 0) rows.push(Object.values(scdlRow({ ...row, VOTE_EFFECTIF: String(n) })).join(';'));
    const fate = random.whole(10);
    if (fate === 0) continue;
    const name = file.replaceAll('/', '-');
    const path = join(folder, name);
    await writeFile(path, fate === 1 ? text.replace('Vu le code général', `Vu l’avis n° ${n},\n\nVu le code général`) : text);
    if (fate === 2) await rename(path, join(folder, `${n}-${name}`));
  }
  if (random.whole(4) > 0) await writeFile(join(folder, 'scdl.csv'), [scdlColumns.join(';'), ...rows].join('\n'));
}

/** Everything that a store answers from, in an order that does not depend on when it was written. */
export async function recordsOf(uri: string, access: Partial<StoreAccess> = {}) {
  const store = await openStore({ uri, access, embedder: embedderFor('builtin') });
  const { reader } = store;
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.acts({}, { limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  const records = {
    acts: (await reader.actsById(ids)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    people: await reader.people(),
    notices: (await reader.notices(ids)).map((notice) => JSON.stringify(notice)).sort(),
    coverage: await reader.coverage(),
    found: (await reader.search({ text: 'toiture du gymnase et charpente du lavoir', limit: 8 })).map(({ passage }) => passage.id).sort(),
  };
  store.close();
  return records;
}
