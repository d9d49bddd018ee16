import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../server/contract.ts';
import type { RunningServer } from '../../../server/listen.ts';
import { launchBrowser } from '../../support/browser.ts';
import { cite, hostile, lanterns, sampleAnswer } from '../../support/sample-corpus.ts';
import { violations } from './accessibility.ts';
import { startSampleSite } from './sample-site.ts';
import { desktop, withPage as onPage, phone } from './watched-page.ts';

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
  { when: 'rien', parts: { status: 'not_found', text: 'Rien.', citations: [] } },
  {
    when: 'choix',
    parts: { status: 'clarify', text: 'Deux lectures.', citations: [], choices: [{ label: 'M. TILLEUL', question: 'Qui ?' }] },
  },
];

/** A promise that a test keeps when it has seen enough. */
function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

const { browser, reason } = await launchBrowser();
if (reason !== null) console.warn(`Skipped: ${reason}`);

const question = 'Qui avait procuration le 9 mars 2021 ?';
const asked = `/?q=${encodeURIComponent(question)}`;
const citation = cite(1, lanterns, 'Mme  VERNOY (pouvoir à M. TILLEUL)');
const said = 'avait la procuration de Mme VERNOY';

describe.skipIf(browser === null)(`the pages in a browser${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
  let site: RunningServer;
  const once = { failed: false };
  const [toRead, toWrite] = [gate(), gate()];
  const steps = { read: toRead.passed, written: toWrite.passed };
  beforeAll(async () => {
    site = await startSampleSite(async ({ question: words }, { progress } = {}) => {
      if (words.includes('étapes')) {
        progress?.({ event: 'step', step: 'read', actId: lanterns.id });
        await steps.read;
        progress?.({ event: 'step', step: 'word' });
        await steps.written;
      }
      if (words.includes('lent')) await new Promise((resolve) => setTimeout(resolve, 4_600));
      if (words.includes('panne') && !once.failed) {
        once.failed = true;
        throw new Error('secret');
      }
      return sampleAnswer(words, variants.find(({ when }) => words.includes(when))?.parts);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const withPage = (options: Parameters<typeof onPage>[1], run: Parameters<typeof onPage>[2]) => {
    if (browser === null) throw new Error('skipped without a browser');
    return onPage({ browser, url: site.url }, options, run);
  };

  it.each([
    ['with JavaScript', { javaScriptEnabled: true, viewport: desktop }],
    ['without JavaScript', { javaScriptEnabled: false, viewport: desktop }],
    ['on a phone', { javaScriptEnabled: true, viewport: phone, isMobile: true, hasTouch: true }],
    ['on a phone without JavaScript', { javaScriptEnabled: false, viewport: phone, isMobile: true }],
  ])('asks, reads the answer and follows its citation to the words, %s', async (_, options) => {
    await withPage(options, async (page) => {
      await page.goto(site.url);
      await page.getByLabel('Votre question').fill(question);
      await page.keyboard.press('Enter');
      await page.locator('.said').getByText(said).waitFor();
      await page.locator('.said a.cite').first().click();
      const mark = page.locator('mark#q');
      await mark.waitFor();
      expect(await mark.textContent()).toBe(citation.quote);
      const beside = options.javaScriptEnabled && options.viewport === desktop;
      expect(new URL(page.url()).pathname).toBe(beside ? '/' : `/acts/${lanterns.id}`);
      const box = await mark.boundingBox();
      expect(box && box.y >= 0 && box.y < options.viewport.height).toBe(true);
      await page.reload();
      expect(await mark.textContent()).toBe(citation.quote);
      await page.goBack();
      await page.locator('.said').getByText(said).waitFor();
      expect(await mark.count()).toBe(0);
      expect(await page.getByLabel('Votre question').inputValue()).toBe(question);
      await page.reload();
      await page.locator('.said').getByText(said).waitFor();
    });
  });

  it('opens the act beside the answer, closes it, and keeps both through back and forward', async () => {
    await withPage({ viewport: desktop }, async (page) => {
      await page.goto(site.url + asked);
      await page.locator('.said a.cite').last().click();
      const panel = page.getByRole('complementary');
      await panel.waitFor();
      expect(page.url()).toContain('read=2');
      expect(await panel.locator('mark').textContent()).toBe('12 500,00 €');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
      expect(await violations(page, 'panel')).toEqual([]);
      await page.locator('.said a.cite').first().click();
      await expect.poll(() => panel.locator('mark').textContent()).toBe(citation.quote);
      await page.keyboard.press('Escape');
      expect(await panel.count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('[1]');
      await page.goBack();
      await panel.waitFor();
      await page.goForward();
      expect(await panel.count()).toBe(0);
      await page.locator('.said').getByText(said).waitFor();
    });
  });

  it('tells those who do not see it that the answer is there', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url);
      await page.getByLabel('Votre question').fill(question);
      await page.keyboard.press('Enter');
      await page.locator('.said').getByText(said).waitFor();
      await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^Réponse des actes\..*procuration de Mme VERNOY/s);
      expect(await page.title()).toContain(question);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('question');
      expect(await page.locator('a.switch').getAttribute('href')).toContain('q=');
    });
  });

  it('runs an example on a click, follows up in the same conversation and comes back to the first question', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url);
      await page.getByRole('link', { name: 'Que contient le corpus ?' }).click();
      await page.locator('.said').getByText(said).waitFor();
      await page.getByLabel('Votre question').fill('Et l’autre ?');
      await page.keyboard.press('Enter');
      const before = page.getByRole('navigation', { name: 'Questions précédentes' });
      await before.waitFor();
      expect(new URL(page.url()).searchParams.getAll('h')).toEqual(['Que contient le corpus ?']);
      await before.getByRole('link', { name: 'Que contient le corpus ?' }).click();
      await expect.poll(() => before.count()).toBe(0);
      expect(await page.getByLabel('Votre question').inputValue()).toBe('Que contient le corpus ?');
    });
  });

  it('says that an answer is slow, and gives it when it comes', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url);
      await page.getByLabel('Votre question').fill('lent ?');
      await page.keyboard.press('Enter');
      await page.getByText('Recherche dans les actes').first().waitFor();
      expect(await violations(page, 'waiting')).toEqual([]);
      await page.locator('.waiting').getByText('La réponse se fait attendre').waitFor();
      await page.locator('.said').getByText(said).waitFor();
    });
  });

  it('tells what is done meanwhile, to those who see it and to those who do not', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url);
      await page.getByLabel('Votre question').fill('Par quelles étapes ?');
      await page.keyboard.press('Enter');
      await page.locator('.waiting').getByText(`Lecture de l’acte ${lanterns.id}…`).waitFor();
      await expect.poll(() => page.getByRole('status').textContent()).toBe(`Lecture de l’acte ${lanterns.id}…`);
      expect(await violations(page, 'a step')).toEqual([]);
      toRead.open();
      await page.locator('.waiting').getByText('Rédaction de la réponse…').waitFor();
      toWrite.open();
      await page.locator('.said').getByText(said).waitFor();
      expect(await page.locator('.waiting').count()).toBe(0);
    });
  });

  it('tells a failure and a server that is gone in words, and asks again on a click', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url);
      const field = page.getByLabel('Votre question');
      await field.fill('panne ?');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('Une erreur imprévue').waitFor();
      expect(await page.content()).not.toContain('secret');
      expect(await violations(page, 'failed')).toEqual([]);
      await page.getByRole('link', { name: 'Réessayer' }).click();
      await page.locator('.said').getByText(said).waitFor();

      await page.route('**/stream?*', (route) => route.abort());
      await field.fill(question);
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('Le serveur ne répond pas').waitFor();
      expect(await violations(page, 'gone')).toEqual([]);
      expect(await field.inputValue()).toBe(question);
      await page.unroute('**/stream?*');
      await page.getByRole('button', { name: 'Réessayer' }).click();
      await page.locator('.said').getByText(said).waitFor();

      // A stream that ends before the answer is no answer.
      await page.route('**/stream?*', (route) => route.fulfill({ contentType: 'text/event-stream', body: 'event: step\ndata: {}\n\n' }));
      await field.fill('Et encore ?');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('interrompue').waitFor();
    });
  });

  it('corrects what was understood by asking in other words', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url + asked);
      await page.getByText('Corriger ce qui a été compris').click();
      expect(await violations(page, 'correction')).toEqual([]);
      await page.getByLabel('Date').fill('2019-06-18');
      await page.getByLabel('Personne').fill('M. TILLEUL');
      await page.getByRole('button', { name: 'Demander avec ces corrections' }).click();
      await page.locator('.said').getByText(said).waitFor();
      expect(await page.getByLabel('Votre question').inputValue()).toBe('Qui avait procuration le 18 juin 2019, pour M. TILLEUL ?');
    });
  });

  it('copies an answer with its citations, as text and as Markdown, and its link', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url + asked);
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole('link', { name: 'Copier le texte' }).click();
      await expect.poll(clipboard).toContain('[1] DEL2021_03_04, 9 mars 2021, Conseil municipal : « Mme VERNOY (pouvoir à M. TILLEUL) »');
      expect(await clipboard()).not.toContain('**');
      expect(await page.getByRole('status').textContent()).toBe('Copié.');
      await page.getByRole('link', { name: 'Copier en Markdown' }).click();
      await expect.poll(clipboard).toContain(`](${site.url}/acts/DEL2021_03_04?start=${citation.start}&end=${citation.end}#q)`);
      await page.getByRole('link', { name: 'Lien vers cette question' }).click();
      await expect.poll(clipboard).toBe(`${site.url}/?${new URLSearchParams({ q: question })}`);
    });
  });

  it('prints the answer and its sources, not the ways around', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url + asked);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.sources blockquote').first().isVisible()).toBe(true);
      for (const hidden of ['nav.menu', 'form.ask', '.tools', '.correct']) expect(await page.locator(hidden).isVisible()).toBe(false);
    });
  });

  it('shows the whole text of an act as served, the passage marked', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.url + citation.url);
      expect(await page.locator('.act-text').textContent()).toBe(lanterns.text);
      await page.getByRole('button', { name: `Copier ${lanterns.id}` }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(lanterns.id);
    });
  });

  it.each([true, false])('shows hostile words as words, and nothing wider than a phone (JavaScript: %s)', async (javaScriptEnabled) => {
    await withPage({ viewport: phone, javaScriptEnabled }, async (page) => {
      const long = 'm'.repeat(900);
      const paths = [
        `/acts/${hostile.id}`,
        '/acts',
        '/sessions/2020-01-15',
        '/?q=HOSTILE',
        `/?q=${long}`,
        `/timeline?q=${long.slice(500)}`,
      ];
      for (const path of paths) {
        await page.goto(site.url + path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
        expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
        expect(await page.locator('main script, main img').count()).toBe(0);
      }
      await page.goto(`${site.url}/acts/${hostile.id}`);
      expect(await page.locator('.act-text').textContent()).toBe(hostile.text);
    });
  });

  it('puts hostile words of a streamed answer and of its act into the page as words', async () => {
    await withPage({ viewport: desktop }, async (page) => {
      await page.goto(site.url);
      await page.getByLabel('Votre question').fill('HOSTILE <img src=x onerror="window.pwned=1">');
      await page.keyboard.press('Enter');
      await page.locator('.said a.cite').first().click();
      await page.locator('#panel mark').waitFor();
      expect(await page.locator('#panel mark').textContent()).toBe(hostile.text);
      expect(await page.locator('main script, main img').count()).toBe(0);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    });
  });

  it.each([true, false])('goes from question to quotation by keyboard alone (JavaScript: %s)', async (javaScriptEnabled) => {
    await withPage({ javaScriptEnabled, viewport: desktop }, async (page) => {
      await page.goto(site.url);
      await page.keyboard.type(question);
      await page.keyboard.press('Enter');
      await page.locator('.said').getByText(said).waitFor();
      for (let tabs = 0; tabs < 24; tabs++) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
        expect(outline, 'focus is seen').not.toBe('none');
        if (await page.evaluate(() => document.activeElement?.classList.contains('cite'))) break;
      }
      await page.keyboard.press('Enter');
      await page.locator('mark#q').waitFor();
      expect(await page.locator('mark#q').textContent()).toBe(citation.quote);
    });
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of WCAG 2.2 A and AA in any state, in %s',
    async (colorScheme) => {
      await withPage({ colorScheme }, async (page) => {
        const found: string[] = [];
        const states = [
          `${asked}&read=1`,
          '/?q=table&lang=en',
          '/?q=choix',
          '/?q=rien',
          '/acts?from=x',
          '/nulle-part',
          '/sessions/2021-03-10',
        ];
        for (const path of states) {
          await page.goto(site.url + path);
          found.push(...(await violations(page, path)));
        }
        expect(found).toEqual([]);
      });
    },
    60_000,
  );
});
