import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foldWords } from '../../../../corpus/language/fold.ts';
import { equivalents, longestPhrase } from '../../../../server/model/gate/equivalents.ts';
import { gateClaims } from '../../../../server/model/gate/gate-claims.ts';
import { isGlue } from '../../../../server/model/gate/tables/glue-words.ts';
import { questionOf } from '../../../support/question-of.ts';
import { type Records, recordsOf } from './records.ts';

const folder = join(import.meta.dirname, '../../../../server/model/gate/tables/vocabulary');

describe('the vocabulary', () => {
  it('has only rows of folded ways, French before the sign and English after it', async () => {
    for (const file of await readdir(folder)) {
      const rows = z.array(z.string()).parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
      const wrong = rows.filter((row) => {
        const sides = row.split(' = ');
        const ways = sides.flatMap((side) => side.split(', '));
        return sides.length !== 2 || ways.some((one) => one === '' || foldWords(one) !== one || one.split(' ').length > longestPhrase);
      });
      expect({ file, wrong }).toEqual({ file, wrong: [] });
    }
  });

  // What states nothing in a claim stands in every act: an English word must not be proved by it. These nouns are glue where acts speak of themselves.
  it('has no French way of one word that states nothing', async () => {
    const files = await readdir(folder);
    const rows = (
      await Promise.all(files.map(async (file) => z.array(z.string()).parse(JSON.parse(await readFile(join(folder, file), 'utf8')))))
    ).flat();
    const ofActs = new Set('acte deliberation reunion seance compte nombre note part haut hauteur selon'.split(' '));
    const verbs = new Set(
      'precise comporte comprend compose constate reuni reunis rempli tenu tenue tenir siege relatif neanmoins'.split(' '),
    );
    const ways = rows.flatMap((row) => row.slice(0, row.indexOf(' = ')).split(', '));
    expect(ways.filter((way) => isGlue(way) && !ofActs.has(way) && !verbs.has(way))).toEqual([]);
  });

  it.each([
    ['councillor', 'conseil'],
    ['secondment', 'second'],
    ['office', 'agent administratif'],
    ['gardener', 'jardin'],
    ['taxpayer', 'contribution'],
    ['team', 'equipement'],
    ['departure', 'departement'],
  ])('does not take "%s" for "%s"', (english, french) => {
    const own = equivalents([french], 'fr')[0]?.join(' ');
    expect(equivalents([english], 'en').map((way) => way.join(' '))).not.toContain(own);
  });
});

const act = `COMMUNE DE SAUVERAIE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL

Séance du 9 mars 2023

DEL2023_03_11

L'an deux mille vingt-trois, le neuf mars à 19h00, le conseil municipal s'est réuni en mairie, sous la présidence de M. Fabien ROSTAL, Maire.

PERSONNEL ET SERVICES

Un poste d'adjoint technique à temps complet est créé à compter du 1er avril 2023. Deux agents saisonniers renforcent l'équipe de la piscine municipale en été.

Les aidants familiaux et les personnes âgées sont reçus à la maison de retraite. Le centre communal d'action sociale livre le portage de repas à 42 foyers.

L'accueil périscolaire ouvre à 7h15. Les parents d'élèves souhaitent une aide aux devoirs. Les assistantes maternelles se réunissent à la médiathèque.

La fibre optique dessert la mairie annexe. Le mot de passe des comptes est changé chaque trimestre.

La caisse d'allocations familiales verse 8 400 €.
`;

describe('a sentence about people and services', () => {
  let records: Records;
  beforeAll(async () => {
    records = await recordsOf({ 'services.txt': act });
  });

  const kept = (text: string) => {
    const passages = [...records.passages.values()].filter((passage) => passage.actId === 'DEL2023_03_11').map(({ id }) => id);
    const claims = [{ text, cites: { facts: [], passages } }];
    expect(passages).not.toEqual([]);
    return gateClaims({ claims, ...records, question: questionOf('?'), language: 'en' }).kept.length === 1;
  };

  it.each([
    'A full-time technical assistant post is created.',
    'Two seasonal workers strengthen the team of the municipal swimming pool in summer.',
    'Family carers and elderly people are received at the retirement home.',
    'The municipal social welfare centre delivers meals on wheels to 42 households.',
    'The after-school club opens at 7:15.',
    'The childminders meet at the library.',
    'Optical fibre serves the town hall annex.',
    'The password of the accounts is changed every quarter.',
    'The family allowance fund pays €8,400.',
  ])('lets through: %s', (text) => {
    expect(kept(text)).toBe(true);
  });

  it.each([
    'A full-time administrative assistant post is created.',
    'A technical office is created.',
    'Two teachers strengthen the team of the municipal swimming pool in summer.',
    'Foster carers and elderly people are received at the retirement home.',
    'The departmental social welfare centre delivers meals on wheels to 42 households.',
    'The after-school club opens at 7:45.',
    'The nursery school assistants meet at the library.',
    'Optical fibre serves the nursing home annex.',
    'The password of the accounts is changed every year.',
    'The health insurance fund pays €8,400.',
    'A councillor pays €8,400.',
  ])('stops: %s', (text) => {
    expect(kept(text)).toBe(false);
  });
});
