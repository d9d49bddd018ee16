import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWeb } from '../../bot/web/web.tsx';
import { answer } from '../../server/answer/answer.ts';
import { createClient } from '../../server/client.ts';
import { startServer } from '../../server/main.ts';
import { launchBrowser } from '../support/browser.ts';
import { projectActs, storeOf } from '../support/store-of.ts';

const { browser, reason } = await launchBrowser();
if (reason !== null) console.warn(`Skipped: ${reason}`);

/** The acts of the repository, ingested, served and read in a browser: from the file to the marked quotation. */
describe.skipIf(browser === null)(`from the acts to the page${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let url: string;
  const closing: (() => Promise<void> | void)[] = [];

  beforeAll(async () => {
    const { reader, close } = await storeOf(projectActs);
    const server = await startServer({
      config: { host: '127.0.0.1', port: 0 },
      reader,
      answer: (ask) => answer(ask, { reader }),
      pages: (api) => createWeb({ client: createClient('http://in.process', api) }).fetch,
    });
    url = server.url;
    closing.push(() => server.close(), close);
  });
  afterAll(async () => {
    await browser?.close();
    for (const close of closing) await close();
  });

  it.each([
    ['Qui avait procuration le 28 août 2018 ?', true],
    ['Who chaired the sitting of 16 March 2015?', false],
    ['Quel est le coût total de la troisième phase ?', false],
  ])('%s: every number on the page opens the act at the words that were cited', async (question, javaScriptEnabled) => {
    const client = createClient(url);
    const { citations } = await (await client.api.ask.$post({ json: { question } })).json();
    expect(citations.length).toBeGreaterThan(0);
    const context = await browser?.newContext({ javaScriptEnabled, locale: 'fr-FR' });
    const page = (await context?.newPage()) as Page;
    await page.goto(url);
    await page.getByLabel('Votre question').fill(question);
    await page.keyboard.press('Enter');
    for (const { n, quote, actId } of citations) {
      await page
        .locator('.said a.cite', { hasText: `[${n}]` })
        .first()
        .click();
      expect(await page.locator('mark#q').textContent()).toBe(quote);
      // Beside the answer with a script, on a page of its own without.
      expect(await page.locator('#panel, .record').first().textContent()).toContain(actId);
      await page.goBack();
    }
    await context?.close();
  });
});
