import { describe, expect, it } from 'vitest';
import { createWeb } from '../../../bot/web/web.tsx';
import { createClient } from '../../../server/client.ts';
import { questionLimits } from '../../../server/contract.ts';
import { cite, hostile, lanterns, sampleAnswer } from '../../support/sample-corpus.ts';
import { samplePages } from './sample-site.ts';

const question = 'Qui avait procuration le 9 mars 2021 ?';
const ask = `/?q=${encodeURIComponent(question)}`;

describe('the first page', () => {
  it('asks in French, unless the reader prefers English or chose it', async () => {
    const { get } = samplePages();
    const french = await (await get('/')).text();
    expect(french).toContain('<html lang="fr">');
    expect(french).toContain('5 actes, du 18 juin 2019 au 9 mars 2021.');
    expect(await (await get('/', { 'accept-language': 'de, en-GB;q=0.8, fr;q=0.5' })).text()).toContain('<html lang="en">');
    const chosen = await (await get('/?lang=en', { 'accept-language': 'fr' })).text();
    expect(chosen).toContain('<html lang="en">');
    expect(chosen).toContain('href="/acts?lang=en"');
    expect(chosen).toContain('<input type="hidden" name="lang" value="en"');
  });

  it('offers examples that fit the corpus', async () => {
    const page = await (await samplePages().get('/')).text();
    expect(page).toContain(`href="/?q=${new URLSearchParams({ q: 'Qui avait procuration le 9 mars 2021 ?' }).toString().slice(2)}"`);
  });

  it('shows even where the corpus cannot be read', async () => {
    const web = createWeb({ client: createClient('http://gone', () => Promise.reject(new Error('refused'))), log: () => {} });
    expect((await web.request('/')).status).toBe(200);
  });
});

describe('an answer', () => {
  it('links each number to the quotation in the act and quotes it under sources', async () => {
    const { get, asked } = samplePages();
    const page = await (await get(`${ask}&h=Et+avant+%3F`)).text();
    const { url } = cite(1, lanterns, 'Mme  VERNOY (pouvoir à M. TILLEUL)');
    expect(page).toContain(`<a class="cite" href="${url.replaceAll('&', '&amp;')}" aria-label="Source 1 : DEL2021_03_04">[1]</a>`);
    expect(page).toContain('<strong>M. TILLEUL</strong>');
    expect(page).toContain('Mme VERNOY (pouvoir à M. TILLEUL)</blockquote>');
    expect(page).toContain('Compris comme');
    expect(page).toContain('les pouvoirs');
    expect(asked).toEqual([{ question, history: ['Et avant ?'], acceptLanguage: 'fr' }]);
  });

  it('tells whose acts were asked of', async () => {
    const understood = { ...sampleAnswer(question).understood, authority: 'Commune de Valcombe', body: 'conseil municipal' };
    const page = await (await samplePages(async () => sampleAnswer(question, { understood })).get(ask)).text();
    expect(page).toContain('collectivité <bdi>Commune de Valcombe</bdi> · assemblée <bdi>conseil municipal</bdi>');
  });

  it('tells its status, its notices and its choices in words', async () => {
    const page = async (parts: Parameters<typeof sampleAnswer>[1]) =>
      (await samplePages(async ({ question }) => sampleAnswer(question, parts)).get(ask)).text();
    expect(await page({ status: 'not_stated' })).toContain('Les actes ne le disent pas</h2>');
    expect(await page({ status: 'not_found', citations: [], text: 'Rien.' })).toContain('Rien dans le corpus</h2>');
    const choice = await page({ status: 'clarify', choices: [{ label: 'M. TILLEUL', question: 'Qui est M. TILLEUL ?' }] });
    expect(choice).toContain('href="/?q=Qui+est+M.+TILLEUL+%3F&amp;h=');
    const notice = { code: 'oneProxyEach', level: 'alert' as const, params: {}, places: [], text: 'Deux pouvoirs pour M. TILLEUL.' };
    expect(await page({ notices: [notice] })).toContain('<strong>Alerte</strong>');
  });

  it('keeps the language chosen by hand in the links to acts, before the fragment', async () => {
    const page = await (await samplePages().get(`${ask}&lang=en`)).text();
    expect(page).toMatch(/href="\/acts\/DEL2021_03_04\?start=\d+&amp;end=\d+&amp;lang=en#q"/);
  });
});

