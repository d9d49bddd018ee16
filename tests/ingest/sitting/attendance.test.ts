import { describe, expect, it } from 'vitest';
import type { PersonName } from '../../../corpus/record/person-name.ts';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { extractAttendance } from '../../../ingest/sitting/attendance.ts';
import { growthOverEight, linearGrowth } from '../../support/growth.ts';

const name = ({ title, printed }: PersonName) => (title === null ? printed : `${title} ${printed}`);

/** "present: A; B" lines, with holders and conditions, in the order of the facts. */
function read(source: string): string[] {
  return extractAttendance(sourceText(source)).flatMap((fact) => {
    if (fact.kind !== 'attendance') return [];
    const { person, status, by, as, excused, condition } = fact.value;
    const holder = as === null ? '' : ` ${as === 'proxy' ? '→' : '~'} ${by === null ? '?' : name(by)}`;
    const why = fact.basis === undefined ? '' : ` (${fact.basis})`;
    return [`${status}: ${name(person)}${holder}${excused ? ', excused' : ''}${condition === null ? '' : ` [${condition}]`}${why}`];
  });
}
const headings = (source: string) =>
  extractAttendance(sourceText(source)).flatMap((fact) => (fact.kind === 'attendanceHeading' ? [fact.value] : []));
const quotes = (source: string) => {
  const facts = extractAttendance(sourceText(source));
  return facts.flatMap((fact) => (fact.kind === 'attendance' ? [fact.spans.map(({ start, end }) => source.slice(start, end))] : []));
};
const there = 'Présents : Mme Anne VALMY, M. Luc ROC, M. Paul PIN, Mme Eve GRAND\n';

describe('headings of presence', () => {
  it.each([
    'Présents : ',
    'Étaient présents :\n',
    'Sont présents : ',
    'PRÉSENTS\n',
    'Membres présents : ',
    'Présent(e)s : ',
    'Conseillers municipaux présents (2) : ',
    'Etaient présents Mesdames et Messieurs les conseillers communautaires : ',
    'Les membres du Conseil se sont réunis. Présents : ',
    'Étaient présents sous la présidence de Mme Anne VALMY : ',
    'Sont présents à l’appel de leur nom : ',
    'Le Maire procède à l’appel. Répondent présents : ',
  ])('%j', (heading) => expect(read(`${heading}Mme Anne VALMY, M. Luc ROC`)).toEqual(['present: Mme Anne VALMY', 'present: M. Luc ROC']));

  it.each(['Présents ou ayant donné procuration de vote :\n', 'Présents ou représentés : ', 'Membres présents et représentés : '])(
    'does not say who is who under %j',
    (heading) => expect(read(`${heading}M. VALMY, Mme ROC`)).toEqual(['presentOrRepresented: M. VALMY', 'presentOrRepresented: Mme ROC']),
  );

  it('takes all but the exceptions for nothing more than that', () => {
    expect(read("Tous les membres en exercice étaient présents à l'exception de M. Luc ROC et Mme Eve PIN.")).toEqual([
      'absent: M. Luc ROC',
      'absent: Mme Eve PIN',
    ]);
  });

  it.each([
    'Nombre de membres présents : 12 – Votants : 14 – Quorum : 8',
    'En exercice : 15 Présents : 10 Absents : 5 Pouvoirs : 2',
    'Adopté à l’unanimité des membres présents. M. Luc ROC remercie Mme VALMY.',
    'Le quorum est la majorité des membres présents ou représentés.',
  ])('%j is no list', (text) => {
    expect(read(text)).toEqual([]);
    expect(headings(text)).toEqual([]);
  });
});

