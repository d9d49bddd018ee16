import { describe, expect, it } from 'vitest';
import { readRoll } from '../../../ingest/people/read-roll.ts';

describe('readRoll', () => {
  it('reads a French roll with semicolons, a byte order mark and blank ends of mandate', () => {
    const roll = readRoll(
      '\uFEFFPersonne;Du;Au;Groupe;Autres graphies\nM. Jean GALVEZ;02/04/2015;30/06/2021;"Agir; ensemble";M. GALVEZE | J. GALVEZ\nMme Rose LENOIR;2021-07-01;;;\n',
    );
    expect(roll).toMatchObject([
      { authority: null, person: { given: 'Jean', family: 'GALVEZ', title: 'M.' }, from: '2015-04-02', to: '2021-06-30' },
      { person: { family: 'LENOIR', title: 'Mme' }, spellings: [], from: '2021-07-01', to: null },
    ]);
    expect(roll[0]?.spellings.map(({ family }) => family)).toEqual(['GALVEZE', 'GALVEZ']);
  });

  it('reads an English one with commas and an authority', () => {
    expect(readRoll('authority,person,from,to\nVille de Lize,Luc GALVEZ,2020-05-28,\n')).toMatchObject([
      { authority: 'Ville de Lize', person: { family: 'GALVEZ' }, from: '2020-05-28' },
    ]);
  });

  it('names the line that can not be read', () => {
    const code = (csv: string) => {
      try {
        readRoll(csv);
      } catch (error) {
        return error instanceof Error && 'code' in error ? [error.code, error.message] : null;
      }
      return null;
    };
    expect(code('group\nAgir\n')?.[0]).toBe('noPersonColumn');
    expect(code('person,from\nM. Jean GALVEZ,spring\n')).toEqual(['noDay', expect.stringContaining('line 2: "spring"')]);
    expect(code('person\n12\n')?.[0]).toBe('noName');
    expect(code('person\n"M. Jean\n')?.[0]).toBe('notCsv');
  });
});
