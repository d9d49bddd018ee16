import { describe, expect, it } from 'vitest';
import { act, factsOf, valuesOf } from './facts-of.ts';

describe('extractTitle', () => {
  it('reads what "Objet :" says below other fields, and not the number below it', () => {
    const text = `COMMUNE DE TREMBLEVAL

Présents : MM. AUBRY Jean, COLIN Marc.
Absente : Mme DENIS Rose.

Date de la convocation : 7 septembre 2023

Objet : Demande de subvention pour la réfection du préau de l'école

Délibération n° 2023-34

Monsieur le Maire expose que le préau de l'école menace ruine.
`;
    expect(valuesOf('title', text)).toEqual([{ text: "Demande de subvention pour la réfection du préau de l'école" }]);
  });

  it('joins the lines in capitals', () => {
    expect(factsOf('title', act('Les halles sont vétustes.'))).toEqual([
      { value: { text: 'RÉNOVATION DES HALLES DE SAINT-PARDOUX' }, quotes: ['RÉNOVATION DES HALLES\nDE SAINT-PARDOUX'] },
    ]);
  });

  it('reads what "OBJET :" says, over its lines', () => {
    expect(valuesOf('title', 'Commune de Villebrune\n\nOBJET : Réfection du gymnase\net de ses abords\n\nLe gymnase est usé.')).toEqual([
      { text: 'Réfection du gymnase et de ses abords' },
    ]);
  });

  it('reads the object behind a number that heads the act', () => {
    const text =
      "DÉLIBÉRATION N° CP-2020-44\n\nL'an deux mille vingt, le 4 juin, la Commission s'est réunie.\n\nOBJET : PLAN VÉLO - AIDES\n\nLe plan est voté.";
    expect(valuesOf('title', text)).toEqual([{ text: 'PLAN VÉLO - AIDES' }]);
  });

  it.each([
    ['OBJET DE LA DÉLIBÉRATION\nRéfection du gymnase', 'Réfection du gymnase'],
    ['OBJET DE LA DÉLIBÉRATION : Réfection du gymnase', 'Réfection du gymnase'],
    ['Objet – Réfection du gymnase', 'Réfection du gymnase'],
    ['Objet : Réfection du gymnase\nRapporteur : Mme CLERC', 'Réfection du gymnase'],
    ['Objet : Rapport n° 12 : Réfection du gymnase', 'Réfection du gymnase'],
    ['Objet : 2021-15 : Réfection du gymnase', 'Réfection du gymnase'],
    ['Objet : Réfection du gymnase Rapporteur : Mme CLERC', 'Réfection du gymnase'],
    ['Intitulé de la délibération : Réfection du gymnase', 'Réfection du gymnase'],
    ['Libellé : Réfection du gymnase\nDocument : Le gymnase a été bâti en 1970.', 'Réfection du gymnase'],
    ['2021-15 : Réfection du gymnase', 'Réfection du gymnase'],
    ['Délibération 2021-15 : Réfection du gymnase', 'Réfection du gymnase'],
    ['DÉCISION N° B2021-003 - Réfection du gymnase', 'Réfection du gymnase'],
    [
      'Rapport n° 21-05 - Réfection du gymnase municipal\nAvis favorable à la majorité (contre : M. CORAIL).',
      'Réfection du gymnase municipal',
    ],
    [
      'Délibération n° 2021-147\nAffaires sportives - Réfection du gymnase, de ses abords et de sa salle',
      'Affaires sportives - Réfection du gymnase, de ses abords et de sa salle',
    ],
    ['Délibération n° 2021-17\nSéance ordinaire du 14 mars 2021\nRéfection du gymnase', 'Réfection du gymnase'],
    ['Délibération n° 2021-17\nSéance du 14 mars 2021\nPrésents : Mme DUMAS\nObjet : Réfection du gymnase', 'Réfection du gymnase'],
    ['Objet : Réfection du gymnase\nPOUR\nCONTRE\n4\n0', 'Réfection du gymnase'],
    ['Objet : Gymnase municipal\nLe conseil adopte à l’unanimité.', 'Gymnase municipal'],
    ['Décision n° B-2021-212\nRéfection du gymnase', 'Réfection du gymnase'],
    ['2021-12-093 – Réfection du gymnase\nréf : 2021-12-093', 'Réfection du gymnase'],
    ['2021-04-17 RÉFECTION DU GYMNASE', 'RÉFECTION DU GYMNASE'],
    ['Délibération n° 2021-17\nAFFAIRE N° 4 : RÉFECTION DU GYMNASE', 'RÉFECTION DU GYMNASE'],
    ['Délibération N° CP-2021-5\nConvocation du 4 mai 2021\nService gestionnaire : Sports\nRÉFECTION DU GYMNASE', 'RÉFECTION DU GYMNASE'],
    ['2021/3814 - RÉFECTION DU GYMNASE\n(DIRECTION DES SPORTS)', 'RÉFECTION DU GYMNASE'],
    ['I RÉFECTION DU GYMNASE', 'RÉFECTION DU GYMNASE'],
    ['AFFAIRES SPORTIVES\n\n1-RÉFECTION DU GYMNASE', 'RÉFECTION DU GYMNASE'],
    ['Réfection du gymnase de Villebrune en 2021. Mme Lise CLERC, rapporteure.', 'Réfection du gymnase de Villebrune en 2021'],
  ])('reads the title of %j', (words, title) =>
    expect(valuesOf('title', `Commune de Villebrune\n\n${words}\n\nLe gymnase est usé.`)).toEqual([{ text: title }]),
  );

  it('ends a title in a text without lines before who speaks, not before whom it names', () => {
    const told = 'Madame le Maire expose que le pré est en friche depuis dix ans et que la commune n’en a plus l’usage. '.repeat(5);
    const flat = (title: string, next: string) => `Commune de Villebrune Objet : ${title} ${next} ${told}Le conseil décide de vendre.`;
    expect(valuesOf('title', flat('Vente d’un pré à M. et Mme CORAIL', ''))).toEqual([{ text: 'Vente d’un pré à M. et Mme CORAIL' }]);
    expect(valuesOf('title', flat('Vente d’un pré', 'Après délibération,'))).toEqual([{ text: 'Vente d’un pré' }]);
  });

  it('finds a title in capitals between lines of sentences, behind the reading of the agenda', () => {
    const text =
      "L'an deux mille vingt, le 4 juin, le conseil municipal de Villebrune s'est réuni.\nPrésents : M. AUBIN, Mme CLERC\nM. le Maire donne lecture de l'ordre du jour.\nRÉFECTION DU GYMNASE ET DE SES ABORDS\nM. Paul AUBIN, adjoint aux sports, propose au conseil municipal de se prononcer sur les travaux du gymnase.\n";
    expect(valuesOf('title', text)).toEqual([{ text: 'RÉFECTION DU GYMNASE ET DE SES ABORDS' }]);
  });

  it('goes on with a title whose first line alone is in capitals', () => {
    const text =
      "Présents : M. AUBIN, Mme CLERC\n\nVILLEBRUNE CENTRE\nCampagne d'aide à la réfection des devantures des locaux d'activité du bourg\nAttribution\n\nMme Lise CLERC rapporte :\nLes devantures sont refaites.\n";
    expect(valuesOf('title', text)).toEqual([
      { text: "VILLEBRUNE CENTRE Campagne d'aide à la réfection des devantures des locaux d'activité du bourg Attribution" },
    ]);
  });

  it('takes a line of the head that says what the act is about', () => {
    const text = 'Commune de Villebrune\n\nDélibération relative aux abords du gymnase\n\nPrésents :\nM. AUBIN, Mme CLERC\n';
    expect(valuesOf('title', text)).toEqual([{ text: 'Délibération relative aux abords du gymnase' }]);
  });

  it('takes no heading and no list of names for a title', () => {
    expect(
      valuesOf('title', 'RÉPUBLIQUE FRANÇAISE\n\nCONSEIL MUNICIPAL\n\nPRÉSENTS :\n\nM. AUBIN, M. CLERC, Mme DUMAS, M. ESPIAU\n'),
    ).toEqual([]);
  });
});

