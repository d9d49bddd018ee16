import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { loadConfig } from '../../config.ts';

/**
 * Before all tests: the browser is unpacked (its package takes a file that another process is still writing for a whole one), and what
 * tests put into the temporary folder goes into one of this run, which is removed after it.
 */
export default async function prepare({ config: { env } }: TestProject): Promise<() => Promise<void>> {
  if (loadConfig().chromiumPath === '') env.CHROMIUM_PATH = await chromium.executablePath().catch(() => '');
  const folder = await mkdtemp(join(tmpdir(), 'greffier-tests-'));
  // Some tests run as somebody else, who has to get to what is theirs in it.
  await chmod(folder, 0o755);
  // The names under which Linux and macOS, then Windows, look for it.
  Object.assign(env, { TMPDIR: folder, TEMP: folder, TMP: folder });
  return () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
