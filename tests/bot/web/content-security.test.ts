import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWeb } from '../../../bot/web/web.tsx';
import { createClient } from '../../../server/client.ts';
import { makeToken } from '../../../server/doors/tokens.ts';
import type { RunningServer } from '../../../server/listen.ts';
import { startServer } from '../../../server/main.ts';
import { column, makePdf } from '../../ingest/formats/make-pdf.ts';
import { launchBrowser } from '../../support/browser.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { lanterns, sampleAnswer, sampleCorpus } from '../../support/sample-corpus.ts';

const { browser, reason } = await launchBrowser();
if (reason !== null) console.warn(`Skipped: ${reason}`);

const act = encodeURIComponent(lanterns.id);
const token = makeToken();

/** Every kind of page, the reference, and what is served of an act as it was given. */
const addresses = [
  ...['/', '/?q=Qui+%3F', '/acts', `/acts/${act}`, `/acts/${act}?start=3&end=9#q`, `/acts/${act}/text`, `/acts/${act}/file`],
  ...['/sessions', `/sessions/${lanterns.sessionDate}`, '/people', '/timeline', '/timeline?q=lanternes', '/amounts', '/coverage'],
  ...['/docs', '/openapi.json', '/answer.txt?q=Qui+%3F', '/nowhere', '/acts/unknown', `/api/acts/${act}/file`, '/metrics'],
];

describe.skipIf(browser === null)(`the Content-Security-Policy in a browser${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let site: RunningServer;
  beforeAll(async () => {
    const pdf = new Uint8Array(makePdf([{ words: column(['Les lanternes'], { x: 40, y: 700, size: 12 }) }]));
    // The lanterns were given as a PDF, which is served to be shown in the browser.
    const acts = sampleCorpus.acts.map((one) => (one.id === lanterns.id ? { ...one, format: 'pdf' as const, file: 'lanternes.pdf' } : one));
    site = await startServer({
      config: { host: '127.0.0.1', port: 0, apiTokens: [token.hash] },
      reader: memoryReader({ ...sampleCorpus, acts }),
      answer: async ({ question }) => sampleAnswer(question),
      originals: async () => pdf,
      log: () => {},
      pages: (api) => createWeb({ client: createClient('http://in.process', api), log: () => {} }).fetch,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** A page of who has the token, and what the browser said it kept from happening. */
  async function watched(run: (page: Page) => Promise<void>): Promise<string[]> {
    const context = await browser?.newContext({ httpCredentials: { username: 'x', password: token.token } });
    const page = await context?.newPage();
    if (context === undefined || page === undefined) throw new Error('skipped without a browser');
    const said: string[] = [];
    page.on('console', (message) => /Content.Security.Policy|Refused to/i.test(message.text()) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await run(page);
    await context.close();
    return said;
  }

  it.each(addresses)('keeps nothing of %s from working', async (address) => {
    const said = await watched(async (page) => {
      // A browser that has no viewer for a PDF keeps it instead of going there.
      await page.goto(site.url + address).catch((error: unknown) => {
        if (!/Download is starting|ERR_ABORTED/.test(String(error)) || !address.endsWith('/file')) throw error;
      });
      await page.waitForTimeout(100);
    });
    expect(said).toEqual([]);
  });

  it('keeps a script that was slipped into a page from running', async () => {
    const said = await watched(async (page) => {
      await page.goto(site.url);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken"';
        document.head.append(script);
      });
      expect(await page.title()).not.toBe('taken');
    });
    expect(said).toHaveLength(1);
  });
});