describe('representation', () => {
  it.each([
    ['M. Max BOL (pouvoir à Mme VALMY)', 'Mme VALMY'],
    ['M. Max BOL (procuration à Mme VALMY)', 'Mme VALMY'],
    ['M. Max BOL (pouvoir Mme VALMY)', 'Mme VALMY'],
    ['M. Max BOL donne pouvoir à Mme Anne VALMY', 'Mme Anne VALMY'],
    ['M. Max BOL, qui a donné procuration à Mme Anne VALMY', 'Mme Anne VALMY'],
    ['M. Max BOL ayant donné mandat à Mme Anne VALMY', 'Mme Anne VALMY'],
    ['M. Max BOL ayant donné mandat de vote à Mme Anne VALMY', 'Mme Anne VALMY'],
    ['M. Max BOL, délégation de vote à Mme Anne VALMY', 'Mme Anne VALMY'],
    ['M. Max BOL représenté par Mme Anne VALMY', 'Mme Anne VALMY'],
    ['M. Max BOL, excusé avec pouvoir à Mme Anne VALMY', 'Mme Anne VALMY'],
    ['M. Max BOL ........... à Mme Anne VALMY', 'Mme Anne VALMY'],
    ['M. Max BOL par Mme Anne VALMY', 'Mme Anne VALMY'],
    ['M. Max BOL → Mme Anne VALMY', 'Mme Anne VALMY'],
    ['M. Max BOL en faveur de Mme Anne VALMY', 'Mme Anne VALMY'],
    ['Pouvoir de M. Max BOL à Mme Anne VALMY', 'Mme Anne VALMY'],
    ['Mme Anne VALMY détient le pouvoir de M. Max BOL', 'Mme Anne VALMY'],
    ['Mme Anne VALMY (pouvoir de M. Max BOL)', 'Mme Anne VALMY'],
  ])('%s', (words, holder) => {
    const represented = read(`${there}Absents représentés : ${words}\nSecrétaire de séance : M. Luc ROC`).filter(
      (line) => !line.startsWith('present'),
    );
    expect(represented.map((line) => line.replace(', excused', ''))).toEqual([`represented: M. Max BOL → ${holder}`]);
  });

  it('tells who gave together', () => {
    expect(
      read(`${there}Excusés : Mmes BOL et ORY ont donné pouvoir à M. Luc ROC, M. Max TIL a donné procuration à M. PIN.`).slice(4),
    ).toEqual([
      'represented: Mme BOL → M. Luc ROC, excused',
      'represented: Mme ORY → M. Luc ROC, excused',
      'represented: M. Max TIL → M. PIN, excused',
    ]);
  });

  it('pairs as many holders as givers in their order', () => {
    expect(
      read(`${there}Excusés : M. BOL et Mme ORY qui avaient donné respectivement pouvoir à Mme Anne VALMY et M. Luc ROC, M. TIL`).slice(4),
    ).toEqual(['represented: M. BOL → Mme Anne VALMY, excused', 'represented: Mme ORY → M. Luc ROC, excused', 'absent: M. TIL, excused']);
  });

  it.each(['Votes par procuration : ', 'Absent(s) ayant donné un pouvoir : ', 'Mandants : '])('%j heads those who gave', (heading) => {
    expect(read(`${there}${heading}Max BOL pouvoir à Luc ROC\nMandataires : Luc ROC`).slice(4)).toEqual(['represented: Max BOL → Luc ROC']);
  });

  it('counts a proxy printed in both directions once', () => {
    const text = 'Présents : Mme Anne VALMY (pouvoir de M. BOL), M. Luc ROC\nAbsents : M. BOL (pouvoir à Mme VALMY), M. TIL';
    expect(read(text)).toEqual([
      'present: Mme Anne VALMY',
      'represented: M. BOL → Mme Anne VALMY',
      'present: M. Luc ROC',
      'absent: M. TIL',
    ]);
  });

  it('joins the list of the excused with the list of their proxies', () => {
    const text = `${there}Excusés : Max BOL, Ida ORY\nPouvoirs : Max BOL à Luc ROC`;
    expect(read(text).slice(4)).toEqual(['represented: Max BOL → Luc ROC, excused', 'absent: Ida ORY, excused']);
    expect(quotes(text)[4]).toEqual(['Max BOL à Luc ROC', 'Max BOL']);
  });

  it('says that the holder is not named', () => {
    expect(
      read(`${there}Absents ayant voté par procuration en application de l’article L 2121-20 du Code :\nMax BOL, Ida ORY.`).slice(4),
    ).toEqual(['represented: Max BOL → ?', 'represented: Ida ORY → ?']);
    expect(read(`${there}Absents : M. Max BOL (pouvoir), Mme Ida ORY`).slice(4)).toEqual([
      'represented: M. Max BOL → ?',
      'absent: Mme Ida ORY',
    ]);
  });

  it('names a holder told by office where the act names who presides in it', () => {
    const text = `sous la présidence de Mme Anne VALMY, Maire.\n${there}Excusé : M. Max BOL (pouvoir à Mme le Maire)`;
    expect(read(text).slice(4)).toEqual(['represented: M. Max BOL → Mme Anne VALMY, excused (holderByOffice)']);
    expect(read(`${there}Excusé : M. Max BOL (pouvoir au Président)`).slice(4)).toEqual(['represented: M. Max BOL → ?, excused']);
  });

  it('tells a substitute from a proxy', () => {
    expect(read('Présents : Mme Anne VALMY (suppléante de M. Max BOL), M. Luc ROC')).toEqual([
      'present: Mme Anne VALMY',
      'represented: M. Max BOL ~ Mme Anne VALMY',
      'present: M. Luc ROC',
    ]);
    expect(read('Présents : PIN Eve, Suppléant(s) : VALMY Anne (de M. BOL Max)').slice(1)).toEqual([
      'present: VALMY Anne',
      'represented: M. BOL Max ~ VALMY Anne',
    ]);
    expect(read('Membres suppléants présents :\nVALMY Anne (suppléante de BOL Max – Belval), ROC Luc')).toEqual([
      'present: VALMY Anne',
      'represented: BOL Max ~ VALMY Anne',
      'present: ROC Luc',
    ]);
  });

  it('keeps absent and represented apart in one list', () => {
    expect(
      read(
        `${there}Absents et procurations : 3 Max BOL excusé Ida ORY excusée Léo TIL Pouvoir à Luc ROC Le Président a ouvert la séance.`,
      ).slice(4),
    ).toEqual(['absent: Max BOL, excused', 'absent: Ida ORY, excused', 'represented: Léo TIL → Luc ROC']);
  });

  it('pairs a table read by columns in order, and says so; unequal columns are not paired', () => {
    const givers = 'Absents représentés : Max BOL Ida ORY Léo TIL ';
    expect(read(`${there}${givers}Pouvoir à Luc ROC Pouvoir à Paul PIN Pouvoir à Eve GRAND`).slice(4)).toEqual([
      'represented: Max BOL → Luc ROC (columns)',
      'represented: Ida ORY → Paul PIN (columns)',
      'represented: Léo TIL → Eve GRAND (columns)',
    ]);
    expect(read(`${there}${givers}Pouvoir à Luc ROC Pouvoir à Paul PIN`).slice(4)).toEqual([
      'represented: Max BOL → ?',
      'represented: Ida ORY → ?',
      'represented: Léo TIL → ?',
    ]);
    expect(read(`${there}Excusés ayant donné pouvoir : Max BOL Ida ORY donne pouvoir à donne pouvoir à Luc ROC Paul PIN`).slice(4)).toEqual(
      [],
    );
  });

  it('lets those present decide between two readings, and pairs nothing where they can’t', () => {
    expect(read(`${there}Pouvoirs : Max BOL pour Luc ROC`).slice(4)).toEqual(['represented: Max BOL → Luc ROC']);
    expect(read('Pouvoirs : Max BOL pour Luc ROC')).toEqual([]);
  });

  it('pairs marks that two people bear', () => {
    const text = 'Présents : Anne VALMY (Pr*), Luc ROC (Pr**)\nAbsents : Max BOL (Pr*), Ida ORY (Pr**), Léo TIL';
    expect(read(text)).toEqual([
      'present: Anne VALMY',
      'present: Luc ROC',
      'represented: Max BOL → Anne VALMY (sameMark)',
      'represented: Ida ORY → Luc ROC (sameMark)',
      'absent: Léo TIL',
    ]);
  });

  it('joins a holder’s name that another column cuts in two', () => {
    const text = `${there}Pouvoirs : Max BOL à Luc Conseil Municipal peut | ROC, Ida ORY à Eve GRAND`;
    expect(read(text).slice(4)).toEqual(['represented: Max BOL → M. Luc ROC', 'represented: Ida ORY → Eve GRAND']);
  });

  it('reads no proxy in the powers that an assembly gives', () => {
    expect(read(`${there}Le Conseil décide de donner tout pouvoir à Mme Anne VALMY pour signer.`)).toHaveLength(4);
  });
});

