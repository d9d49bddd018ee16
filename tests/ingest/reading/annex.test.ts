import { describe, expect, it } from 'vitest';
import { storeOf } from '../../support/store-of.ts';
import { corpusFolder, registerExtract } from '../../support/write-acts.ts';

const roof = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });
const plan = 'La charpente de la halle sera reprise en chêne, la couverture en lauzes. Le lot 2 est estimé à 48 000 € HT.\n'.repeat(3);

describe('an annex in its own file', () => {
  it.each([
    [
      'names the act in its text',
      'descriptif.txt',
      `ANNEXE 1 à la délibération n° CM2021_02_03\n\nDescriptif des travaux\n\n${plan}`,
      'stated',
    ],
    ['names the act in the name of its file', 'CM2021_02_03-annexe-1.txt', `Descriptif des travaux\n\n${plan}`, 'computed'],
  ])('that %s is found by search and linked, and is no act', async (_, file, text, derivation) => {
    const { reader, report } = await storeOf(await corpusFolder({ 'toit.txt': roof, [file]: text }));
    expect(report).toMatchObject({ added: 2, failed: [] });
    const [hit] = (await reader.search({ text: 'charpente en chêne et lauzes', limit: 3 })).filter(({ act }) => act.kind === 'other');
    expect(hit?.act.file).toBe(file);
    const [link] = await reader.facts({ kinds: ['link'], actIds: [hit?.act.id ?? ''] });
    expect(link).toMatchObject({ derivation, value: { relation: 'annexOf', target: { identifier: 'CM2021_02_03' } } });
    expect(await reader.act('CM2021_02_03')).toMatchObject({ status: 'found', act: { kind: 'act', file: 'toit.txt' } });
  });

  it('that does not say whose it is, is refused with what to do', async () => {
    const { report } = await storeOf(await corpusFolder({ 'annexe.txt': `ANNEXE\n\nDescriptif des travaux\n\n${plan}` }));
    expect(report.failed).toMatchObject([{ code: 'notAnAct' }]);
  });

  it('is not what an act is that names its annexes', async () => {
    const { reader } = await storeOf(await corpusFolder({ 'CM2021_02_03 et annexe.txt': roof }));
    expect((await reader.acts()).items).toMatchObject([{ id: 'CM2021_02_03', kind: 'act' }]);
  });
});
