import { expect, it } from 'vitest';
import { readFile } from '../../../ingest/reading/read-file.ts';
import { readingLine } from '../../../ingest/reading/reading-line.ts';

const extract = (head: string, decision: string) => `COMMUNE DE VILLEBRUNE

Délibération n° 2021-012

L'an deux mille vingt et un, le douze mars, le conseil municipal s'est réuni sous la présidence de Mme Odile FARGUES, maire.

Présents : Mme Odile FARGUES, M. Paul AUBIN, Mme Rose CLERC

${head}
OBJET : Toit de la halle

Après en avoir délibéré, le conseil municipal, ${decision}, approuve les travaux.
`;
const voteOf = async (text: string) =>
  readingLine(await readFile('toit.txt', new TextEncoder().encode(text), { authorityOf: () => null, corrections: [] })).acts[0]?.vote;

it("tells an act's own vote, not that on the minutes of the sitting before", async () => {
  const minutes = "Le procès-verbal de la séance du 4 février 2021 est approuvé à l'unanimité.\n";
  expect(await voteOf(extract(minutes, 'par 2 voix pour et 1 contre'))).toMatchObject({ result: null, for: 2, against: 1 });
  expect(await voteOf(extract(minutes, 'comme convenu'))).toMatchObject({ result: null, for: null });
  expect(await voteOf(extract(minutes, 'comme convenu').replace('Toit de la halle', 'Procès-verbal du 4 février'))).toMatchObject({
    result: 'unanimity',
  });
  expect(await voteOf(extract('', "à l'unanimité"))).toMatchObject({ result: 'unanimity', for: null });
});
