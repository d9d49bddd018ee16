import { describe, expect, it } from 'vitest';
import { answer } from '../../../server/answer/answer.ts';
import { actOf, name, peopleOf } from '../../support/act-builder.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import { valserine } from '../../support/valserine.ts';

/** An act with what the département's other acts lack: a chair "ou de son représentant", a plan, partners, a letter, a delegation. */
const text = `Séance du 6 mai 2019
ID : 099-200000017-20190506-AB2019_05_02-DE
sous la présidence de M. Luc BERTIN ou de son représentant
LIAISON CYCLABLE DE LA BRENNE

Par courrier du 12 février 2019, le syndicat des voies vertes propose un accord.
Une convention signée en 2012 et arrivée à son terme fin 2018 portait sur le balisage.
Les partenaires sont la Région, le Département de l'Orne et la commune de Saint-Aubin.
Le Département des Marches rejoint les partenaires.
- coût total : 90 000 €
- subvention de la Région : 54 000 €
- autofinancement : 36 000 €
Le projet de la Région est aidé à hauteur de 60 %.
Vu le code de la voirie routière,
Vu la délibération du conseil du 2 avril 2017 portant délégation d'attributions,
Approuve le plan de financement de la liaison cyclable.
Autorise le président à signer la convention.
`;
const amount = (cents: number, label: string, at: string, role: 'total' | 'part') => ({
  kind: 'amount' as const,
  value: { cents, raw: at, label, tax: null, period: null, per: null, bound: null, plan: { n: 1, role } },
  at,
});
const partner = (printed: string, label: string) => ({
  kind: 'organisation' as const,
  value: { name: printed, role: 'partner' as const, label },
  at: printed,
});
const mentioned = (date: string, at: string) => ({ kind: 'date' as const, value: { role: 'mentioned' as const, date, label: at }, at });
const signed = 'Une convention signée en 2012 et arrivée à son terme fin 2018 portait sur le balisage';
const delegation = "Vu la délibération du conseil du 2 avril 2017 portant délégation d'attributions";
const brenne = actOf(
  {
    id: 'AB2019_05_02',
    sessionDate: '2019-05-06',
    title: 'LIAISON CYCLABLE DE LA BRENNE',
    text,
    authority: { name: 'Département de la Brenne', siren: null, from: 'act' },
  },
  [
    { kind: 'title', value: { text: 'LIAISON CYCLABLE DE LA BRENNE' }, at: 'LIAISON CYCLABLE DE LA BRENNE' },
    { kind: 'date', value: { role: 'sitting', date: '2019-05-06', label: 'Séance du 6 mai 2019' }, at: 'Séance du 6 mai 2019' },
    {
      kind: 'identifier',
      value: {
        scheme: 'transmission',
        value: '099-200000017-20190506-AB2019_05_02-DE',
        parts: { department: '099', siren: '200000017', date: '2019-05-06', number: 'AB2019_05_02', nature: 'DE' },
      },
      at: '099-200000017-20190506-AB2019_05_02-DE',
    },
    {
      kind: 'president',
      value: { person: name('M. Luc BERTIN'), office: null, orRepresentative: true },
      at: 'sous la présidence de M. Luc BERTIN ou de son représentant',
    },
    mentioned('2019-02-12', 'Par courrier du 12 février 2019, le syndicat des voies vertes propose un accord'),
    mentioned('2012', signed),
    mentioned('2018', signed),
    partner('la Région', 'Les partenaires sont'),
    partner("Département de l'Orne", 'Les partenaires sont'),
    partner('Département des Marches', 'rejoint les partenaires'),
    amount(9_000_000, 'coût total', '90 000 €', 'total'),
    amount(5_400_000, 'subvention de la Région', '54 000 €', 'part'),
    amount(3_600_000, 'autofinancement', '36 000 €', 'part'),
    { kind: 'rate', value: { percent: 60, fraction: null, raw: '60 %', label: 'Région' }, at: '60 %' },
    {
      kind: 'recital',
      value: { text: 'Vu le code de la voirie routière', type: 'vu' },
      at: 'Vu le code de la voirie routière',
    },
    { kind: 'recital', value: { text: delegation, type: 'vu' }, at: delegation },
    {
      kind: 'link',
      value: { relation: 'cites', text: delegation, target: { date: '2017-04-02', body: 'conseil', identifier: null, subject: null } },
      at: delegation,
    },
    {
      kind: 'decision',
      value: { n: 1, verb: 'Approuve', text: 'Approuve le plan de financement de la liaison cyclable' },
      at: 'Approuve le plan de financement de la liaison cyclable',
    },
    {
      kind: 'decision',
      value: { n: 2, verb: 'Autorise', text: 'Autorise le président à signer la convention' },
      at: 'Autorise le président à signer la convention',
    },
  ],
);
const brenneReader = memoryReader({ acts: [brenne], people: peopleOf([brenne]) });

