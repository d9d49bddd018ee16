import { loadConfig } from '../config.ts';
import { publishStore } from '../corpus/publishing/publish-store.ts';
import { embedderOfStore } from '../corpus/store/embedder-of-store.ts';
import { openStore } from '../corpus/store/open-store.ts';
import { answeringFor } from './answering-for.ts';
import { askCommand } from './terminal/ask-command.ts';

/** `npm run ask`: the command of `terminal/ask-command.ts`, with the store of the settings and this terminal. */
try {
  const { stdout } = process;
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  process.exitCode = await askCommand(process.argv.slice(2), {
    open: async () => {
      const config = loadConfig();
      const store = await openStore({ uri: config.lancedbUri, access: config, embedder: await embedderOfStore(config) });
      const { snapshot } = publishStore(store, config);
      return answeringFor({ settings: config, snapshot });
    },
    write: (text) => console.log(text),
    complain: (text) => console.error(text),
    // The stream knows what NO_COLOR, FORCE_COLOR and the kind of terminal ask for.
    terminal: { width: stdout.columns ?? 80, colour: stdout.isTTY === true && stdout.hasColors() },
    lang: locale.startsWith('fr') ? 'fr' : 'en',
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