describe('absence', () => {
  it.each(['Absents : ', 'Absent(s) :\n', 'Était absent : ', 'Absents non représentés : ', 'Absents sans pouvoir : '])('%j', (heading) =>
    expect(read(`${there}${heading}M. Max BOL`).slice(4)).toEqual(['absent: M. Max BOL']),
  );
  it.each(['Excusés : ', 'Absents excusés : ', 'Etaient excusés : '])('%j', (heading) =>
    expect(read(`${there}${heading}M. Max BOL`).slice(4)).toEqual(['absent: M. Max BOL, excused']),
  );
  it.each(['Absents : néant', 'Absent : aucun', 'Absents : //', 'Absents : 0\n'])('%j states that there is none', (words) => {
    expect(headings(`${there}${words}`)[1]).toEqual({ status: 'absent', none: true, announced: words.includes('0') ? 0 : null });
  });
  it('tells who is said to be away in a list of those present', () => {
    expect(read('Présents : Mme Anne VALMY, M. Luc ROC, M. Max BOL, absent, Mme Ida ORY (excusée), M. Paul PIN')).toEqual([
      'present: Mme Anne VALMY',
      'present: M. Luc ROC',
      'absent: M. Max BOL',
      'absent: Mme Ida ORY, excused',
      'present: M. Paul PIN',
    ]);
  });
  it.each(['Administration : ', 'Personnel communal : ', 'Public : '])('%j heads no members', (heading) =>
    expect(read(`${there}${heading}Mme Zoé SOL`)).toHaveLength(4),
  );
  it('takes surnames alone under a second heading where those present are told so', () => {
    expect(read('Présents : VALMY, ROC, BOL, ORY\nAbsents : MAS, PUY\nOBJET Travaux').slice(4)).toEqual(['absent: MAS', 'absent: PUY']);
  });
  it('reads rows of a Markdown table', () => {
    expect(read('| Présents | VALMY Luc, ROC Anne |\n| Absents | ORY Ida |\n')).toEqual([
      'present: VALMY Luc',
      'present: ROC Anne',
      'absent: ORY Ida',
    ]);
  });
  it('reads "Absents, excusés" as one heading', () => {
    expect(read(`${there}Absents, excusés : M. Max BOL`).slice(4)).toEqual(['absent: M. Max BOL, excused']);
  });
  it.each([
    ['Association Les Tilleuls\nAttribution d’une subvention', 'along the lines'],
    ['QUARTIER DES TILLEULS Opération', 'in capitals'],
    ['Luc ROC rapporte :\nLa ville', 'whoever reports'],
  ])('ends a list at the blank line before the act: %j', (title) => {
    expect(read(`Présents : Anne VALMY, Luc ROC\nAbsents :\nMax BOL, Ida ORY, Léo TIL\n\n${title}`).slice(2)).toEqual([
      'absent: Max BOL',
      'absent: Ida ORY',
      'absent: Léo TIL',
    ]);
  });
  it('goes on behind a blank line with a second group or behind a comma', () => {
    expect(read('Présents : Mmes Anne VALMY, Eve GRAND\n\nMM. Luc ROC, Max BOL')).toHaveLength(4);
    expect(read('Présents : Anne VALMY, Eve GRAND,\n\nLuc ROC, Max BOL')).toHaveLength(4);
    expect(read('Présents :\nAnne VALMY\n\nEve GRAND\n\nLuc ROC')).toHaveLength(3);
  });
  it('leaves a heading with nothing behind it open', () => {
    expect(headings(`${there}Absents :\n\nACQUISITION D’UN TERRAIN\n`)[1]).toEqual({ status: 'absent', none: false, announced: null });
    expect(read(`${there}Absents :\n\nACQUISITION D’UN TERRAIN\n`)).toHaveLength(4);
  });
  it('takes staff and guests for no members', () => {
    expect(read(`${there}Assistaient également : Mme Ida ORY, directrice générale, M. Max BOL\nInvités : M. Léo TIL`)).toHaveLength(4);
  });
});

