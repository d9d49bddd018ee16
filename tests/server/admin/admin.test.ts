import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../../server/doors/tokens.ts';
import { adminSite } from '../../support/admin-site.ts';
import { registerExtract } from '../../support/write-acts.ts';

const roof = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });
const school = registerExtract({ number: 'CM2022_06_02', date: '9 juin 2022', subject: 'Extension de l’école Zéphirin' });
const secret = `${registerExtract({ number: 'CM2022_05_01', date: '12 mai 2022', subject: 'Secours à Zébuline Quartzaire' })}
099-219900107-20220512-CM2022_05_01-AI
`;

describe('the administration over HTTP', { timeout: 90_000 }, () => {
  const { token, hash } = makeToken();
  let site: Awaited<ReturnType<typeof adminSite>>;
  beforeAll(async () => {
    site = await adminSite({ 'toit.txt': roof, 'secours.txt': secret }, { ADMIN_TOKEN: hash });
  });
  afterAll(async () => site?.close());

  const call = async (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(site.url + path, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } });
  const post = async (path: string, body: unknown) =>
    call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const upload = async (name: string, text: string, query: Record<string, string> = {}) =>
    call(`/api/admin/uploads?${new URLSearchParams({ name, ...query })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: text,
    });
  /** The upload once it is read: starting a thread takes seconds on a busy machine. */
  const settled = async (given: Response) => {
    const { id } = await given.json();
    for (let n = 0; n < 300; n++) {
      const { items } = await (await call('/api/admin/uploads')).json();
      const upload = items.find((item: { id: string }) => item.id === id);
      if (upload.state !== 'reading') return upload;
      await pause(100);
    }
    throw new Error('the document was not read');
  };
  const idle = async () => {
    for (let n = 0; n < 600; n++) {
      const state = await (await call('/api/admin/work')).json();
      if (!state.running && state.waiting === 0) return state.last;
      await pause(100);
    }
    throw new Error('the ingestion did not end');
  };

  it('is closed to who has no token, to the page of another site, and to who asks in the process', async () => {
    expect((await fetch(`${site.url}/api/admin/work`, { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(401);
    expect((await call('/api/admin/work', { headers: { origin: 'http://elsewhere.example' } })).status).toBe(403);
    expect((await call('/api/admin/work', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await site.api(new Request('http://in.process/api/admin/work'))).status).toBe(403);
    const open = await call('/api/admin/work', { headers: { origin: site.url } });
    expect([open.status, open.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
  });

  it('reads a document, shows what was understood, and publishes it only when told', async () => {
    const given = await upload('../../../etc/École n°2 .txt', school);
    expect(given.status).toBe(201);
    const { id, file, state } = await settled(given);
    expect([file, state]).toEqual(['Ecole-n-2.txt', 'read']);
    const read = await (await call(`/api/admin/uploads/${id}`)).json();
    expect(read.acts).toMatchObject([{ id: 'CM2022_06_02', kind: 'act', sessionDate: '2022-06-09', keptOut: false, heldBy: null }]);
    expect(read.acts[0].facts.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['attendance', 'amount', 'vote', 'president']),
    );
    expect((await call('/api/acts/CM2022_06_02')).status).toBe(404);
    const published = await post(`/api/admin/uploads/${id}/publish`, {});
    expect([published.status, await published.json()]).toEqual([202, { status: 'begun', file: 'Ecole-n-2.txt' }]);
    expect(await idle()).toMatchObject({ ended: { added: 1, failed: [] } });
    expect((await call('/api/acts/CM2022_06_02')).status).toBe(200);
    expect(await readFile(join(site.corpus, 'Ecole-n-2.txt'), 'utf8')).toBe(school);
    expect((await call(`/api/admin/uploads/${id}`)).status).toBe(404);
  });

  it('never overwrites: the same act is told, and replaced only when that is said; another file of the name gets a number', async () => {
    const again = await settled(await upload('nouveau.txt', school.replace('1 234,50', '2 500,00')));
    expect((await (await call(`/api/admin/uploads/${again.id}`)).json()).acts[0].heldBy).toBe('Ecole-n-2.txt');
    const refused = await post(`/api/admin/uploads/${again.id}/publish`, {});
    expect([refused.status, (await refused.json()).type]).toEqual([409, '/problems/not-possible']);
    expect((await post(`/api/admin/uploads/${again.id}/publish`, { replace: true })).status).toBe(202);
    await idle();
    expect(await readdir(site.corpus)).toEqual(expect.not.arrayContaining(['Ecole-n-2.txt']));
    const amounts = await (await call('/api/facts?act=CM2022_06_02&kind=amount')).json();
    expect(amounts.items.map(({ value }: { value: { cents: number } }) => value.cents)).toEqual([250_000]);
    const other = registerExtract({ number: 'CM2023_01_09', date: '5 janvier 2023', subject: 'Bancs du parc' });
    const same = await settled(await upload('nouveau.txt', other));
    expect((await (await call(`/api/admin/uploads/${same.id}`)).json()).nameTaken).toBe(true);
    expect((await (await post(`/api/admin/uploads/${same.id}/publish`, {})).json()).file).toBe('nouveau-2.txt');
    await idle();
  });

  it('tells what can’t be read, and publishes none of it', async () => {
    const { id, state } = await settled(await upload('page.pdf', '%PDF-1.7 nothing'));
    expect(state).toBe('refused');
    expect((await (await call(`/api/admin/uploads/${id}`)).json()).failure.message).toContain('page.pdf');
    expect((await post(`/api/admin/uploads/${id}/publish`, {})).status).toBe(409);
    expect((await post(`/api/admin/uploads/${id}/discard`, {})).status).toBe(200);
    expect((await (await call('/api/admin/uploads')).json()).items).toEqual([]);
  });

  it('attaches an annex to the act that is named, whatever the annex is called', async () => {
    expect((await upload('plan.txt', 'x', { annexOf: 'CM1900_01_01' })).status).toBe(404);
    const plan = 'PLAN DE FINANCEMENT\n\nSubvention de la région : 12 000,00 €\n';
    const { id, file } = await settled(await upload('plan.txt', plan, { annexOf: 'CM2021_02_03' }));
    expect(file).toBe('annexes/CM2021_02_03/plan.txt');
    expect((await (await call(`/api/admin/uploads/${id}`)).json()).acts).toMatchObject([{ kind: 'other' }]);
    await post(`/api/admin/uploads/${id}/publish`, {});
    expect(await idle()).toMatchObject({ ended: { added: 1, failed: [] } });
    const { citedBy } = await (await call('/api/acts/CM2021_02_03/links')).json();
    expect(citedBy).toMatchObject([{ link: { value: { relation: 'annexOf' } } }]);
  });

  it('corrects a fact with who and why, beside what was extracted; refuses what has not its shape', async () => {
    const sheet = await (await call('/api/admin/facts?act=CM2021_02_03')).json();
    const { fact, words } = sheet.items.find((item: { fact: { kind: string } }) => item.fact.kind === 'amount');
    expect(words).toContain('1 234,50 €');
    expect(sheet.shapes.amount.properties.cents.type).toBe('number');
    const body = { act: 'CM2021_02_03', fact: fact.id, by: 'Odile Fauvel', why: 'Erreur de frappe' };
    const wrong = await post('/api/admin/facts', { ...body, value: { ...fact.value, cents: 'douze' } });
    expect([wrong.status, (await wrong.json()).errors[0].field]).toEqual([400, 'value.cents']);
    expect((await post('/api/admin/facts', { ...body, value: { ...fact.value, cents: 99_900 } })).status).toBe(202);
    expect(await idle()).toMatchObject({ ended: { failed: [] } });
    const { items } = await (await call('/api/facts?act=CM2021_02_03&kind=amount')).json();
    expect(items).toMatchObject([{ value: { cents: 99_900 }, checked: { by: 'Odile Fauvel', extracted: { cents: 123_450 } } }]);
  });

  it('sees what the public does not, and keeps an act out when told', async () => {
    const { items } = await (await call('/api/admin/documents?q=secours')).json();
    expect(items).toMatchObject([{ file: 'secours.txt', keptOut: true, acts: [{ id: 'CM2022_05_01' }] }]);
    expect((await call('/api/acts/CM2022_05_01')).status).toBe(404);
    expect((await call('/api/acts/CM2023_01_09')).status).toBe(200);
    expect((await post('/api/admin/documents/keep-out', { act: 'CM2023_01_09' })).status).toBe(200);
    expect((await call('/api/acts/CM2023_01_09')).status).toBe(404);
    const asked = await post('/api/ask', { question: 'Que dit la délibération CM2023_01_09 ?' });
    expect(JSON.stringify(await asked.json())).not.toContain('Bancs');
  });

  it('forgets a document: the file, its corrections, its records and their old versions', async () => {
    expect((await post('/api/admin/documents/forget', { file: '../secours.txt' })).status).toBe(404);
    expect((await post('/api/admin/documents/forget', { file: 'toit.txt' })).status).toBe(202);
    expect(await idle()).toMatchObject({ ended: { removed: 1 } });
    expect(await readdir(site.corpus)).not.toContain('toit.txt');
    expect(await readFile(join(site.corpus, 'corrections.jsonl'), 'utf8')).not.toContain('CM2021_02_03');
    for (const entry of await readdir(site.config.lancedbUri, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) expect((await readFile(join(entry.parentPath, entry.name))).includes('Réfection du toit')).toBe(false);
    }
    expect((await call('/api/acts/CM2021_02_03')).status).toBe(404);
  });

  it('notes each action with the token that it was done by, and no words of documents', async () => {
    const { items } = await (await call('/api/admin/journal')).json();
    expect(new Set(items.map(({ action }: { action: string }) => action))).toEqual(
      new Set(['upload', 'publish', 'discard', 'correct', 'keepOut', 'forget', 'ended']),
    );
    expect(new Set(items.map(({ by }: { by: string }) => by))).toEqual(new Set([`token ${hash.slice(0, 8)}`]));
    expect(await readFile(site.config.journalFile, 'utf8')).not.toMatch(/Zébuline|1 234|Erreur de frappe/);
    expect(site.logged).toEqual([]);
  });
});
