import type { Config } from '../../config.ts';
import type { Embedder } from '../../corpus/embed/embedder.ts';
import type { OpenStore } from '../../corpus/store/open-store.ts';
import type { Lang } from '../contract.ts';
import { checkCorpus, checkDisk, checkStore } from './check-files.ts';
import { checkDiscord, checkModel, checkPort } from './check-network.ts';
import { type Finding, fault, fine, messageOf, note } from './finding.ts';
import { doctorWords } from './words.ts';

export type DoctorDeps = {
  /** The version that runs, and the oldest that will do. */
  node: { version: string; needed: string };
  /** Reads the settings; throws with `faults` where some can't be used. */
  readSettings: () => Config;
  embedder: (config: Config) => Embedder | Promise<Embedder>;
  openStore: (config: Config) => Promise<Pick<OpenStore, 'reader' | 'close'>>;
  fetch: typeof globalThis.fetch;
};

/** Looks at all that Greffier needs, and goes on where something is wrong, so that one run shows everything. */
export async function examine(deps: DoctorDeps): Promise<Finding[]> {
  const { version, needed } = deps.node;
  const node = isOlder(version, needed) ? fault((w) => w.oldNode(version, needed)) : fine((w) => w.node(version));
  let config: Config;
  try {
    config = deps.readSettings();
  } catch (error) {
    // Without settings there is nothing more to look at.
    return [node, ...faultsOf(error).map((words) => fault((w) => w.setting(words)))];
  }
  const embedder = await checkEmbedder(deps, config);
  const { corpusDir, lancedbUri, apiTokens, adminToken, publicUrl, trustProxy } = config;
  return [
    node,
    fine((w) => w.settings),
    ...(/^[a-z][a-z0-9+]*:\/\//i.test(lancedbUri) ? [] : [await checkDisk(lancedbUri)]),
    ...(await checkCorpus(corpusDir)),
    embedder,
    // Without its embedder no store opens: one fault is told once.
    ...(embedder.level === 'fault' ? [] : await checkStore(lancedbUri, () => deps.openStore(config))),
    await checkModel({ model: config.model, baseUrl: config.modelBaseUrl }, deps.fetch),
    await checkDiscord({ token: config.discordToken, api: config.discordApi }, deps.fetch),
    await checkPort(config, deps.fetch),
    fine((w) => w.doors(apiTokens.length)),
    ...(adminToken === '' ? [note((w) => w.noAdmin)] : []),
    ...(publicUrl.startsWith('https:') && trustProxy.length === 0 ? [note((w) => w.behindProxy)] : []),
  ];
}

/** One line a finding, then what to make of them all. */
export function showFindings(findings: readonly Finding[], lang: Lang): string {
  const words = doctorWords[lang];
  const marks = { fine: '✓', note: '·', fault: '✗' } as const;
  const faults = findings.filter(({ level }) => level === 'fault').length;
  const lines = findings.map(({ level, say }) => `${marks[level]} ${say(words)}`);
  return [words.heading, ...lines, faults === 0 ? words.healthy : words.ill(faults)].join('\n');
}

async function checkEmbedder({ embedder }: DoctorDeps, config: Config): Promise<Finding> {
  try {
    const made = await embedder(config);
    const [vector] = await made.embeddings.embedDocuments(['délibération']);
    if (vector?.length !== made.dimension) throw new Error(`${vector?.length} ≠ ${made.dimension}`);
    return fine((w) => w.embedder(made.id));
  } catch (error) {
    return fault((w) => w.noEmbedder(messageOf(error)));
  }
}

const faultsOf = (error: unknown): string[] =>
  error instanceof Error && 'faults' in error && Array.isArray(error.faults) ? error.faults.map(String) : [messageOf(error)];

function isOlder(version: string, needed: string): boolean {
  const [a, b] = [version, needed].map((one) => one.split('.').map(Number));
  for (let n = 0; n < 3; n++) {
    const [left, right] = [a?.[n] ?? 0, b?.[n] ?? 0];
    if (left !== right) return left < right;
  }
  return false;
}
