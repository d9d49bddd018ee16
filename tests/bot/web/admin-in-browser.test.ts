import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../../server/doors/tokens.ts';
import { adminSite } from '../../support/admin-site.ts';
import { launchBrowser } from '../../support/browser.ts';
import { registerExtract } from '../../support/write-acts.ts';
import { violations } from './accessibility.ts';
import { desktop, withPage } from './watched-page.ts';

const roof = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });
const school = registerExtract({ number: 'CM2022_06_02', date: '9 juin 2022', subject: 'Extension de l’école Zéphirin' });

const { browser, reason } = await launchBrowser();
if (reason !== null) console.warn(`Skipped: ${reason}`);

describe('the administration pages', { timeout: 120_000 }, () => {
  const { token, hash } = makeToken();
  let site: Awaited<ReturnType<typeof adminSite>>;
  beforeAll(async () => {
    site = await adminSite({ 'toit.txt': roof }, { ADMIN_TOKEN: hash });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const password = { authorization: `Basic ${Buffer.from(`moi:${token}`).toString('base64')}` };

  it('ask for the token as a password', async () => {
    const refused = await fetch(`${site.url}/admin`, { headers: { accept: 'text/html', 'x-forwarded-for': '192.0.2.1' } });
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Basic')]);
  });

  it('do nothing for a form from elsewhere, without the cookie, or with the field of another browser', async () => {
    const page = await fetch(`${site.url}/admin`, { headers: password });
    const cookie = page.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/; Path=\/admin; HttpOnly; SameSite=Strict/);
    const field = /name="formToken" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const send = (formToken: string, headers: Record<string, string>) =>
      fetch(`${site.url}/admin/ingest`, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...password, ...headers },
        body: new URLSearchParams({ formToken }),
      });
    const own = { cookie: cookie.split(';')[0] ?? '' };
    expect((await send(field, { ...own, origin: 'http://elsewhere.example' })).status).toBe(403);
    expect((await send(field, { ...own, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send(field, {})).status).toBe(403);
    expect((await send('', own)).status).toBe(403);
    expect((await send(field, { cookie: 'greffier-form=other' })).status).toBe(403);
    await expect(readFile(site.config.journalFile, 'utf8')).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await send(field, { ...own, origin: site.url })).status).toBe(303);
  });

  it('say what is kept by the settings in force, to everybody', async () => {
    const page = await (await fetch(`${site.url}/confidentialite`, { headers: { accept: 'text/html', 'accept-language': 'fr' } })).text();
    expect(page).toContain('Vos questions ne sont ni enregistrées');
    expect(page).toContain('acte individuel (AI)');
    expect(page).not.toContain('Discord');
  });

  it.skipIf(browser === null).each([true, false])(
    `take an act from its file to its publication, and correct a fact (JavaScript: %s)${reason === null ? '' : ` (skipped: ${reason})`}`,
    async (javaScriptEnabled) => {
      if (browser === null) throw new Error('skipped without a browser');
      const number = javaScriptEnabled ? 'CM2022_06_02' : 'CM2022_06_03';
      const options = { javaScriptEnabled, viewport: desktop, httpCredentials: { username: 'moi', password: token } };
      await withPage({ browser, url: site.url }, options, async (page) => {
        const faults: string[] = [];
        const look = async (where: string) => {
          if (javaScriptEnabled) faults.push(...(await violations(page, where)));
        };
        await page.goto(`${site.url}/admin`);
        await look('admin');
        const file = { name: `école ${number}.txt`, mimeType: 'text/plain', buffer: Buffer.from(school.replace('CM2022_06_02', number)) };
        await page.getByLabel('Fichiers').setInputFiles(file);
        await page.getByRole('button', { name: 'Envoyer et lire' }).click();
        // The page looks again by itself until the document is read.
        await page.getByRole('button', { name: 'Publier' }).waitFor({ timeout: 60_000 });
        const understood = (await page.getByRole('main').textContent())?.replace(/\s/g, ' ');
        expect(understood).toContain('1 234,50 €');
        expect(understood).toContain('M. Théo GUIVARCH : représenté, pouvoir à Mme Aline BRISSET');
        await look('upload');
        await page.getByRole('button', { name: 'Publier' }).click();
        const done = page.getByText('Dernière ingestion : 1 ajouté(s)');
        for (let n = 0; n < 100 && !(await done.isVisible()); n++) {
          await page.waitForTimeout(200);
          await page.goto(`${site.url}/admin/documents?q=${number}`);
        }
        await page.getByRole('link', { name: `Corriger ${number}` }).waitFor();
        await look('documents');
        await page.getByRole('link', { name: `Corriger ${number}` }).click();
        await page.getByRole('link', { name: 'Corriger : Montants 1 234,50 €' }).waitFor();
        await look('facts');
        await page.getByRole('link', { name: 'Corriger : Montants 1 234,50 €' }).click();
        await page.getByLabel('Montant en centimes').fill('99900');
        await page.getByLabel('Votre nom').fill('Odile Fauvel');
        await page.getByLabel('Motif').fill('Erreur de frappe');
        await look('correct');
        await page.getByRole('button', { name: 'Enregistrer la correction' }).click();
        await page.getByText('Lu par Greffier').waitFor({ state: 'detached' });
        const corrections = await readFile(join(site.corpus, 'corrections.jsonl'), 'utf8');
        expect(JSON.parse(corrections.trim().split('\n').at(-1) ?? '')).toMatchObject({
          act: number,
          value: { cents: 99_900, tax: 'TTC' },
          by: 'Odile Fauvel',
        });
        await page.goto(`${site.url}/admin/journal`);
        expect(await page.getByRole('main').textContent()).toContain(`token ${hash.slice(0, 8)}`);
        await look('journal');
        await page.goto(`${site.url}/admin/reports`);
        await look('reports');
        await page.goto(`${site.url}/admin/forget?file=toit.txt&lang=en`);
        await page.getByRole('button', { name: 'Forget for good' }).waitFor();
        await look('forget');
        await page.goto(`${site.url}/privacy?lang=en`);
        await look('privacy');
        expect(faults).toEqual([]);
      });
    },
  );
});