describe('extractRecitals', () => {
  it('keeps each whole, to the next one', () => {
    const recitals =
      "Vu le code de l'éducation,\n\nVu la délibération du conseil\ndu 3 mai 2018 relative aux halles,\n\nConsidérant que les halles ferment,";
    expect(
      factsOf('recital', act('Les halles ferment.', '- Approuve.', recitals)).map(({ value, quotes }) => [
        value.type,
        value.text,
        quotes[0],
      ]),
    ).toEqual([
      ['vu', "Vu le code de l'éducation", "Vu le code de l'éducation"],
      [
        'vu',
        'Vu la délibération du conseil du 3 mai 2018 relative aux halles',
        'Vu la délibération du conseil\ndu 3 mai 2018 relative aux halles',
      ],
      ['considerant', 'Considérant que les halles ferment', 'Considérant que les halles ferment'],
    ]);
  });

  it('ends at the stamp of a page and at the deciding words in a text without lines', () => {
    const words = 'Présents : M. AUBIN. Monsieur le Maire expose la demande. '.repeat(8);
    const text = `${words}Vu le code rural, Considérant la demande Envoyé en préfecture le 20/03/2019 Après en avoir délibéré, - APPROUVE la demande.`;
    expect(valuesOf('recital', text).map((recital) => recital.text)).toEqual(['Vu le code rural', 'Considérant la demande']);
  });
});

