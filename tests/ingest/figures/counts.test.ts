import { describe, expect, it } from 'vitest';
import { figuresIn } from './read-figures.ts';

const cases: { text: string; counts: string[] }[] = [
  { text: 'Quorum (majorité des membres en exercice) : 12', counts: [] },
  { text: 'Présents : …\nNombre de membres de la Commission Permanente   : 23\nQuorum : 12', counts: ['inOffice 23'] },
  {
    text: 'Nombre de membres en exercice : 30 Nombre de membres présents : 25 Quorum : 16 Nombre de votants : 30',
    counts: ['inOffice 30', 'present 25', 'voters 30'],
  },
  {
    text: 'Nombre de conseillers : En exercice : 64 Présents : 45 Pouvoirs : 9 Votants : 54',
    counts: ['inOffice 64', 'present 45', 'represented 9', 'voters 54'],
  },
  { text: 'Nombre de Conseillers en exercice ..... 27\nNombre de Conseillers présents ...... 20', counts: ['inOffice 27', 'present 20'] },
  {
    text: 'Afférents au conseil : 15 - En exercice : quatorze - Qui ont pris part à la délibération : 12',
    counts: ['inOffice 14', 'voters 12'],
  },
  { text: 'Le quorum (17 conseillers présents sur 29 conseillers en exercice) est atteint.', counts: ['present 17', 'inOffice 29'] },
  { text: 'Membres en exercice (15)\nNombre de présents à 20h30 : 11', counts: ['inOffice 15', 'present 11'] },
  { text: 'En exercice | Présents | Votants\n19 | 15 | 17', counts: ['inOffice 19', 'present 15', 'voters 17'] },
  { text: '29 présents\n3 procurations 32 votants\n1 absent', counts: ['present 29', 'represented 3', 'voters 32', 'absent 1'] },
  { text: 'Suffrages exprimés : 28 Présents : 26 Absents : néant', counts: ['votesCast 28', 'present 26', 'absent 0'] },
  {
    text: 'Nombre de membres\nAfférents au Conseil\nEn exercice\nQui ont pris part à la délibération\n15\n14\n12',
    counts: ['inOffice 14', 'voters 12'],
  },
  {
    text: 'MEMBRES EN EXERCICE :19 PRESENTS: 14 PROCURATION(S) : 3 ABSENT(S): 2',
    counts: ['inOffice 19', 'present 14', 'represented 3', 'absent 2'],
  },
  { text: 'Le nombre des conseillers municipaux en exercice est de 29.', counts: ['inOffice 29'] },
  { text: 'Membres en exercice : quinze (15)\nMembres présents : 12 (douze)', counts: ['inOffice 15', 'present 12'] },
  // No counts: people numbered, rules, other bodies, years, hours, prices.
  { text: 'Présents : 1. M. Marc TOLBIAC, 2. Mme Inès VAUDRY', counts: [] },
  { text: 'Le scrutin public a lieu à la demande de cinq membres présents.', counts: [] },
  { text: "Le conseil fixe à 10 le nombre de membres du conseil d'administration du CCAS.", counts: [] },
  { text: 'Convocation des membres présents : 14 h 30. Votants : 12 mars 2021. Pouvoirs : 250 €.', counts: [] },
  { text: 'Étaient présents : 23 titulaires, 2 suppléants', counts: [] },
  { text: 'Nombre de conseillers présents ou représentés : 14', counts: [] },
  { text: 'Les dépenses de fonctionnement, exprimées en valeur, atteignent 450 000 €', counts: [] },
];

describe('counts', () => {
  it.each(cases)('$text', ({ text, counts }) => {
    expect(figuresIn(text).counts).toEqual(counts);
  });

  it('takes no figure where labels and figures can not be told apart', () => {
    expect(figuresIn('En exercice\nPrésents\nVotants\n15 12').counts).toEqual([]);
  });

  it('quotes the words that it read', () => {
    expect(figuresIn('**Nombre de votants** :  17').quotes).toEqual(['Nombre de votants** :  17']);
  });
});