type Row = [question: string, status: string, said: RegExp, unsaid?: RegExp];

const ofSittings: Row[] = [
  ["Qui n'était ni présent ni représenté le 9 juin 2017 ?", 'answered', /OUDIN/, /LE GALL|PELLORCE/],
  ['Which members were absent and not represented on 9 June 2017?', 'answered', /OUDIN/, /LE GALL|PELLORCE/],
  ['Y avait-il des absents non représentés le 1er mars 2021 ?', 'answered', /aucun absent sans représentant/, /VALMONT/],
  ['Who was absent without giving a proxy on 1 March 2021?', 'answered', /nobody was absent without being represented/, /VALMONT/],
  ['Qui a donné le plus souvent procuration ?', 'answered', /(LE GALL|PELLORCE|VALMONT).*une fois/, /TERREAUX/],
  ['Who gave the most proxies?', 'answered', /PELLORCE, once/, /TERREAUX/],
  ['Who held the most proxies?', 'answered', /ARDOIN, once/, /PELLORCE, once/],
  ['Combien de procurations en tout ?', 'answered', /^3 procurations en tout, sur les 2 séances/],
  ['How many proxies in total?', 'answered', /^3 proxies in total, over the 2 sittings/],
  ['Qui était présent à toutes les séances ?', 'answered', /^Une seule personne.*2 séances.*TERREAUX/, /ARDOIN|VALMONT/],
  ['Who attended every meeting?', 'answered', /^1 person was present at each of the 2 sittings.*TERREAUX/, /ARDOIN|VALMONT/],
  ["Qui n'a jamais été présent ?", 'answered', /PELLORCE et M\. OUDIN/, /TERREAUX/],
  ['Who was present in 2017 but not in 2021?', 'answered', /VALMONT.*ARDOIN/, /TERREAUX|OUDIN/],
  ['Combien de jours entre la séance du 9 juin 2017 et celle du 1er mars 2021 ?', 'answered', /1.361 jours séparent/],
  ['Mme LE GALL avait-elle donné pouvoir le 9 juin 2017 ?', 'answered', /^Oui\..*VALMONT/],
  ['Has M. Valmont ever held a proxy?', 'answered', /^Yes\..*LE GALL/],
  ['When did the sitting of 9 June 2017 end?', 'not_stated', /CP2017_06_07/],
  ["L'acte CP2017_06_07 a-t-il été validé par la préfecture ?", 'not_stated', /préfecture/, /oui/i],
  ['Who chaired the earliest sitting?', 'not_stated', /4 May 2015/],
  ["Qui a voté contre l'insonorisation des plafonds ?", 'not_found', /rien trouvé/],
];

const ofTexts: Row[] = [
  ["Combien de décisions comporte l'acte CP2017_06_07 ?", 'answered', /comporte 2 décisions/],
  ["Quels montants figurent dans l'acte CP2017_06_07 ?", 'answered', /312.500,40.*1.800/s],
  ['How much money is in act CP2021_03_02?', 'not_stated', /CP2021_03_02/],
  ['What is the amount of the contract awarded to BATIVAL?', 'answered', /312,500\.40/],
  ['What is the largest amount in the corpus?', 'answered', /312,500\.40/, /1,800/],
  ['Quels montants sont inférieurs à 2 000 € ?', 'answered', /1.800/, /312/],
  ['How much does the maintenance fee cost per month?', 'not_stated', /does not say/, /1,800/],
  ["L'acte CP2017_06_07 cite-t-il l'acte CP2021_03_02 ?", 'answered', /^Non\./],
  ['Which acts cite the deliberation of 2 April 2012?', 'answered', /^1 act of the corpus cites.*4 May 2015/s],
];

