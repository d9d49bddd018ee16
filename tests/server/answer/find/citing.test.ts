import { describe, expect, it } from 'vitest';
import type { ActSummary } from '../../../../corpus/corpus-reader.ts';
import type { FactOf } from '../../../../corpus/record/fact.ts';
import { aims } from '../../../../server/answer/find/citing.ts';

const act = (identifiers: string[], more: Partial<ActSummary> = {}): ActSummary => ({
  id: identifiers[0] ?? 'x',
  idAssigned: false,
  kind: 'act',
  identifiers,
  authority: { name: 'Commune de Villebrune', siren: null, from: 'act' },
  body: null,
  sessionDate: '2018-05-03',
  title: 'Halles',
  file: 'halles.txt',
  format: 'text',
  textSha256: '0'.repeat(64),
  ocr: null,
  ...more,
});
const link = (identifier: string | null, date: string | null): FactOf<'link'> => ({
  id: 'a#link-1',
  actId: 'a',
  places: [{ actId: 'a', start: 0, end: 1 }],
  derivation: 'stated',
  kind: 'link',
  value: { relation: 'cites', text: 'la délibération', target: { date, body: null, identifier, subject: null } },
});

describe('aims', () => {
  it('finds the act by its number, or by its day where no number is said', () => {
    expect(aims(link('2018-45', null), act(['2018-45']))).toBe(true);
    expect(aims(link(null, '2018-05-03'), act(['2018-45']))).toBe(true);
    expect(aims(link('45', '2018-05-03'), act(['2018-045']))).toBe(true);
  });

  it('is of no other act of the day where the number differs', () => {
    expect(aims(link('2018-46', '2018-05-03'), act(['2018-45']))).toBe(false);
    expect(aims(link('2018-46', null), act(['2018-45']))).toBe(false);
  });

  it('goes by the day where the act prints no number of its own', () => {
    expect(aims(link('2018-46', '2018-05-03'), act(['2018-05-03-halles'], { idAssigned: true }))).toBe(true);
    expect(aims(link('2018-46', '2018-05-03'), act(['012-221200017-20180503-0000061086-DE', '0000061086']))).toBe(true);
  });
});
