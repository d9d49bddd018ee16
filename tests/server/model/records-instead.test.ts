import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../../corpus/store/open-store.ts';
import { drafted } from '../../../server/answer/answer-to.ts';
import { compose } from '../../../server/answer/compose/compose.ts';
import { withoutReferences } from '../../../server/answer/draft.ts';
import { peopleTold } from '../../../server/answer/people-told.ts';
import { understand } from '../../../server/answer/understand/understand.ts';
import { recordsInstead } from '../../../server/model/records-instead.ts';
import { SeenRecords } from '../../../server/model/seen-records.ts';
import { corpusWith } from './served-models.ts';

const orchard = `COMMUNE DE SAINT-ARVIN

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 7 février 2023 à 19 h 30

DEL2023_02_04

Nombre de membres en exercice : 7

Présents :
M. Luc BRISSAC, Maire, Mme Odile CHANTREL, M. Noé DELVAUX, M. Yann FOURCADE, Mme Inès GUÉRINOT

Absente ayant donné procuration :
Mme Rose HAMELIN à M. Noé DELVAUX

Absent :
M. Paul JOUVENEL

Secrétaire de séance : Mme Inès GUÉRINOT

PLANTATION D'UN VERGER COMMUNAL

Le terrain de la Combe est en friche depuis dix ans.

Le conseil municipal, après en avoir délibéré, à l'unanimité :

- Décide de planter un verger communal sur le terrain de la Combe.
`;

let store: OpenStore;
beforeAll(async () => {
  store = await corpusWith({ 'verger.txt': orchard });
}, 60_000);
afterAll(() => store.close());

/** What a claim gives way to; `cited` are kinds of facts, with words of them, or "passage". */
async function instead(
  question: string,
  text: string,
  ...cited: readonly (readonly [kind: string, words: string])[]
): Promise<string | null> {
  const { context } = await drafted(await understand({ question }, store.reader, peopleTold), store.reader);
  const seen = new SeenRecords(store.reader);
  const all = await store.reader.facts({ actIds: ['DEL2023_02_04'] });
  const hits = await store.reader.search({ text: 'présents absente absent', filter: { ids: ['DEL2023_02_04'] }, limit: 20 });
  const facts = all.filter((fact) => cited.some(([kind, words]) => fact.kind === kind && JSON.stringify(fact.value).includes(words)));
  const passages = hits
    .map(({ passage }) => passage)
    .filter(({ part }) => cited.some(([kind, words]) => kind === 'passage' && part === words));
  expect(facts.length + passages.length).toBeGreaterThan(0);
  await seen.keep({ facts, passages });
  const cites = { facts: facts.map(({ id }) => id), passages: passages.map(({ id }) => id) };
  const blocks = await recordsInstead({ claim: { text, cites }, seen, context });
  return blocks && compose(withoutReferences(blocks), seen.acts).text;
}

const summary = "Résume l'acte DEL2023_02_04";

describe('recordsInstead', () => {
  it('tells how the people of cited facts stood to the sitting', async () => {
    expect(await instead(summary, 'Mme HAMELIN, absente, s’en était remise à M. DELVAUX.', ['attendance', 'HAMELIN'])).toBe(
      'Le 7 février 2023 (Conseil municipal), Mme Rose HAMELIN était absente et représentée par M. Noé DELVAUX.',
    );
    expect(await instead('Summarise act DEL2023_02_04', 'Mr JOUVENEL kept away and was absent.', ['attendance', 'JOUVENEL'])).toBe(
      'On 7 February 2023 (Conseil municipal), M. Paul JOUVENEL was absent.',
    );
  });

  it('tells the list where many are cited, or the passage of the list and nobody', async () => {
    const all =
      /5 membres étaient présents : M\. Luc BRISSAC.*représentée : Mme Rose HAMELIN \(pouvoir à M\. Noé DELVAUX\).*absent : M\. Paul JOUVENEL/;
    expect(await instead(summary, 'Cinq membres sur sept étaient présents dans la salle.', ['passage', 'attendance'])).toMatch(all);
    expect(await instead(summary, 'Les membres présents étaient venus nombreux.', ['attendance', '"status":"present"'])).toMatch(all);
  });

  it('tells the secretary, the hour, the members in office and the vote', async () => {
    expect(await instead(summary, 'Inès GUÉRINOT a prêté sa plume comme secrétaire.', ['secretary', ''])).toContain(
      'secrétaire de séance : Mme Inès GUÉRINOT',
    );
    expect(await instead(summary, 'La séance a ouvert ses portes à 19 h 30 précises.', ['time', ''])).toMatch(/19\s?h\s?30/);
    expect(await instead(summary, 'Le conseil a sept membres en exercice, tous élus.', ['count', ''])).toContain('7');
    expect(await instead(summary, 'Texte adopté à l’unanimité, applaudi.', ['vote', ''])).toContain('unanimité');
  });

  it('says nothing where the claim has little in common with what it cites', async () => {
    expect(await instead(summary, 'Toulouse est la plus grande ville de la région.', ['secretary', ''])).toBeNull();
  });

  it('says nothing to a question about a thing, nor to one of another kind', async () => {
    const absent = 'M. JOUVENEL kept away and was absent.';
    expect(await instead('Que dit l’acte DEL2023_02_04 du verger ?', absent, ['attendance', 'JOUVENEL'])).toBeNull();
    expect(await instead('Que sait-on du verger communal ?', absent, ['attendance', 'JOUVENEL'])).toBeNull();
    expect(await instead('Que vise l’acte DEL2023_02_04 ?', absent, ['attendance', 'JOUVENEL'])).toBeNull();
  });

  it('leaves what stands in sentences to the sentences', async () => {
    expect(await instead(summary, 'Un verger sera planté à la Combe.', ['decision', ''])).toBeNull();
  });
});