describe('a roll call in a table', () => {
  const rows = ['VALMY Anne', 'ROC Luc', 'PIN Paul', 'GRAND Eve', 'BOL Max', 'TIL Léo', 'NEUF Guy'].map(
    (one) => `Belval M. | ${one} | Présent P`,
  );
  it('is read row by row', () => {
    const text = `Ville Titre NOM Prénom Présent ${rows.join(' ')} Roc Mme | ORY Ida | Absent - Roc M. LOR Yves Repr. Mme Valmy P`;
    expect(read(text)).toHaveLength(9);
    expect(read(text).slice(7)).toEqual(['absent: Mme ORY Ida', 'represented: M. LOR Yves → Mme Valmy']);
  });
  it('needs more than a few people of a text', () => expect(read('M. Luc ROC présent, Mme Ida ORY présente à la réunion')).toEqual([]));
});

describe('where a list ends', () => {
  it.each([
    'Secrétaire de séance : M. Max BOL',
    'M. Max BOL est désigné secrétaire de séance.',
    'Mme Ida ORY ouvre la séance.',
    'formant la majorité des membres en exercice. M. Max BOL',
    'Le rapport sur le budget de la commune est présenté par Mme Ida ORY',
    '\nVu le rapport de M. Max BOL',
    '\n\nCréation du comité Max BOL\n\nMme Ida ORY rapporte.',
  ])('%j', (behind) => expect(read(`${there.trim()} ${behind}`)).toHaveLength(4));

  it('survives a few words of another column', () => {
    expect(read('Présents : Anne VALMY, 23/11/2023 Luc ROC, Date de publication Paul PIN')).toHaveLength(3);
  });
});