describe('extractLinks', () => {
  const link = (recitals: string, decision = '- Approuve.') => valuesOf('link', act('Les halles ferment.', decision, recitals));

  it('reads date, body, number and subject of an act that is cited', () => {
    expect(link('Vu la délibération n° 18-204 du conseil départemental du 3 mai 2018 relative aux halles,')).toEqual([
      {
        relation: 'cites',
        text: 'Vu la délibération n° 18-204 du conseil départemental du 3 mai 2018 relative aux halles',
        target: { date: '2018-05-03', body: 'conseil départemental', identifier: '18-204', subject: 'halles' },
      },
    ]);
  });

  it.each([
    ['Modifie la délibération du 3 mai 2018', 'amends'],
    ['Annule et remplace la délibération n° 18-204', 'replaces'],
    ['Retire la délibération du 3 mai 2018', 'withdraws'],
    ['Abroge la délibération du 3 mai 2018', 'withdraws'],
    ['Fixe les tarifs en application de la délibération du 3 mai 2018', 'applies'],
  ])('%s: %s', (decision, relation) =>
    expect(link('Vu le rapport,', `- ${decision} ;`).map((value) => value.relation)).toEqual([relation]),
  );

  it.each([
    ['La délibération du 3 mai 2018 est abrogée', 'withdraws'],
    ['La délibération n° 18-204 du 3 mai 2018 fixant les tarifs est rapportée', 'withdraws'],
    ['La délibération n° 18-204 du 3 mai 2018 est modifiée comme suit', 'amends'],
    ["L'article 2 de la délibération n° 18-204 est modifié", 'amends'],
    ['La délibération du 3 mai 2018 est annulée et remplacée', 'replaces'],
    ['Sont abrogées les délibérations du 3 mai 2018', 'withdraws'],
    ['La délibération du 3 mai 2018 approuvant la convention, qui est modifiée, reste en vigueur', 'cites'],
    ['La délibération du 3 mai 2018 relative à la convention est complétée', 'cites'],
  ])('in the passive, %s: %s', (decision, relation) =>
    expect(link('Vu le rapport,', `- ${decision} ;`).map((value) => value.relation)).toEqual([relation]),
  );

  it('reads a number without n°, one behind "de la" and each of several', () => {
    const targets = (recital: string, decision?: string) => link(recital, decision).map(({ target }) => [target.date, target.identifier]);
    expect(targets('Vu la délibération CD2018_05_03 du 3 mai 2018 relative aux halles,')).toEqual([['2018-05-03', 'CD2018_05_03']]);
    expect(targets('Vu le rapport,', '- Les termes de la délibération n° 18-204 restent en vigueur ;')).toEqual([[null, '18-204']]);
    expect(targets('Vu les délibérations n° 18-204 et 18-205 du 3 mai 2018,')).toEqual([
      ['2018-05-03', '18-204'],
      ['2018-05-03', '18-205'],
    ]);
    expect(targets('Vu les délibérations du 3 mai 2018 et du 4 juin 2018,')).toEqual([
      ['2018-05-03', null],
      ['2018-06-04', null],
    ]);
  });

  it('takes no law, no code, no present act and no condition of a presence for a link', () => {
    const recitals = 'Vu la loi n° 2015-29 du 16 janvier 2015,\n\nVu le décret du 3 mai 2018,\n\nVu le code rural,';
    expect(link(recitals, '- Précise que la présente délibération du 12 mars 2019 sera affichée ;')).toEqual([]);
    expect(valuesOf('link', act("M. AUBIN siège jusqu'à la délibération n° 12."))).toEqual([]);
  });
});

describe('extractMentionedDates', () => {
  it('leaves the day of the sitting and of its summons to the head, where the number of the act stands before them', () => {
    const text = `SYNDICAT DES EAUX DE LA DORLINE

DÉLIBÉRATION N° 2021-27

Date de convocation : 30/11/2021
Nombre de délégués en exercice : 3

L'an deux mille vingt et un, le neuf décembre, à dix-huit heures, le comité syndical s'est réuni en mairie.

Délégués présents : MM. BRAC, COSTEL, DUMAY.

Objet : Tarif de l'eau

Les tarifs n'ont pas changé depuis le 1er janvier 2016.
`;
    expect(valuesOf('date', text).flatMap(({ role, date }) => (role === 'mentioned' ? [date] : []))).toEqual(['2016-01-01']);
  });
});

