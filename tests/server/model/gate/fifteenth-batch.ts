import type { Row } from './claim-of.ts';

/** What the five acts state, who was there, how many, when and for how much, as models word it: true sentences. */
export const fifteenthHonestFrench: Row[] = [
  ['2014', 'attendance:CAMBON + p:deux', 'M. Cambon est le seul élu noté absent ce jour-là.'],
  ['2014', 'president', "La réunion s'est tenue sous la présidence de Jean-Michel Baylet, alors président du Conseil général."],
  [
    '2014',
    'date:sitting + body:Commission permanente + venue:Hôtel du Département + president',
    "La Commission permanente s'est réunie le 21/07/2014 à l'Hôtel du Département, sous la présidence de M. Baylet.",
  ],
  ['2014', 'quorum:constaté le quorum légal', 'Le quorum a été constaté.'],
  ['2014', 'decision:Approuve#2 + vote:unanimity', "L'approbation de la convention cadre de partenariat a été votée à l'unanimité."],
  ['2014', 'organisation:coordinator#2', "C'est la Région qui coordonne le groupement de commandes."],
  ['2015', 'attendance:HEBRAL', 'M. Hebral était absent.'],
  [
    '2015',
    'attendance:ALBERT + attendance:ASTOUL + attendance:GONZALEZ',
    'MM. Albert, Astoul et Gonzalez comptent parmi les membres présents ou ayant donné procuration.',
  ],
  ['2015', 'signatory', 'La délibération porte la signature du président, Jean-Michel Baylet.'],
  ['2015', 'date:sitting + venue:Hôtel du Département', "La séance a eu lieu le seize mars 2015 à l'Hôtel du Département."],
  ['2015', 'amount:Approuve selon les stipulation', 'La participation du Département est fixée à mille deux cent cinquante euros par an.'],
  [
    '2015',
    'budgetLine:Impute la dépense correspondan',
    "La dépense est imputée à l'article 6156, sous-fonction 221, du budget départemental.",
  ],
  ['2016', 'attendance:BEQ', 'M. Beq, absent, avait donné pouvoir à M. Mardegan.'],
  ['2016', 'attendance:DEPRINCE', 'Mme Negre détenait le pouvoir de M. Deprince.'],
  [
    '2016',
    'count:inOffice + quorum + quorum:Le quorum légal étant atteint',
    'La Commission permanente compte dix-neuf membres ; le quorum, fixé à dix, était atteint.',
  ],
  ['2016', 'date:sent + date:received', 'Transmise à la préfecture le 18 novembre 2016, la délibération y a été reçue le même jour.'],
  [
    '2016',
    'amount:Les  marchés  ont  été  lancés + organisation:contractor',
    "Le marché, attribué à la société KOSMOS, s'élève à 244 415,66 euros toutes taxes comprises.",
  ],
  ['2018', 'attendance:CABOS', 'Mme Cabos était représentée par Mme Riols.'],
  ['2018', 'attendance:NEGRE', 'M. Deprince disposait du pouvoir de Mme Negre.'],
  [
    '2018',
    'decision:Approuve + vote:unanimity + organisation:coordinator',
    "À l'unanimité, la Commission permanente a approuvé la convention constitutive du groupement, dont le coordonnateur est la Région Occitanie.",
  ],
  [
    '2023',
    'attendance:ALBUGUES + attendance:SARDEING + attendance:SINOPOLI',
    'M. Albugues avait confié son pouvoir à Mme Heulland, Mme Sardeing à M. Weill et Mme Sinopoli à Mme Bourdoncle.',
  ],
  [
    '2023',
    'date:sitting + time:14h30 + venue:Hôtel du Département + president:sous la présidence de Monsieur',
    "La réunion s'est ouverte le 21 mars 2023 à quatorze heures trente, à l'Hôtel du Département, sous la présidence de Michel Weill.",
  ],
  ['2023', 'date:sent + date:received + date:published', "L'acte a été envoyé, reçu en préfecture et publié le 29 mars 2023."],
  ['2023', 'count:inOffice + p:mars', 'Seize membres étaient présents et trois représentés, pour un effectif de 19.'],
];

export const fifteenthHonestEnglish: Row[] = [
  ['2014', 'attendance:CAMBON', 'J. Cambon is recorded as absent.'],
  ['2014', 'signatory', 'The act is signed by Jean-Michel Baylet, President.'],
  ['2014', 'date:sitting + body:Commission permanente', 'The Standing Committee met on 21 July 2014.'],
  ['2014', 'vote:unanimity', 'The decision was unanimous.'],
  [
    '2014',
    'period:Approuve, pour la période 2015 + p:délibéré',
    'The agreement setting up the purchasing group is approved for 2015-2019.',
  ],
  ['2014', 'acronym:ENT', 'ENT stands for "Environnement Numérique de Travail".'],
  ['2015', 'attendance:HEBRAL + p:deux', 'Only one member, Mr Hebral, is listed as absent.'],
  ['2015', 'attendance:CAMBON', 'Mr Cambon is listed among the members who were present or had given a proxy.'],
  [
    '2015',
    'president:sous la présidence de M. Jean-',
    'The meeting was chaired by Jean-Michel Baylet, President of the Conseil Général, or his representative.',
  ],
  ['2015', 'date:sitting', 'The sitting took place on March 16, 2015.'],
  ['2015', 'rate:Précise que pour 2015 et 2016,', 'The Ministry and the CDC will each bear one third of the cost.'],
  ['2016', 'attendance:FERRERO', 'Mrs Ferrero was represented by Mr Albugues.'],
  [
    '2016',
    'attendance:BEQ + attendance:DEPRINCE + attendance:FERRERO + attendance:SARDEING-RODRIGUEZ',
    'Proxies: Beq to Mardegan; Deprince to Negre; Ferrero to Albugues; Sardeing-Rodriguez to Descazeaux.',
  ],
  ['2016', 'quorum', 'Ten members were needed for a quorum.'],
  [
    '2016',
    'date:sitting + venue:Hôtel du Département + president',
    'On 26 October 2016 the committee met at the Hôtel du Département, with Christian Astruc in the chair.',
  ],
  [
    '2016',
    'amount:Autorise  à  cet  effet  Monsi + decision:Autorise + vote:unanimity',
    'The committee unanimously authorised the President to apply for the FEDER subsidy of 122,207.83 euros.',
  ],
  [
    '2018',
    'attendance:DESCAZEAUX + attendance:SARDEING-RODRIGUEZ',
    "Mr Descazeaux, who attended, also held Mrs Sardeing-Rodriguez's proxy.",
  ],
  ['2018', 'attendance:HEBRARD', 'Mr Hebrard attended in person.'],
  [
    '2018',
    'president:sous la présidence de M. Chris + date:sitting',
    'Christian Astruc, President of the Conseil Départemental, presided over the meeting of 28 August 2018.',
  ],
  [
    '2023',
    'president:sous la présidence de Monsieur + attendance:SARDEING',
    'Michel Weill, who chaired the meeting, held a proxy from Mrs Sardeing.',
  ],
  ['2023', 'time:14h30', 'The meeting began at 2:30 p.m.'],
  ['2023', 'date:published + date:received', 'It was published on 29 March 2023, the same day it was received by the prefecture.'],
  ['2023', 'period:quatrième phase', 'The fourth phase covers 2019 to 2023.'],
];