describe('conditions', () => {
  it('keeps the act’s words', () => {
    expect(
      read('Présents : Mme Anne VALMY (arrivée à 19 h 06), M. Luc ROC à partir de la question 3, M. PIN (jusqu’au point n° 7)'),
    ).toEqual([
      'present: Mme Anne VALMY [arrivée à 19 h 06]',
      'present: M. Luc ROC [à partir de la question 3]',
      'present: M. PIN [jusqu’au point n° 7]',
    ]);
  });
  it('reads arrivals and departures told apart', () => {
    const text = `${there}Arrivée de : M. Luc ROC et Mme VALMY après la délibération 4\nDépart de M. Paul PIN à 21 h, qui donne pouvoir à Mme Eve GRAND.`;
    expect(read(text)).toEqual([
      'present: Mme Anne VALMY [Arrivée après la délibération 4]',
      'present: M. Luc ROC [Arrivée après la délibération 4]',
      'present: M. Paul PIN [Départ à 21 h]',
      'present: Mme Eve GRAND',
      'represented: M. Paul PIN → Mme Eve GRAND [Départ à 21 h]',
    ]);
  });
});

describe('who presides', () => {
  const presided = (list: string) => read(`réuni sous la présidence de Mme Ida ORY, Maire.\n${list}`);
  it('is present also where the list does not repeat the name', () => {
    expect(presided(there).at(-1)).toBe('present: Mme Ida ORY (presides)');
    expect(presided('Présents : Ida ORY, Luc ROC, Paul PIN')).toHaveLength(3);
  });
  it('is not added to a list of present or represented, nor where a representative may have presided', () => {
    expect(presided('Présents ou représentés : M. Luc ROC, M. PIN')).toHaveLength(2);
    expect(read(`sous la présidence de M. Léo TIL, Président, ou de son représentant.\n${there}`)).toHaveLength(4);
  });
});

describe('places', () => {
  it('are the person’s words with their proxy, in the text as served', () => {
    const text = '*Présents :*\n\n*M.  VALMY, Mme  ROC*\n\n*Absent(s) représenté(s) :*\n\n*M. J-P.\nBOL (pouvoir à\nMme  ROC)*\n';
    expect(quotes(text)).toEqual([['M.  VALMY'], ['Mme  ROC'], ['M. J-P.\nBOL (pouvoir à\nMme  ROC)']]);
  });
});

describe('time', () => {
  it.each(['Présents : Mme Anne VALMY (pouvoir de ', 'Absents représentés : A B à ', 'Arrivée de M. ROC, M. PIN ', 'Excusés (((( '])(
    'is linear for %j',
    (unit) => {
      expect(growthOverEight((text) => extractAttendance(sourceText(text)), unit, 20_000)).toBeLessThan(linearGrowth);
    },
  );
});
