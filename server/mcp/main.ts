import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadConfig } from '../../config.ts';
import { publishStore } from '../../corpus/publishing/publish-store.ts';
import { embedderOfStore } from '../../corpus/store/embedder-of-store.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import { answeringFor } from '../answering-for.ts';
import { createApp } from '../app.ts';
import { createMcpServer } from './mcp-server.ts';

/** `npm run mcp`: the tools over standard input and output, for an assistant that starts them itself. */
try {
  const config = loadConfig();
  const whole = await openStore({ uri: config.lancedbUri, access: config, embedder: await embedderOfStore(config) });
  const store = publishStore(whole, config);
  const app = createApp({ reader: store.reader, answer: await answeringFor({ settings: config, snapshot: store.snapshot }) });
  await createMcpServer((request) => app.fetch(request)).connect(new StdioServerTransport());
  // The assistant ends the tools by closing their input.
  process.stdin.once('end', () => store.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
