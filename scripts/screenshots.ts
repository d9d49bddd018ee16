import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { startFiveActsSite } from '../tests/bot/web/five-acts-site.ts';
import { launchBrowser } from '../tests/support/browser.ts';

/**
 * `npm run screenshots [-- WORD]`: every page (or those whose name has WORD) over the acts that come with the project, at both widths, in
 * light and dark, in French and English, into docs/screenshots.
 */
const folder = join(import.meta.dirname, '../docs/screenshots');
const only = process.argv[2] ?? '';
const proxies = { fr: 'Qui avait procuration le 28 août 2018 ?', en: 'Who held proxies on 28 August 2018?' };
const unsaid = { fr: 'Qui a été le secrétaire de séance le 28 août 2018 ?', en: 'Who was the secretary of the sitting on 28 August 2018?' };
const lacking = { fr: 'Quel est le prix de la piscine ?', en: 'What is the price of the swimming pool?' };

type Shot = { name: string; path: (lang: 'fr' | 'en') => string };
const ask =
  (questions: Record<'fr' | 'en', string>, more = '') =>
  (lang: 'fr' | 'en') =>
    `/?q=${encodeURIComponent(questions[lang])}${more}`;
const shots: Shot[] = [
  { name: 'ask', path: () => '/?' },
  { name: 'answer', path: ask(proxies) },
  { name: 'reading', path: ask(proxies, '&read=1') },
  { name: 'not-stated', path: ask(unsaid) },
  { name: 'not-found', path: ask(lacking) },
  { name: 'acts', path: () => '/acts?' },
  { name: 'act', path: () => '/acts/CP2016_10_11?' },
  { name: 'sessions', path: () => '/sessions?' },
  { name: 'session', path: () => '/sessions/2018-08-28?' },
  { name: 'people', path: () => '/people?' },
  { name: 'person', path: () => '/people/descazeaux?' },
  { name: 'timeline', path: () => '/timeline?q=ENT' },
  { name: 'amounts', path: () => '/amounts?' },
  { name: 'coverage', path: () => '/coverage?' },
];
const widths = [
  { name: 'desktop', viewport: { width: 1280, height: 860 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
];

const { browser, reason } = await launchBrowser();
if (browser === null) throw new Error(reason);
const server = await startFiveActsSite();
await mkdir(folder, { recursive: true });
for (const { name: width, viewport } of widths) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['fr', 'en'] as const) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const { name, path } of shots.filter((shot) => shot.name.includes(only))) {
        await page.goto(`${server.url}${path(lang)}&lang=${lang}`, { waitUntil: 'load' });
        const image = await loadImage(await page.screenshot({ type: 'png' }));
        const canvas = createCanvas(image.width, image.height);
        canvas.getContext('2d').drawImage(image, 0, 0);
        // WebP keeps letters sharp in half the bytes of JPEG.
        await writeFile(join(folder, `${name}-${width}-${colorScheme}-${lang}.webp`), await canvas.encode('webp', 55));
      }
      await context.close();
    }
  }
}
await browser.close();
await server.close();
