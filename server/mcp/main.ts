import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadConfig } from '../../config.ts';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import { answer } from '../answer/answer.ts';
import { createApp } from '../app.ts';
import { createMcpServer } from './mcp-server.ts';

/** `npm run mcp`: the tools over standard input and output, for an assistant that starts them itself. */
try {
  const { lancedbUri, embeddings } = loadConfig();
  const store = await openStore({ uri: lancedbUri, embedder: embedderFor(embeddings) });
  const app = createApp({ reader: store.reader, answer: async (ask) => answer(ask, { reader: await store.snapshot() }) });
  await createMcpServer((request) => app.fetch(request)).connect(new StdioServerTransport());
  // The assistant ends the tools by closing their input.
  process.stdin.once('end', () => store.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
