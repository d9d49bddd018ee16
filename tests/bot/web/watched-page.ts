import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page that notes every request to another host and every error it meets, and lets none pass. */
export async function withPage(
  { browser, url }: { browser: Browser; url: string },
  options: BrowserContextOptions,
  run: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ locale: 'fr-FR', permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('request', (request) => request.url().startsWith(url) || faults.push(`request to ${request.url()}`));
  // A page that tells of trouble is a 4xx or 5xx, which the browser notes as an error too; a server that is gone as a failed load.
  const trouble = (text: string) => /status of [45]\d\d|net::ERR_/.test(text);
  page.on('console', (message) => message.type() === 'error' && !trouble(message.text()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  try {
    await run(page);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}

export const desktop = { width: 1280, height: 800 };
export const phone = { width: 360, height: 740 };
