import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cite, lanterns, sampleAnswer } from '../../support/sample-corpus.ts';
import { samplePages } from './sample-site.ts';

const notice = { code: 'x', level: 'alert' as const, params: {}, places: [], text: 'Deux pouvoirs.' };
const table = '| Poste | Montant |\n| --- | --- |\n| **total** | 12 500,00 € [1] |\n\n- un\n- deux\n';
const pages = samplePages(async ({ question }) =>
  sampleAnswer(question, { text: table, citations: [cite(1, lanterns, '12 500,00 €')], notices: [notice] }),
);
const query = `?${new URLSearchParams({ q: 'Quel total ?' })}`;

describe('an answer taken along', () => {
  it('is plain text with its notices and sources', async () => {
    const text = await (await pages.get(`/answer.txt${query}`)).text();
    expect(text).toBe(
      'Quel total ?\n\nPoste | Montant\ntotal | 12 500,00 € [1]\n- un\n- deux\n\nÀ savoir :\nAlerte : Deux pouvoirs.\n\nSources :\n' +
        `[1] DEL2021_03_04, 9 mars 2021, Conseil municipal : « 12 500,00 € » http://localhost${cite(1, lanterns, '12 500,00 €').url}\n`,
    );
  });

  it('is Markdown whose sources are links', async () => {
    const response = await pages.get(`/answer.md${query}`);
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(await response.text()).toContain('](http://localhost/acts/DEL2021_03_04?start=');
  });

  it('is a note for Word with the table, the notices and the sources; no control character breaks it', async () => {
    const response = await pages.get(`/answer.docx?${new URLSearchParams({ q: 'Quel\u0001 total <b> ?' })}`);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const xml = new TextDecoder().decode(files['word/document.xml']);
    for (const words of ['Quel total &lt;b&gt; ?', '<w:tbl>', '12 500,00 €', 'Deux pouvoirs.', '« 12 500,00 € »'])
      expect(xml).toContain(words);
    expect(xml).not.toMatch(/\p{Cc}(?<![\n\t\r])/u);
    const links = new TextDecoder().decode(files['word/_rels/document.xml.rels']);
    expect(links).toContain('http://localhost/acts/DEL2021_03_04?start=');
  });

  it('tells trouble where there is no answer', async () => {
    expect((await samplePages(() => Promise.reject(new Error('secret'))).get(`/answer.txt${query}`)).status).toBe(500);
  });
});
