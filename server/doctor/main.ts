import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { loadConfig, readStartConfig } from '../../config.ts';
import { openEmbedder } from '../../corpus/embed/open-embedder.ts';
import { embedderOfStore } from '../../corpus/store/embedder-of-store.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import { examine, showFindings } from './examine.ts';

/** `npm run doctor`: looks at all that Greffier needs and says what to do. Ends with 1 where something has to be mended. */
const packageText = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const { engines } = z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(packageText));
const { locale } = new Intl.DateTimeFormat().resolvedOptions();
const findings = await examine({
  node: { version: process.versions.node, needed: engines.node.replace(/^\D+/, '') },
  readSettings: () => loadConfig('.env', readStartConfig),
  embedder: (config) => openEmbedder(config),
  openStore: async (config) => openStore({ uri: config.lancedbUri, access: config, embedder: await embedderOfStore(config) }),
  fetch: globalThis.fetch,
});
console.log(showFindings(findings, locale.startsWith('fr') ? 'fr' : 'en'));
process.exitCode = findings.some(({ level }) => level === 'fault') ? 1 : 0;
