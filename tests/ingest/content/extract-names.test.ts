import { describe, expect, it } from 'vitest';
import { act, factsOf, valuesOf } from './facts-of.ts';

const organisations = (text: string) => valuesOf('organisation', act(text)).map(({ name, role }) => [role, name]);

describe('extractOrganisations', () => {
  it('reads who got a contract', () => {
    expect(organisations('Le marché a été attribué à la société BORÉAL de Mende pour quatre ans.')).toEqual([['contractor', 'BORÉAL']]);
    expect(organisations("Les travaux sont confiés à l'entreprise Couvreurs du Haut-Vallon.")).toEqual([
      ['contractor', 'Couvreurs du Haut-Vallon'],
    ]);
    expect(organisations('Le marché est attribué à la société éditrice de la solution.')).toEqual([]);
  });

  it('reads the coordinator before and behind its words', () => {
    expect(organisations('Le coordonnateur en est la Région Val-Océan.')).toEqual([['coordinator', 'Région Val-Océan']]);
    expect(organisations('Le groupement, dont la Région reste le coordonnateur, est reconduit.')).toEqual([['coordinator', 'Région']]);
  });

  it('reads each partner of an enumeration, members of a plural one by one', () => {
    const text = `Un partenariat est engagé avec la Région Val-Océan, l'Académie de Brume, la Direction Régionale de l'Eau, de la Forêt et des
Landes (D.R.E.F.L.), les Départements de la Brume, l'Orvanne, le Serein et les Hautes-
Landes. La suite est connue.`;
    expect(organisations(text).map(([, name]) => name)).toEqual([
      'Région Val-Océan',
      'Académie de Brume',
      "Direction Régionale de l'Eau, de la Forêt et des Landes",
      'Département de la Brume',
      "Département de l'Orvanne",
      'Département du Serein',
      'Département des Hautes-Landes',
    ]);
  });

  it('ends an enumeration where something is said of it', () => {
    expect(
      organisations('Aux partenaires viennent se joindre la Commune de Brume et la Région Val-Océan se substituant à la Région Océan.'),
    ).toEqual([
      ['partner', 'Commune de Brume'],
      ['partner', 'Région Val-Océan'],
    ]);
    expect(organisations("Ce partenariat avec l'Office Rural a permis d'ouvrir deux halles.")).toEqual([['partner', 'Office Rural']]);
  });

  it('reads who gets a subsidy', () => {
    expect(organisations("Il est versé une subvention de 500 € à l'association Les Amis du Lavoir et de 1 250 € au club.")).toEqual([
      ['beneficiary', 'Les Amis du Lavoir'],
    ]);
    expect(organisations("Une subvention de 500 € est versée à l'association « Les Amis des Halles ».")).toEqual([
      ['beneficiary', 'Les Amis des Halles'],
    ]);
  });
});

describe('extractPeriods', () => {
  it('reads what lasts, from when to when', () => {
    const text = act(
      'Après deux phases -PVH1 de 2008 à 2011 et PVH2 de 2012 à 2015-, la 3^{ème} phase 2015-2019 prend fin. La période 2019-2023 suivra, et pour 2024 et 2025 un bilan. Les travaux vont du 3 mars 2020 au 30 juin 2021.',
    );
    expect(valuesOf('period', text).map(({ name, from, to }) => [name, from, to])).toEqual([
      ['PVH1', '2008', '2011'],
      ['PVH2', '2012', '2015'],
      ['3ème phase', '2015', '2019'],
      [null, '2019', '2023'],
      [null, '2024', '2025'],
      [null, '2020-03-03', '2021-06-30'],
    ]);
  });

  it('takes no number of a law for a period', () => {
    expect(valuesOf('period', act("L'ordonnance n° 2005-2006 et la délibération 2021-2022-12 s'appliquent."))).toEqual([]);
  });
});

describe('extractAcronyms', () => {
  it('reads an expansion before the brackets or in them, where the letters spell it', () => {
    const text = act(
      "Le Plan Vélo des Halles (P.V.H.) et le Fonds Européen de Développement Régional (FEDER) aident l'ADEVA (Agence du Développement des Vallées). La Direction de l'Eau et des Forêts de Brume (DEF) suit, avec la commune (Orvanne) et 12 € (HT).",
    );
    expect(factsOf('acronym', text).map(({ value, quotes }) => [value.acronym, value.expansion, quotes[0]])).toEqual([
      ['PVH', 'Plan Vélo des Halles', 'Plan Vélo des Halles (P.V.H.)'],
      ['FEDER', 'Fonds Européen de Développement Régional', 'Fonds Européen de Développement Régional (FEDER)'],
      ['DEF', "Direction de l'Eau et des Forêts", "Direction de l'Eau et des Forêts de Brume (DEF)"],
      ['ADEVA', 'Agence du Développement des Vallées', 'ADEVA (Agence du Développement des Vallées)'],
    ]);
  });
});

describe('extractAnnexes', () => {
  it('reads what an annex holds', () => {
    const text = act(
      'Je soumets, en annexe 1, la convention de location.',
      '- Approuve, selon les termes figurant en annexe, le règlement des halles, tel que ci-\nannexé ;',
    );
    expect(valuesOf('annex', text)).toEqual([
      { name: 'annexe 1', about: 'la convention de location' },
      { name: 'annexe', about: 'le règlement des halles' },
      { name: 'annexe', about: 'le règlement des halles' },
    ]);
  });

  it('takes no annexed budget for an annex', () => expect(valuesOf('annex', act('Le budget annexe est voté.'))).toEqual([]));
});

describe('extractMentionedDates', () => {
  it('reads dates and moments of the explanations with the words around', () => {
    const text = act(
      "Depuis décembre 2011, les halles sont ouvertes. Par courrier du 28 novembre 2014, l'État s'engage ; le bail court depuis 2008.",
    );
    expect(factsOf('date', text).map(({ value, quotes }) => [value.role, value.date, quotes[0]])).toEqual([
      ['mentioned', '2011-12', 'Depuis décembre 2011, les halles sont ouvertes.'],
      ['mentioned', '2014-11-28', "Par courrier du 28 novembre 2014, l'État s'engage"],
      ['mentioned', '2008', 'le bail court depuis 2008.'],
    ]);
  });

  it('leaves the dates of laws and the ends of periods', () => {
    expect(valuesOf('date', act('La loi n° 84-53 du 26 janvier 1984 vaut de 2015 à 2019 et le lot 2013 est vide.'))).toEqual([]);
  });
});
