import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishStore } from '../../../corpus/publishing/publish-store.ts';
import { natureOf } from '../../../corpus/record/nature.ts';
import { type ScdlRow, scdlColumns, scdlRow } from '../../../corpus/scdl/scdl-row.ts';
import type { OpenStore } from '../../../corpus/store/open-store.ts';
import { storeOf } from '../../support/store-of.ts';
import { corpusFolder, registerExtract } from '../../support/write-acts.ts';

const roof = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });
const aid = `${registerExtract({ number: 'CM2022_05_01', date: '12 mai 2022', subject: 'Secours exceptionnel à Zébuline Quartzaire' })}
Accusé de réception en préfecture
099-219900107-20220512-CM2022_05_01-AI
Mme Zébuline QUARTZAIRE, du Comité de Gestion Ombrien (CGO).
`;
const annex = 'ANNEXE 1 à la délibération n° CM2022_05_01\n\nDemande de Zébuline Quartzaire : 432,10 € pour son loyer.\n';
const natures = ['DE', 'AR', 'CC', 'BF', 'AU'] as const;

async function gathered<T>(batches: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

describe('what is published of a store', () => {
  let store: OpenStore;
  let folder: string;
  beforeAll(async () => {
    folder = await corpusFolder({ 'toit.txt': roof, 'secours.txt': aid, 'annexe-1.txt': annex });
    store = await storeOf(folder);
  });

  it('is all of it where every nature is', async () => {
    const { reader } = publishStore(store, { corpusDir: folder, publishNatures: [...natures, 'AI'] });
    expect((await reader.acts()).total).toBe(3);
    expect(await reader.coverage()).toEqual(await store.reader.coverage());
  });

  it('lacks acts of individual nature and their annexes, in every call', async () => {
    const { reader, snapshot } = publishStore(store, { corpusDir: folder, publishNatures: natures });
    expect((await store.reader.act('CM2022_05_01')).status).toBe('found');
    expect((await store.reader.acts({ q: 'loyer' })).total).toBe(1);
    for (const published of [reader, await snapshot()]) {
      for (const identifier of ['CM2022_05_01', '099-219900107-20220512-CM2022_05_01-AI', '099-219900107-20220512-CM2022_05_01-AI-1-1'])
        expect(await published.act(identifier)).toEqual({ status: 'absent' });
      const told = [
        await published.acts(),
        await published.acts({ q: 'secours' }),
        await published.acts({}, { limit: 1 }),
        await published.everyAct(),
        await published.actsById(['CM2022_05_01']),
        [...(await published.texts(['CM2022_05_01']))],
        await published.facts({ actIds: ['CM2022_05_01'] }),
        await published.facts({}),
        await gathered(published.eachFact({ kinds: ['amount', 'link', 'attendance'] })),
        await published.acronyms(),
        await published.sittings(),
        await published.people(),
        await published.notices(['CM2022_05_01']),
        [...(await published.noticeTallies())],
        await published.corpusNotices(),
        await published.search({ text: 'secours exceptionnel loyer Zébuline Quartzaire', limit: 5 }),
        await published.coverage(),
      ];
      expect(JSON.stringify(told)).not.toMatch(/CM2022_05_01|quartzaire|CGO|432|2022/i);
      expect(await published.hasWords('Quartzaire')).toBe(false);
      expect(await published.hasWords('halle')).toBe(true);
      expect(await published.acts()).toMatchObject({ total: 1, items: [{ id: 'CM2021_02_03' }] });
      expect(await published.coverage()).toMatchObject({ acts: 1, sittings: 1, from: '2021-02-04', to: '2021-02-04' });
      expect((await published.coverage()).facts).toBe((await published.facts({})).length);
      expect(
        (await published.search({ text: 'réfection du toit de la halle', limit: 2 })).every(({ act }) => act.id === 'CM2021_02_03'),
      ).toBe(true);
      // Who sits in both acts is still there, by the one that is left.
      expect((await published.people()).flatMap(({ spellings }) => spellings.flatMap(({ actIds }) => actIds))).toContain('CM2021_02_03');
    }
  });

  it('lacks the rows of SCDL files that tell of them', async () => {
    const row = (cells: Partial<ScdlRow>) => scdlRow({ COLL_NOM: 'Sainte-Ombre', ...cells });
    const rows = [
      row({ DELIB_ID: 'CM2021_02_03', DELIB_DATE: '2021-02-04', DELIB_OBJET: 'Halle' }),
      row({ COLL_SIRET: '21990010700017', DELIB_ID: 'CM2022_05_01', DELIB_DATE: '2022-05-12', DELIB_OBJET: 'Secours à Z. Quartzaire' }),
    ];
    const lines = [scdlColumns.join(';'), ...rows.map((one) => Object.values(one).join(';'))].join('\n');
    const folder = await corpusFolder({ 'toit.txt': roof, 'secours.txt': aid, 'd.csv': lines });
    const whole = await storeOf(folder);
    expect((await whole.reader.act('scdl-d-3')).status).toBe('found');
    const { reader } = publishStore(whole, { corpusDir: folder, publishNatures: natures });
    const told = [
      await reader.act('scdl-d-3'),
      await reader.actsById(['scdl-d-3']),
      [...(await reader.texts(['scdl-d-3']))],
      await reader.notices(['scdl-d-3']),
      await reader.corpusNotices(),
    ];
    expect(JSON.stringify(told)).not.toMatch(/CM2022_05_01|quartzaire/i);
    expect((await reader.act('scdl-d-2')).status).toBe('found');
    expect((await reader.coverage()).scdlRows).toBe(1);
  });

  it('gives the same lists for one state, since answering keeps what it makes of a list by that list; others once the list changes', async () => {
    await writeFile(join(folder, 'unpublished.txt'), '# nothing yet\n');
    const { snapshot } = publishStore(store, { corpusDir: folder, publishNatures: natures });
    const lists = async () => {
      const reader = await snapshot();
      return Promise.all([reader.everyAct(), reader.people(), reader.acronyms(), reader.coverage()]);
    };
    const first = await lists();
    const again = await lists();
    expect(first.every((list, n) => list === again[n])).toBe(true);
    await writeFile(join(folder, 'unpublished.txt'), 'CM2021_02_03\n');
    const changed = await lists();
    expect(changed.some((list, n) => list === first[n])).toBe(false);
    expect(changed[0]).toEqual([]);
    await rm(join(folder, 'unpublished.txt'));
  });

  it('follows what the authority lists, at once', async () => {
    const { reader } = publishStore(store, { corpusDir: folder, publishNatures: [...natures, 'AI'] });
    const listed = async (list: string) => {
      await writeFile(join(folder, 'unpublished.txt'), list);
      return (await reader.acts()).items.map(({ id }) => id).sort();
    };
    expect(await listed('# vie privée\ncm2021_02_03   # à la demande du maire\n')).not.toContain('CM2021_02_03');
    expect(await listed('secours*\n')).toEqual(['CM2021_02_03']);
    await rm(join(folder, 'unpublished.txt'));
    expect((await reader.acts()).total).toBe(3);
  });
});

describe('natureOf', () => {
  it.each([
    [['CM2022_05_01', '099-219900107-20220512-CM2022_05_01-AI'], 'a.pdf', 'AI'],
    [['099-219900107-20220512-1077-DE-1-1'], 'a.pdf', 'DE'],
    [['099-219900107-20220512-1077-Al'], 'a.pdf', 'AI'],
    [['099-219900107-20220512-1077-A1-1-1'], 'a.pdf', 'AI'],
    [['099-219900107-20220512-1077-DE', '099-219900107-20220512-1077-AI'], 'a.pdf', 'AI'],
    [['CM2022_05_01'], 'arretes/99_AI-099-219900107-20220512-77-AI-1-1_1.pdf', 'AI'],
    [['CM2022_05_01', 'CP-DE'], 'AI.pdf', null],
  ])('reads %j, %s as %s', (identifiers, file, nature) => {
    expect(natureOf({ identifiers, file })).toBe(nature);
  });
});