const ofBrenne: Row[] = [
  [
    'M. BERTIN a-t-il présidé la séance du 6 mai 2019 lui-même ?',
    'not_stated',
    /sous la présidence de M\. Luc BERTIN ou de son représentant/,
  ],
  ['Did M. Bertin himself chair the meeting of 6 May 2019?', 'not_stated', /does not settle/],
  ['Combien le Département a-t-il autofinancé ?', 'answered', /36.000/, /54.000|90.000/],
  ['How much did the Département fund itself?', 'answered', /36,000/, /54,000|90,000/],
  ['Quel est le total du plan de financement ?', 'answered', /90.000/, /54.000/],
  ['What percentage does the Région fund?', 'answered', /60%/],
  ['De quand date le courrier du syndicat ?', 'answered', /12 février 2019/, /2012/],
  ['What is the date of the letter from the syndicat?', 'answered', /12 February 2019/],
  ['Quand la convention de balisage a-t-elle été signée ?', 'answered', /\*\*2012\*\*/, /\*\*2018\*\*/],
  ['When did the agreement on balisage expire?', 'answered', /\*\*the end of 2018\*\*/, /\*\*2012\*\*/],
  ["Sur quels textes s'appuie l'acte de 2019 ?", 'answered', /voirie routière.*2 avril 2017/s],
  ['Which deliberation delegated powers in the 2019 act?', 'answered', /2 avril 2017/, /voirie/],
  ["Quel code cite l'acte de 2019 ?", 'answered', /voirie routière/],
  ['Quels départements sont partenaires en 2019 ?', 'answered', /Orne et Département des Marches/, /Région/],
  ['Which departments joined in 2019?', 'answered', /Marches/, /Orne/],
  ["Que s'est-il passé le 12 février 2019 ?", 'answered', /courrier/],
  ['Quel est le SIREN du Département ?', 'answered', /SIREN 200000017/],
  ['Le coût total dépasse-t-il 80 000 euros ?', 'answered', /^Oui\..*90.000/, /54.000/],
];