describe('an act', () => {
  it('marks exactly the words asked for', async () => {
    const { url, quote } = cite(1, lanterns, 'Mme  VERNOY (pouvoir à M. TILLEUL)');
    const page = await (await samplePages().get(url)).text();
    expect(/<mark id="q">(.*?)<\/mark>/s.exec(page)?.[1]?.replace(/<[^>]*>/g, '')).toBe(quote);
  });

  it.each(['?start=5', '?start=9&end=5', '?start=0&end=999999', '?start=-1&end=5', '?start=a&end=b'])(
    'marks nothing with %s, and says so',
    async (query) => {
      const page = await (await samplePages().get(`/acts/${lanterns.id}${query}`)).text();
      expect(page).not.toContain('<mark');
      expect(page).toContain('n’existe pas dans ce texte');
    },
  );

  it('lists the acts that share an identifier', async () => {
    const response = await samplePages().get('/acts/id.%2077');
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('href="/acts/DEL2021_03_05"');
  });

  it('is found by an identifier with a slash, and served as plain text', async () => {
    const response = await samplePages().get(`/acts/${encodeURIComponent('2021/4')}/text`);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(lanterns.text);
  });
});

describe('the list of acts', () => {
  it('leads to each act and passes on what was searched', async () => {
    const page = await (await samplePages().get('/acts?q=lanternes&from=')).text();
    expect(page).toContain('Un acte.');
    expect(page).toContain('href="/acts/DEL2021_03_04"');
    expect(page).toContain('value="lanternes"');
  });
});

describe('what must never become markup', () => {
  const attack = '<script>alert(1)</script>"><img src=x onerror=alert(1)>\u202E';
  const harmless = (page: string) => {
    // The page's own script is one element, from this server; what it holds for machines is data without a mark in it.
    expect(
      page
        .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
        .replace('<script type="module" src="/assets/app.js"></script>', ''),
    ).not.toMatch(/<script/i);
    expect(page).not.toMatch(/<img/i);
    expect(page).not.toContain('javascript:alert(1)"');
    // What is left of the page's own marks when attribute values are taken out has no handler.
    expect(page.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\son\w+=/i);
  };

  it('a question', async () => {
    const { get } = samplePages(async ({ question }) => sampleAnswer(question));
    const page = await (await get(`/?${new URLSearchParams({ q: attack, h: attack })}`)).text();
    harmless(page);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('the text of an answer, whoever wrote it', async () => {
    const text = `${attack}\n\n[x](javascript:alert(1)) ![i](http://evil.example/i.png) <http://evil.example> http://evil.example [9] \\[1\\]\n\n# titre\n\n&lt;b&gt; [1]`;
    const page = await (await samplePages(async ({ question }) => sampleAnswer(question, { text })).get(ask)).text();
    harmless(page);
    expect(page).not.toMatch(/(href|src)="http/);
    expect(page.match(/class="cite"/g)).toHaveLength(1);
  });

  it('the text, title and words of an act', async () => {
    const { get } = samplePages();
    const page = await (await get(`/acts/${hostile.id}`)).text();
    harmless(page);
    expect(page).toContain('<bdi>HOSTILE-1.txt</bdi>');
    harmless(await (await get('/acts')).text());
    const citation = cite(1, hostile, hostile.text.trim());
    harmless(
      await (await samplePages(async ({ question }) => sampleAnswer(question, { text: '[1]', citations: [citation] })).get(ask)).text(),
    );
  });

  it('loads nothing from elsewhere and runs no script but its own', async () => {
    const response = await samplePages().get(ask);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(await response.text()).not.toMatch(/ style=|<style/);
    for (const path of ['/assets/style.css', '/assets/icon.svg', '/assets/app.js'])
      expect((await samplePages().get(path)).status).toBe(200);
    expect((await samplePages().get('/assets/..%2Fweb.tsx')).status).toBe(404);
  });
});

describe('trouble', () => {
  it.each([
    ['/nulle-part', 404, 'Page introuvable'],
    ['/acts/INCONNU', 404, 'Acte inconnu'],
    ['/acts?from=hier', 400, 'Demande refusée'],
    [`/?q=${'x'.repeat(questionLimits.characters + 1)}`, 400, `dépasse ${questionLimits.characters} caractères`],
  ])('tells %s in words', async (path, status, words) => {
    const response = await samplePages().get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
  });

  it('offers to try again where the server fails or is gone, and keeps the question', async () => {
    const failed = samplePages(() => Promise.reject(new Error('secret')));
    const page = await failed.get(ask);
    expect(page.status).toBe(500);
    const words = await page.text();
    expect(words).toContain('Réessayer');
    expect(words).not.toContain('secret');
    const gone = createWeb({ client: createClient('http://gone', () => Promise.reject(new Error('refused'))), log: () => {} });
    const response = await gone.request(ask);
    expect(response.status).toBe(502);
    expect(await response.text()).toContain(`href="${ask}"`);
  });
});
