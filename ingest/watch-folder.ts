import { watch } from 'chokidar';

/** After the last change so long nothing may happen before it is taken in: a copy of many files is one ingestion. */
const quietMs = 2_000;

/**
 * Calls `changed` after files of a folder came, changed or went, once for all that happened together and never twice at once. A file counts
 * once it has stopped growing. Ends with the signal, after the call that is running.
 */
export async function watchFolder(
  folder: string,
  changed: () => Promise<void>,
  { signal, quiet = quietMs }: { signal: AbortSignal; quiet?: number },
): Promise<void> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => /[\\/]\.[^\\/]/.test(path.slice(folder.length)),
    awaitWriteFinish: { stabilityThreshold: quiet, pollInterval: Math.min(100, quiet / 4) },
  });
  let failure: unknown;
  let running = Promise.resolve();
  await new Promise<void>((resolve) => {
    const end = (error?: unknown) => {
      failure ??= error;
      resolve();
    };
    let timer: NodeJS.Timeout | undefined;
    watcher.on('all', (event) => {
      if (event === 'addDir') return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(changed).catch(end);
      }, quiet);
    });
    watcher.on('error', end);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      end();
    });
  });
  await watcher.close();
  await running;
  if (failure !== undefined) throw failure;
}
