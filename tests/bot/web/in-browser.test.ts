import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../server/contract.ts';
import type { RunningServer } from '../../../server/listen.ts';
import { launchBrowser } from '../../support/browser.ts';
import { cite, hostile, lanterns, sampleAnswer } from '../../support/sample-corpus.ts';
import { startSampleSite } from './sample-site.ts';

/** Other answers than the usual one, by a word of the question. */
const variants: { when: string; parts: Partial<Answer> }[] = [
  { when: 'HOSTILE', parts: { text: `« ${hostile.text.replace(/\n/g, ' ')} » [1]`, citations: [cite(1, hostile, hostile.text)] } },
  {
    when: 'table',
    parts: {
      status: 'not_stated',
      text: '| Poste | Montant |\n| --- | --- |\n| total | 12 500,00 € [2] |\n\nSelon l’acte [1].',
      notices: (['alert', 'doubt', 'info'] as const).map((level) => ({ code: 'x', level, params: {}, places: [], text: 'À vérifier.' })),
    },
  },
  {
    when: 'choix',
    parts: { status: 'clarify', text: 'Deux lectures.', citations: [], choices: [{ label: 'M. TILLEUL', question: 'Qui ?' }] },
  },
];

const { browser, reason } = await launchBrowser();
if (reason !== null) console.warn(`Skipped: ${reason}`);

const question = 'Qui avait procuration le 9 mars 2021 ?';
const citation = cite(1, lanterns, 'Mme  VERNOY (pouvoir à M. TILLEUL)');

describe.skipIf(browser === null)(`the pages in a browser${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let site: RunningServer;
  beforeAll(async () => {
    site = await startSampleSite(async ({ question: asked }) =>
      sampleAnswer(asked, variants.find(({ when }) => asked.includes(when))?.parts),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** A page that notes every request to another host and every error it meets. */
  const withPage = async (options: Parameters<Browser['newContext']>[0], run: (page: Page) => Promise<void>) => {
    const context = await (browser as Browser).newContext({ locale: 'fr-FR', ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (request) => request.url().startsWith(site.url) || faults.push(`request to ${request.url()}`));
    // A page that tells of trouble is a 4xx, which the browser notes as an error too.
    const trouble = (text: string) => text.includes('status of 40');
    page.on('console', (message) => message.type() === 'error' && !trouble(message.text()) && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    try {
      await run(page);
      expect(faults).toEqual([]);
    } finally {
      await context.close();
    }
  };

  it.each([
    ['with JavaScript', { javaScriptEnabled: true, viewport: { width: 1280, height: 800 } }],
    ['without JavaScript', { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } }],
    ['on a phone', { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, isMobile: true }],
  ])('asks, reads the answer and follows its citation to the words, %s', async (_, options) => {
    await withPage(options, async (page) => {
      await page.goto(site.url);
      await page.getByLabel('Votre question').fill(question);
      await page.keyboard.press('Enter');
      await page.getByText('avait la procuration de Mme VERNOY').waitFor();
      await page.locator('.said a.cite').first().click();
      const mark = page.locator('mark#q');
      await mark.waitFor();
      expect(await mark.textContent()).toBe(citation.quote);
      expect(new URL(page.url()).hash).toBe('#q');
      const box = await mark.boundingBox();
      expect(box && box.y >= 0 && box.y < options.viewport.height).toBe(true);
      await page.goBack();
      expect(await page.getByLabel('Votre question').inputValue()).toBe(question);
      await page.reload();
      await page.getByText('avait la procuration de Mme VERNOY').waitFor();
    });
  });

  it('shows the whole text of an act as served, the passage marked', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url + citation.url);
      expect(await page.locator('.act-text').textContent()).toBe(lanterns.text);
    });
  });

  it('shows hostile words as words, and nothing wider than a phone', async () => {
    await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
      for (const path of [`/acts/${hostile.id}`, '/acts', '/?q=HOSTILE', `/?q=${'m'.repeat(900)}`]) {
        await page.goto(site.url + path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
        expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
        expect(await page.locator('main script, main img').count()).toBe(0);
      }
      await page.goto(`${site.url}/acts/${hostile.id}`);
      expect(await page.locator('.act-text').textContent()).toBe(hostile.text);
    });
  });

  it('goes from question to quotation by keyboard alone', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url);
      await page.keyboard.type(question);
      await page.keyboard.press('Enter');
      await page.getByText('avait la procuration de Mme VERNOY').waitFor();
      for (let tabs = 0; tabs < 12; tabs++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.classList.contains('cite'))) break;
      }
      await page.keyboard.press('Enter');
      expect(await page.locator('mark#q').textContent()).toBe(citation.quote);
    });
  });

  it.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 A and AA, in %s', async (colorScheme) => {
    await withPage({ colorScheme }, async (page) => {
      const found: string[] = [];
      for (const path of ['/', `/?q=${question}`, `/?q=table&lang=en`, '/?q=choix', '/acts', citation.url, '/acts?from=x', '/nulle-part']) {
        await page.goto(site.url + path);
        const { violations, passes } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(passes.length, path).toBeGreaterThan(5);
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${path}: ${id}: ${node.html}`)));
      }
      expect(found).toEqual([]);
    });
  });
});
