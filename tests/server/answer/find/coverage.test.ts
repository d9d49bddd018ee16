import { describe, expect, it } from 'vitest';
import { answer } from '../../../../server/answer/answer.ts';
import { actOf } from '../../../support/act-builder.ts';
import { memoryReader } from '../../../support/memory-reader.ts';

const act = (id: string, sessionDate: string, commune: string, body: string) =>
  actOf({ id, sessionDate, title: 'Halles', text: 'Halles', body, authority: { name: commune, siren: null, from: 'act' } }, []);

describe('what the corpus holds', () => {
  const reader = memoryReader({
    acts: [
      act('A1', '2019-03-04', 'Commune de Valcombe', 'Conseil municipal'),
      act('A2', '2020-06-11', 'Commune de Lusigny', 'Conseil municipal'),
      act('A3', '2020-09-17', 'Communauté de communes des Ormes', 'Conseil communautaire'),
    ],
  });

  it('is told of a year with the authorities and bodies of that year', async () => {
    const { text } = await answer({ question: "Quelles séances couvre le corpus pour l'année 2020 ?" }, { reader });
    expect(text).toContain('2 actes de 2 séances');
    expect(text).toContain('Communauté de communes des Ormes');
    expect(text).not.toContain('Valcombe');
  });

  it('is told whole with all of them', async () => {
    const { text } = await answer({ question: 'Que contient le corpus ?' }, { reader });
    expect(text).toContain('3 actes de 3 séances');
    expect(text).toContain('Valcombe');
  });
});