describe('extractDecisions', () => {
  it.each([
    ["Le conseil municipal, à l'unanimité, approuve l'échange et autorise le maire à signer.", 'approuve'],
    ['Le conseil communautaire, par 12 voix pour et 2 contre, fixe le tarif à 4 €.', 'fixe'],
  ])('are told in one sentence with the vote: %s', (sentence, verb) => {
    const text = `COMMUNE D'AUBRELAC

Séance du 4 mai 2021

Présents : M. Jean RIVAL, Mme Lise ORMEAU

ÉCHANGE DE PARCELLES

M. le Maire informe le conseil que la parcelle B 12 est enclavée depuis longtemps.
${sentence}
`;
    expect(valuesOf('decision', text).map((value) => value.verb)).toEqual([verb]);
  });

  const decisions = (decision: string) =>
    valuesOf('decision', act('Les halles ferment.', decision)).map(({ n, verb, text }) => [n, verb, text]);

  it.each([
    "Le conseil municipal, après en avoir délibéré, à l'unanimité :",
    'Le Conseil Municipal,\naprès en avoir délibéré,\nà l’unanimité,',
    "LE CONSEIL MUNICIPAL, APRÈS EN AVOIR DÉLIBÉRÉ, À L'UNANIMITÉ,",
    "L'assemblée délibérante, après délibération, à la majorité :",
    "Le conseil communautaire, à l'unanimité des suffrages exprimés :",
    'Le bureau, à l’unanimité,',
    "Ouï l'exposé de M. le Maire, le conseil municipal, à l'unanimité :",
    "Sur proposition du bureau et après en avoir délibéré à l'unanimité, le comité syndical :",
    'Entendu cet exposé, le Conseil, à la majorité absolue :',
    'Après délibération, le conseil municipal :',
  ])('are opened by: %s', (opening) => {
    const text = `COMMUNE D'AUBRELAC

Séance du 4 mai 2021

Présents : M. Jean RIVAL, Mme Lise ORMEAU

RÉFECTION DU LAVOIR

Le toit du lavoir fuit. Le conseil l'a visité en mars, à l'unanimité de ses membres.

${opening}
- Approuve la réfection du lavoir ;
- Autorise M. le Maire à signer le marché.

Le Maire, Jean RIVAL
`;
    expect(valuesOf('decision', text).map(({ verb }) => verb)).toEqual(['Approuve', 'Autorise']);
  });

  it('reads each article whole, with its verb as printed', () => {
    expect(
      decisions("• Approuve le plan, joint en annexe,\net ses avenants ;\n\n• Autorise la Présidente à signer ;\n• Prend acte de l'avis."),
    ).toEqual([
      [1, 'Approuve', 'Approuve le plan, joint en annexe, et ses avenants'],
      [2, 'Autorise', 'Autorise la Présidente à signer'],
      [3, 'Prend acte', "Prend acte de l'avis."],
    ]);
  });

  it('reads infinitives, numbers and "Article 1er"', () => {
    expect(decisions("- D'approuver le plan ;\n- De fixer à 3 le nombre de lots.").map(([, verb]) => verb)).toEqual(['approuver', 'fixer']);
    expect(decisions('1. APPROUVE le plan ;\n2. AUTORISE la signature.').map(([, verb]) => verb)).toEqual(['APPROUVE', 'AUTORISE']);
    expect(decisions('Article 1er : Décide de louer les halles.\nArticle 2 : Charge le directeur de la location.')).toEqual([
      [1, 'Décide', 'Décide de louer les halles.'],
      [2, 'Charge', 'Charge le directeur de la location.'],
    ]);
  });

  it('keeps an article without a verb of deciding', () => {
    expect(decisions("Article 1er\nD'attribuer une aide de 300 € à la commune.\n\nArticle 2 : La convention est approuvée.")).toEqual([
      [1, 'attribuer', "D'attribuer une aide de 300 € à la commune."],
      [2, '', 'La convention est approuvée.'],
    ]);
  });

  it('keeps the points of a list with the article that they belong to', () => {
    expect(
      decisions('- Approuve les tarifs suivants :\n  - adultes ;\n  - enfants ;\n- Autorise la Présidente à signer.').map(
        ([, , text]) => text,
      ),
    ).toEqual(['Approuve les tarifs suivants : - adultes ; - enfants', 'Autorise la Présidente à signer.']);
  });

  it('reads the deciding sentence where no list is, and goes around a stamp', () => {
    const filler = 'Présents : M. AUBIN. Monsieur le Maire expose la demande. '.repeat(8);
    const flat = `${filler}Après en avoir délibéré, le Conseil Municipal, à l'unanimité, autorise le Maire à signer Reçu en préfecture le 21/03/2019 la convention. Le débat reprend.`;
    expect(factsOf('decision', flat)).toEqual([
      {
        value: { n: 1, verb: 'autorise', text: 'autorise le Maire à signer la convention.' },
        quotes: ['autorise le Maire à signer', 'la convention.'],
      },
    ]);
  });

  it('ends at the vote', () => {
    expect(decisions('- Approuve le plan ;\n\nVote :\nPour : 12').map(([, , text]) => text)).toEqual(['Approuve le plan']);
  });
});
