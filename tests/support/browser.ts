import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { loadConfig } from '../../config.ts';

/** A real browser, or why none can start on this machine (the tests that need it are skipped then, and say so). */
export type BrowserOrReason = { browser: Browser; reason: null } | { browser: null; reason: string };

/** Without these a browser calls its maker's hosts at every start; a browser run by root has no sandbox. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export async function launchBrowser(): Promise<BrowserOrReason> {
  const { chromiumPath } = loadConfig();
  try {
    const executablePath = chromiumPath === '' ? await chromium.executablePath() : chromiumPath;
    // The package's own list of arguments is for functions in a cloud: its `--single-process` dies with the first page that closes.
    return { browser: await playwright.launch({ executablePath, args: quiet, timeout: 30_000 }), reason: null };
  } catch (error) {
    const cause = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { browser: null, reason: `no browser can start here (CHROMIUM_PATH names another one): ${cause}` };
  }
}
