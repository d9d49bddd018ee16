import { expect, it } from 'vitest';
import { answer } from '../../server/answer/answer.ts';
import { aims } from '../../server/answer/find/citing.ts';
import { storeOf } from '../support/store-of.ts';
import { corpusFolder, registerExtract } from '../support/write-acts.ts';

const roof = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });
/** A later act that does something to the roof's. */
const later = (number: string, date: string, recital: string, decision: string) =>
  registerExtract({ number, date, subject: 'Toit de la halle' })
    .replace('Vu le code général', `${recital}\nVu le code général`)
    .replace('- Approuve le projet présenté', `- ${decision}`);

it('links of every kind lead to the act that they name, by number or by day, and to no other', async () => {
  const folder = await corpusFolder({
    'toit.txt': roof,
    'pont.txt': registerExtract({ number: 'CM2021_03_01', date: '4 mars 2021', subject: 'Reconstruction de la passerelle' }),
    'modifie.txt': later('CM2021_04_01', '1er avril 2021', '', 'Modifie la délibération n° CM2021_02_03 du 4 février 2021'),
    'remplace.txt': later('CM2021_05_01', '6 mai 2021', '', 'Annule et remplace la délibération n° CM2021_02_03 du 4 février 2021'),
    'abroge.txt': later(
      'CM2021_06_01',
      '3 juin 2021',
      '',
      'Abroge la délibération du conseil municipal du 4 février 2021 relative au toit',
    ),
    'applique.txt': later(
      'CM2021_07_01',
      '1er juillet 2021',
      '',
      'Fixe, en application de la délibération n° CM2021_02_03 du 4 février 2021, le calendrier des travaux',
    ),
    'cite.txt': later('CM2021_09_01', '2 septembre 2021', 'Vu la délibération n° CM2021_02_03 du 4 février 2021,', 'Prend acte du rapport'),
    'CM2021_02_03 annexe 1.txt': `ANNEXE 1\n\nDescriptif du toit\n\n${'La charpente est reprise en chêne. '.repeat(9)}`,
  });
  const { reader, snapshot, report } = await storeOf(folder);
  expect(report.failed).toEqual([]);
  const acts = (await reader.acts()).items;
  const links = await reader.facts({ kinds: ['link'] });
  const leading = (id: string) => {
    const target = acts.find((act) => act.id === id);
    return links
      .filter((link) => target !== undefined && link.actId !== id && aims(link, target))
      .map(({ value, actId }) => `${value.relation} ${actId}`)
      .toSorted();
  };
  expect(leading('CM2021_02_03')).toEqual([
    'amends CM2021_04_01',
    'annexOf cm2021-02-03-annexe-1',
    'applies CM2021_07_01',
    'cites CM2021_09_01',
    'replaces CM2021_05_01',
    'withdraws CM2021_06_01',
  ]);
  expect(leading('CM2021_03_01')).toEqual([]);
  for (const { actId, places, value } of links) {
    const [own] = await reader.actsById([actId]);
    const words = places.map(({ start, end }) => own?.text.slice(start, end)).join(' ');
    if (value.target.identifier !== null && own?.kind === 'act') expect(words).toContain(value.target.identifier);
  }
  const told = await answer({ question: 'Quels actes modifient la délibération CM2021_02_03 ?' }, { reader: await snapshot() });
  expect(told.status).toBe('answered');
  expect(told.text).toContain('CM2021_04_01');
  expect(told.text).not.toContain('CM2021_03_01');
});
