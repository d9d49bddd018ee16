import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { connect } from '@lancedb/lancedb';
import { expect, test } from 'vitest';
import { takeLease } from '../../../corpus/store/store-lease.ts';
import { asWriteError } from '../../../corpus/store/write-error.ts';
import { storeUri } from './store-folder.ts';

const times = { beatMs: 10_000, silentMs: 60_000, pollMs: 20, youngMs: 500 };

test('a second writer is told who writes, and waits until the first is done', async () => {
  const uri = await storeUri();
  const first = await takeLease({ uri }, { times });
  const told: string[] = [];
  let taken = false;
  const second = takeLease({ uri }, { times, onWait: ({ pid }) => told.push(pid) }).then((lease) => {
    taken = true;
    return lease;
  });
  await expect.poll(() => told).toEqual([String(process.pid)]);
  expect(taken).toBe(false);
  await first.check();
  await first.release();
  await (await second).release();
});

test('of many at once, one at a time has it', async () => {
  const uri = await storeUri();
  let holding = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      const lease = await takeLease({ uri }, { times });
      holding += 1;
      most = Math.max(most, holding);
      await lease.check();
      holding -= 1;
      await lease.release();
    }),
  );
  expect(most).toBe(1);
});

test('who was killed, or is silent, has it no longer; and is told when they come back', async () => {
  const uri = await storeUri();
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  await (await takeLease({ uri }, { times })).release();
  const db = await connect(uri);
  const table = await db.openTable('lease');
  await table.update({ values: { token: 'killed', host: hostname(), pid: String(gone), beat: new Date().toISOString() } });
  await (await takeLease({ uri }, { times })).release();
  const asleep = await takeLease({ uri }, { times: { ...times, silentMs: 60_000 } });
  await table.checkoutLatest();
  await table.update({ values: { host: 'another', beat: new Date(Date.now() - 120_000).toISOString() } });
  const next = await takeLease({ uri }, { times });
  await expect(asleep.check()).rejects.toMatchObject({ code: 'leaseLost' });
  await asleep.release();
  await next.check();
  await next.release();
  db.close();
});

test('a storage that takes nothing is told with what to do', () => {
  const full = asWriteError('data', new Error('LanceError(IO): Generic LocalFileSystem error: No space left on device (os error 28)'));
  expect(full).toMatchObject({ code: 'storeFull', message: expect.stringMatching(/data.*Make room.*unharmed/) });
  const readOnly = asWriteError('s3://b/s', new Error('Unable to write: Read-only file system (os error 30)'));
  expect(readOnly).toMatchObject({ code: 'storeReadOnly', message: expect.stringMatching(/s3:\/\/b\/s.*rights/) });
  const other = new Error('something else');
  expect(asWriteError('data', other)).toBe(other);
});
