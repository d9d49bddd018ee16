import { describe, expect, it } from 'vitest';
import { isData } from '../../../ingest/reading/is-data.ts';
import { registerExtract } from '../../support/write-acts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('isData', () => {
  it.each([
    ['a record a line', '{"file":"a.txt","date":"2021-02-04"}\n{"file":"b.txt","date":null}\n'],
    ['JSON over several lines', '{\n  "authorities": [\n    { "name": "Ville de Lize" }\n  ]\n}\n'],
    ['a list', '[1, 2, 3]'],
    ['cells between semicolons', 'personne;du;au\nM. Luc GRAND;2020-05-28;\nMme Rose LENOIR;2021-07-01;\n'],
    ['cells between commas, some quoted', 'a,b,c\n1,"x, y",3\n4,5,6\n'],
    ['cells between tabulators', 'a\tb\tc\n1\t2\t3\n'],
  ])('knows %s', (_, text) => {
    expect(isData(bytes(text))).toBe(true);
  });

  it.each([
    ['an act', registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Toit' })],
    ['a word in brackets', '[Projet]\nLe conseil municipal, réuni le 4 février 2021, approuve.\n'],
    ['one line of names', 'Mme Odile FAUVEL, M. Hugo LENORMAND, Mme Aline BRISSET\n'],
    ['nothing', ''],
  ])('knows %s from data', (_, text) => {
    expect(isData(bytes(text))).toBe(false);
  });
});
