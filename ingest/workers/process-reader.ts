import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { DocumentFailure } from '../../corpus/store/corpus-writer.ts';
import type { Records } from './read-records.ts';
import type { Said, Told } from './reading-process.ts';
import type { DocumentTask, ThreadReader, ThreadSettings } from './thread-reader.ts';

/** The process that read documents is gone, by a crash in native code or by the system, for want of memory. */
export class ProcessEndedError extends Error {
  readonly code = 'processEnded';
}

/**
 * A thread reader in a process of its own, which starts with the first document and anew with the next after it ended. `read` throws a
 * ProcessEndedError where it ended meanwhile: any of the documents under way may be why.
 */
export function processReader(settings: ThreadSettings): ThreadReader {
  let running: ReturnType<typeof start> | undefined;
  return {
    read(task) {
      if (running === undefined || running.hasEnded()) running = start(settings);
      return running.read(task);
    },
    close: async () => running?.close(),
  };
}

type Waiting = { resolve(read: Records | DocumentFailure): void; reject(error: Error): void };

function start(settings: ThreadSettings) {
  const child = fork(new URL('./reading-process.mjs', import.meta.url), {
    // Bytes go as bytes.
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, Waiting>();
  let ended: ProcessEndedError | undefined;
  let count = 0;
  const end = (why: string, cause?: Error) => {
    ended ??= new ProcessEndedError(why, { cause });
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  child.once('error', (error) => end(error.message, error));
  child.once('exit', (code, signal) => end(signal ?? `exit code ${code}`));
  child.on('message', ({ id, read }: Said) => {
    waiting.get(id)?.resolve(read);
    waiting.delete(id);
  });
  const tell = (told: Told) => child.send(told, (error) => error !== null && end(error.message, error));
  tell({ start: settings });
  return {
    hasEnded: () => ended !== undefined,
    read: (task: DocumentTask) =>
      new Promise<Records | DocumentFailure>((resolve, reject) => {
        const id = count++;
        waiting.set(id, { resolve, reject });
        tell({ id, task });
      }),
    close: () => kill(child),
  };
}

/** It holds nothing that is to be kept. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || !child.kill('SIGKILL')) return;
  await once(child, 'exit');
}
