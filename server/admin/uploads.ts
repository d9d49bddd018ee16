import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { Problem } from '../problem.ts';
import type { Reading } from './admin.ts';
import { annexFolder, safeName } from './safe-name.ts';

/** Uploads that wait to be published or dropped, so that nobody fills the disk. */
const mostWaiting = 50;
/** Uploads that nobody came back to are dropped after a day. */
const keptMs = 24 * 60 * 60 * 1_000;

/** A document that was given and not published yet. `file`: the path that it would have below the corpus folder. */
export type Upload = {
  id: string;
  name: string;
  file: string;
  bytes: number;
  at: string;
  /** The act whose annex it is to be. */
  annexOf: string | null;
  /** null while it is being read. */
  reading: Reading | null;
};

export type Uploads = ReturnType<typeof createUploads>;

/**
 * Documents between being given and being published: their bytes in a folder of this process that others can't read, one read at a time.
 * What is not published is gone when the server stops.
 */
export function createUploads(read: (file: string, bytes: Uint8Array) => Promise<Reading>, now: () => Date = () => new Date()) {
  const waiting = new Map<string, { upload: Upload; done: Promise<void> }>();
  const oneAtATime = pLimit(1);
  let folder: Promise<string> | undefined;
  const pathOf = async (id: string): Promise<string> => {
    folder ??= mkdtemp(join(tmpdir(), 'greffier-uploads-'));
    return join(await folder, id);
  };
  const drop = async (id: string): Promise<void> => {
    waiting.delete(id);
    await rm(await pathOf(id), { force: true });
  };
  const dropOld = async (): Promise<void> => {
    for (const [id, { upload }] of waiting) if (now().getTime() - Date.parse(upload.at) > keptMs) await drop(id);
  };
  return {
    /** Takes a document and begins to read it. */
    async take({ name, bytes, annexOf }: { name: string; bytes: Uint8Array; annexOf: string | null }): Promise<Upload> {
      await dropOld();
      if (waiting.size >= mostWaiting)
        throw new Problem('not-possible', `${mostWaiting} documents wait to be published: publish or drop some of them first.`);
      const id = randomUUID();
      const file = annexOf === null ? safeName(name) : `${annexFolder(annexOf)}/${safeName(name)}`;
      const upload: Upload = { id, name, file, bytes: bytes.length, at: now().toISOString(), annexOf, reading: null };
      await writeFile(await pathOf(id), bytes, { mode: 0o600 });
      const done = oneAtATime(async () => {
        upload.reading = await read(file, bytes).catch(asFailure);
      });
      waiting.set(id, { upload, done });
      return upload;
    },
    all: (): Upload[] => [...waiting.values()].map(({ upload }) => upload),
    get: (id: string): Upload | undefined => waiting.get(id)?.upload,
    /** Waits until the document is read, no longer than `ms`. */
    async settled(id: string, ms: number): Promise<void> {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms);
      });
      await Promise.race([waiting.get(id)?.done, late]);
      clearTimeout(timer);
    },
    bytes: async (id: string): Promise<Uint8Array> => readFile(await pathOf(id)),
    drop,
    async close(): Promise<void> {
      oneAtATime.clearQueue();
      waiting.clear();
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}

/** Reading tells what a document does to it; this is of the machine: settings of the corpus that can't be read, no thread to be had. */
function asFailure(error: unknown): Reading {
  return { code: 'notRead', message: error instanceof Error ? error.message : String(error) };
}