/** Several questions of one message, each answered; an act tells of one sitting, and the date at the end holds for both. */
const ofSeveral: Row[] = [
  ["L'acte CP2017_06_07 a-t-il été transmis en préfecture, et a-t-il été affiché ?", 'answered', /15 juin 2017[\s\S]*date d'affichage/],
  ['When was act CP2017_06_07 sent, and when was it received?', 'answered', /15 June 2017[\s\S]*16 June 2017/],
  ['Qui présidait le 9 juin 2017 et combien coûte la redevance d’entretien par an ?', 'answered', /TERREAUX[\s\S]*1.800/],
  ['When was act CP2017_06_07 sent and received?', 'answered', /15 June 2017[\s\S]*16 June 2017/],
  ["L'acte CP2017_06_07 a-t-il été transmis et affiché ?", 'answered', /15 juin 2017[\s\S]*date d'affichage/],
  ['Qui a présidé et signé le 9 juin 2017 ?', 'answered', /présidée par[\s\S]*signé par/],
  ['Combien étaient absents le 9 juin 2017, et qui ?', 'answered', /OUDIN/],
  ['Qui a donné procuration et qui était présent en 2021 ?', 'answered', /VALMONT[\s\S]*TERREAUX/, /2017|ARDOIN/],
];

/** A vote that a question takes for granted, a bound, another authority. */
const ofPremises: Row[] = [
  ['Pourquoi Mme LE GALL a-t-elle voté contre en 2021 ?', 'answered', /unanimité/, /\bcontre\b/],
  ['Why did M. Valmont abstain in 2017?', 'answered', /VALMONT abstained/],
  ["Y a-t-il eu une opposition à l'acte CP2021_03_02 ?", 'answered', /personne n'a voté contre|unanimité/],
  ["La redevance d'entretien est-elle supérieure à 2 000 € par an ?", 'answered', /^Non\..*1.800/],
  ['Is the maintenance redevance less than 2,000 euros a year?', 'answered', /^Yes\..*1,800/],
  ['Le marché a-t-il été attribué à une autre société que BATIVAL ?', 'answered', /^Non\..*BATIVAL/],
  ['Did any company other than BATIVAL win the contract?', 'answered', /^No\..*BATIVAL/],
  ["Qu'a décidé le Département de la Basse-Orne en 2017 ?", 'not_found', /aucun acte de « Département de la Basse-Orne »/],
  ['Who chaired the Overdale town council on 9 June 2017?', 'not_found', /no act of “town council”/],
  ['Who signed the act from June 2017?', 'answered', /TERREAUX/, /2021/],
  ['Quel parti politique représente M. VALMONT ?', 'not_found', /parti politique/],
  ['Combien de femmes étaient présentes le 9 juin 2017 ?', 'answered', /1 nom précédé de « Mme » : Mme ARDOIN/, /LE GALL/],
  ['How many men attended on 1 March 2021?', 'answered', /1 name with “M\.” before it: M\. TERREAUX/],
  ['Compare le nombre de présents du 9 juin 2017 et du 1er mars 2021', 'answered', /3 présents[\s\S]*2 présents/],
  ['Que veut dire FRRS ?', 'answered', /Fonds Régional pour la Restauration Scolaire/],
  ['FRRS = ?', 'answered', /Fonds Régional pour la Restauration Scolaire/],
  ['Which stage was under way in 2018?', 'answered', /from 2017 to 2019/],
  ["Quels articles comporte l'acte CP2017_06_07 ?", 'answered', /Approuve le marché[\s\S]*Autorise/],
  ["Quels textes de loi sont visés dans l'acte CP2017_06_07 ?", 'answered', /4 mai 2015/],
  ['Qui a succédé à M. TERREAUX ?', 'answered', /9 juin 2017.*TERREAUX/],
  ['Did M. Terreaux sign act CP2017_06_07?', 'answered', /^Yes\./],
  ['Give me the dates of all transmissions to the prefecture', 'answered', /15 June 2017/],
  ["Citez les textes visés par l'acte CP2017_06_07", 'answered', /4 mai 2015/],
  ['Qui est arrivé entre la séance du 9 juin 2017 et celle du 1er mars 2021 ?', 'answered', /OUDIN/],
  ['Le marché de BATIVAL a-t-il été renouvelé ?', 'not_found', /renouvele/],
  ['Quelle société avait le marché avant BATIVAL ?', 'not_stated', /ne dit pas/],
  ['Qui sont les signataires de la convention de mandat ?', 'answered', /convention de mandat/, /signé par/],
  [
    'Mme ARDOIN a-t-elle assisté à la séance du 9 juin 2017 ou était-elle absente ?',
    'answered',
    /^Le 9 juin 2017, Mme ARDOIN était présente/,
  ],
  ['Combien de membres étaient absents le 4 mai 2015 ?', 'answered', /1 absent/, /représenté/],
  ["Comment s'appelle la cantine ?", 'not_found', /cantine/],
];

describe.each([
  ['several questions', valserine, ofSeveral],
  ['false premises', valserine, ofPremises],
  ['people of sittings', valserine, ofSittings],
  ['texts and amounts', valserine, ofTexts],
  ['plans, letters, partners', brenneReader, ofBrenne],
] as const)('%s', (_theme, reader, table) => {
  it.each(table)('%s', async (asked, status, said, unsaid) => {
    const given = await answer({ question: asked }, { reader });
    expect({ status: given.status, text: given.text }).toEqual({ status, text: expect.stringMatching(said) });
    if (unsaid) expect(given.text).not.toMatch(unsaid);
  });
});

describe('what the last answer named', () => {
  it.each([
    [['Qui représentait M. PELLORCE le 9 juin 2017 ?'], 'Et elle, était-elle présente ?', /^Oui\..*ARDOIN/],
    [['Who chaired the sitting of 9 June 2017?'], 'Did he sign the act?', /^Yes\..*TERREAUX/],
    // Named by nobody: a list of several women is no "she".
    [['Qui était présent le 9 juin 2017 ?'], 'Avait-elle donné pouvoir ?', /procuration/],
  ])('%s %s', async (history, question, said) => {
    expect((await answer({ question, history: [...history] }, { reader: valserine })).text).toMatch(said);
  });
});

describe('how long a contract holds', () => {
  const told = `AB2032_04_01
Séance du 2 avril 2032
ENTRETIEN DES BERGES

La troisième phase va de 2029 à 2032 et le contrat d'entretien des berges, conclu pour 6 ans avec la société RIVEO, court toujours.
`;
  const banks = actOf({ id: 'AB2032_04_01', sessionDate: '2032-04-02', title: 'ENTRETIEN DES BERGES', text: told }, [
    { kind: 'period', value: { name: 'troisième phase', from: '2029', to: '2032', label: told }, at: 'troisième phase va de 2029 à 2032' },
  ]);

  it.each(["Quelle est la durée du contrat d'entretien des berges ?", 'How long does the contract for the berges last?'])(
    'is what its sentence says: %s',
    async (question) => {
      const { text: said } = await answer({ question }, { reader: memoryReader({ acts: [banks], people: [] }) });
      expect(said).toMatch(/conclu pour 6 ans/);
      expect(said).not.toMatch(/^troisième phase/);
    },
  );
});

describe('why', () => {
  const told = `CP2031_02_01
Séance du 3 février 2031
CHAUFFAGE DE LA HALLE

La chaudière de la halle au bois a reçu des reproches sur son bruit, mais son prix de marche est apprécié.

D'autre part, les commerçants ont payé les conduits.

Pour ces raisons, la ville a choisi de poursuivre avec la chaudière de la halle.

Il est nécessaire de constituer un comité de la chaudière de la halle pour le suivi.
`;
  const hall = actOf({ id: 'CP2031_02_01', sessionDate: '2031-02-03', title: 'CHAUFFAGE DE LA HALLE', text: told }, []);
  const reader = memoryReader({ acts: [hall], people: [] });

  it.each([['Pourquoi a-t-on gardé la chaudière de la halle ?']])(
    'is told with the paragraphs that "pour ces raisons" draws on: %s',
    async (question) => {
      const { text: said } = await answer({ question }, { reader });
      expect(said).toMatch(/bruit[\s\S]*conduits[\s\S]*Pour ces raisons/);
      expect(said).not.toMatch(/comité/);
    },
  );
});
