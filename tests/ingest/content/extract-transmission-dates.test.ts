import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.ts';

const stamped = (text: string) =>
  factsOf('date', text).map(({ value, quotes }) => [value.role, value.date, quotes[0]?.replace(/\s+/g, ' ')]);

describe('extractTransmissionDates', () => {
  it('reads the fields of a stamp, two-digit years too', () => {
    expect(stamped('Envoyé en préfecture le 20/03/2019\nReçu en préfecture le 21/03/2019\nPublié le  22/03/19 \nID : x')).toEqual([
      ['sent', '2019-03-20', 'Envoyé en préfecture le 20/03/2019'],
      ['received', '2019-03-21', 'Reçu en préfecture le 21/03/2019'],
      ['published', '2019-03-22', 'Publié le 22/03/19'],
    ]);
  });

  it('states a blank field as blank, and never takes the next line', () => {
    expect(stamped('Reçu en préfecture le 21/03/2019\n\nAffiché le \n\nID : 012')).toContainEqual(['posted', null, 'Affiché le']);
    expect(stamped('Affiché le\n\nFait à Villebrune, le 22/03/2019')).toEqual([['posted', null, 'Affiché le']]);
  });

  it('says nothing where columns set the date of a field below it', () => {
    expect(stamped('Affiché le\n22/03/2019')).toEqual([]);
  });

  it("takes the convocation's posting for no posting of the act", () => {
    const head = (day: string) => `Date de convocation : 12 mars 2019\nPrésents : 22\nDate d'affichage : ${day}\nVotants : 23\n`;
    expect(stamped(head('12 mars 2019'))).toEqual([]);
    expect(stamped(head('25 mars 2019'))).toEqual([['posted', '2019-03-25', "Date d'affichage : 25 mars 2019"]]);
  });

  it('reads a sentence that tells the transmission under the title', () => {
    const text =
      "Le gymnase de Villebrune a été bâti il y a cinquante ans et son toit ne tient plus, comme le dit le rapport du bureau d'études.\nDélibération affichée à l'Hôtel de Ville\net transmise au représentant de l'État le 28 mai 2019.\nReçue par le représentant de l'État le 29 mai 2019.\n";
    expect(stamped(text).map(([role, date]) => [role, date])).toEqual([
      ['sent', '2019-05-28'],
      ['received', '2019-05-29'],
    ]);
  });

  it('counts a stamp of every page once, and prefers the page where it can be read', () => {
    const page = 'Envoyé en préfecture le 20/03/2019 Reçu en préfecture le 21/03/2019 Publié le';
    const text = `${page} ID : 012-221200017-20190312-CP7-DE ${'Le conseil poursuit ses travaux. '.repeat(20)} ${page} 25/03/2019 fin`;
    expect(stamped(text).map(([role, date]) => [role, date])).toEqual([
      ['sent', '2019-03-20'],
      ['received', '2019-03-21'],
      ['published', '2019-03-25'],
    ]);
  });

  it.each([
    ['AR Prefecture\n\n012-221200017-20190312-CP7-DE\nReçu le 21/03/2019', 'received'],
    ['Date de réception préfecture : 21/03/2019', 'received'],
    ["Reçu par le représentant de l'Etat le 21/03/2019", 'received'],
    ['Réception en Préfecture : 21/03/2019', 'received'],
    ['Transmis au contrôle de légalité le 21 mars 2019', 'sent'],
    ['Date de télétransmission : 21/03/2019', 'sent'],
    ['Envoi Préfecture :\t21/03/2019', 'sent'],
    ['Mis en ligne le 21/03/2019', 'published'],
    ['Acte rendu exécutoire après dépôt en Préfecture le 21/03/2019', 'sent'],
    ['Publiée le : 21 mars 2019', 'published'],
    ['Accusé certifié exécutoire\n\nRéception par le préfet : 21/03/2019', 'received'],
    ['Publication électronique le 21/03/2019', 'published'],
    ['Affichée en mairie le 21/03/2019', 'posted'],
    ['Télétransmise en sous-préfecture de Brume le 21/03/2019', 'sent'],
    ["Date d'affichage : 21/03/2019", 'posted'],
    ['Publié ou notifié le : 21/03/2019', 'published'],
    ['Date de retour préfecture : 21/03/2019', 'received'],
    ['Visa de la Préfecture : 21/03/2019', 'received'],
    ['Actes : AR du 21/03/2019', 'received'],
    ['Délibération transmise à Monsieur le Préfet du Val-de-Brume le 21 mars 2019', 'sent'],
    ['Acte exécutoire : transmis le 21/03/2019', 'sent'],
    ['REÇU LE\n21 MARS 2019\nPRÉFECTURE DU VAL-DE-BRUME', 'received'],
    ['Reçu en Sous-Préfecture de Brume le 2 1 MARS 2019', 'received'],
  ])('reads %j', (text, role) => expect(stamped(text).map(([r, d]) => [r, d])).toEqual([[role, '2019-03-21']]));

  it('reads the reception behind the transmission', () => {
    expect(
      stamped('Acte rendu exécutoire après transmission en préfecture le 20/03/2019 et réception le 21/03/2019').map(([r, d]) => [r, d]),
    ).toEqual([
      ['sent', '2019-03-20'],
      ['received', '2019-03-21'],
    ]);
  });

  it('takes no date that columns tore from the fields above it', () => {
    expect(stamped('Envoyé en préfecture le\nReçu en préfecture le\n20/03/2019\n21/03/2019').filter(([, date]) => date !== null)).toEqual(
      [],
    );
  });

  it('reads the sentence that certifies the act as enforceable wherever it stands', () => {
    expect(stamped('OBJET : Prêt\n\nApprouve. Certifié exécutoire, reçu en Sous-Préfecture le 21/03/2019')[0]?.slice(0, 2)).toEqual([
      'received',
      '2019-03-21',
    ]);
  });

  it('leaves the dates of the convocation and of what the act tells', () => {
    expect(stamped("Date de convocation et d'affichage de la convocation : 01/03/2019\nPrésents : M. AUBIN")).toEqual([]);
    expect(stamped('OBJET : Emprunt\n\nLe prospectus, publié le 3 mai 2018 par la banque, est joint.')).toEqual([]);
  });
});
