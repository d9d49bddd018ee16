import { describe, expect, it } from 'vitest';
import type { PersonName } from '../../../corpus/record/person-name.ts';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { extractAttendance } from '../../../ingest/sitting/attendance.ts';
import { extractPresident } from '../../../ingest/sitting/president.ts';
import { extractSecretary } from '../../../ingest/sitting/secretary.ts';
import { extractSittingDate } from '../../../ingest/sitting/sitting-date.ts';

const name = ({ title, printed }: PersonName) => (title === null ? printed : `${title} ${printed}`);

function read(source: string): string[] {
  return extractAttendance(sourceText(source)).flatMap((fact) => {
    if (fact.kind !== 'attendance') return [];
    const { person, status, by } = fact.value;
    return [`${status}: ${name(person)}${status === 'represented' ? ` → ${by === null ? '?' : name(by)}` : ''}`];
  });
}

describe('"A pour B" under a heading of proxies', () => {
  const pairs = 'Pouvoirs :\n• Anne VALMY pour Luc ROC.\n• Eve GRAND pour Paul PIN, à partir de la délibération n° 1.\n';

  it('goes the way that one pair of the list is settled by those away', () => {
    expect(read(`${pairs}Absents non représentés :\n• Paul PIN (jusqu'au procès-verbal).\n• Max BOL.\n`)).toEqual([
      'represented: Luc ROC → Anne VALMY',
      'represented: Paul PIN → Eve GRAND',
      'absent: Max BOL',
    ]);
  });

  it('goes the other way where those present say so', () => {
    expect(read(`Présents : Luc ROC, Paul PIN, Max BOL\n${pairs}`)).toContain('represented: Anne VALMY → Luc ROC');
  });

  it('makes no pair where nothing settles it', () => {
    expect(read(pairs)).toEqual([]);
  });
});

it('starts a new pair behind a stray "à" of torn columns', () => {
  const there = 'Présents : Mme Anne VALMY, M. Luc ROC, Mme Eve GRAND\n';
  expect(read(`${there}Procurations : M. Paul PIN à Mme Anne VALMY à M. Max BOL à M. Luc ROC`).slice(3)).toEqual([
    'represented: M. Paul PIN → Mme Anne VALMY',
    'represented: M. Max BOL → M. Luc ROC',
  ]);
});

describe('lists that are printed again', () => {
  const first = 'Étaient présents : M. VALMIER (Belval), Mme ROCHER (Pinville), M. GRANDET (Rocbourg), M. PINSON (Valbourg)\n';

  it('add no misprint of a name that was read well', () => {
    expect(
      read(
        `${first}Pour la compétence « eau » :\nÉtaient présents : M. VALMIER (Belval), Mme ROCHER (Pinville), M. GRANDEI (Rocbourg), M. PINSON (Valbourg)\n`,
      ),
    ).toEqual(['present: M. VALMIER', 'present: Mme ROCHER', 'present: M. GRANDET', 'present: M. PINSON']);
  });

  it('add whom only the later one names', () => {
    expect(
      read(
        `${first}Pour la compétence « eau » :\nÉtaient présents : M. VALMIER (Belval), Mme ROCHER (Pinville), M. GRANDET (Rocbourg), Mme BOLLAND (Valbourg)\n`,
      ),
    ).toContain('present: Mme BOLLAND');
  });
});

it('keeps two of one surname from two communes apart, and one of one commune once', () => {
  expect(read('Étaient présents : M. ROC (Belval), Mme VALMY (Pinville), M. ROC (Rocbourg)\n')).toEqual([
    'present: M. ROC',
    'present: Mme VALMY',
    'present: M. ROC',
  ]);
});

it('takes particles in capitals that no surname follows for the surname', () => {
  expect(read('Présents : Anne LE VAN, Luc BEL, M. BEN, Eve VAN ROC, Paul BEN ROC\n')).toEqual([
    'present: Anne LE VAN',
    'present: Luc BEL',
    'present: M. BEN',
    'present: Eve VAN ROC',
    'present: Paul BEN ROC',
  ]);
});

it('reads on behind the stamp of a page', () => {
  const stamp = 'Envoyé en préfecture le 05/03/2020\nReçu en préfecture le 05/03/2020\nPublié le\nID : 014-211400001-20200303-D12-DE';
  expect(read(`Présents : Anne VALMY, Luc ROC,\n${stamp}\nEve GRAND\nAbsents : néant`)).toEqual([
    'present: Anne VALMY',
    'present: Luc ROC',
    'present: Eve GRAND',
  ]);
});

it('ends no list at an office of the bureau nor at a condition', () => {
  expect(
    read('Présents : M. Luc ROC, président, Mme Eve GRAND, secrétaire, M. Paul PIN, à partir de la délibération n° 3, Mme Anne VALMY'),
  ).toHaveLength(4);
});

describe('who presides, by office alone', () => {
  const president = (source: string) =>
    extractPresident(sourceText(source)).flatMap((fact) => (fact.kind === 'president' ? [`${name(fact.value.person)} ${fact.basis}`] : []));
  const head = 'Sont présents : Mme VALMY, M. ROC.\nSous la présidence de Monsieur le Maire, la séance est ouverte à 19 h.\n';

  it('is the mayor whom the text names and the list knows', () => {
    expect(president(`${head}Intervention de Monsieur Luc ROC – maire de Belval\n« Bonsoir »`)).toEqual(['M. Luc ROC opensSitting']);
  });

  it.each([
    'Intervention de Monsieur Max BOL, maire de Pinville, invité.',
    'Monsieur Luc ROC – maire de Belval, et Madame Anne VALMY, maire de Pinville.',
  ])('stays open: %s', (text) => expect(president(head + text)).toEqual([]));

  it('is not whoever a president gives the floor to', () => {
    expect(
      president(
        `Présents : Mme VALMY, M. ROC.\n${'Le débat est ouvert. '.repeat(4)}Le Président : Madame Anne VALMY, vous avez la parole.`,
      ),
    ).toEqual([]);
  });
});

it('names both secretaries', () => {
  const secretaries = (source: string) =>
    extractSecretary(sourceText(source)).flatMap((fact) => (fact.kind === 'secretary' ? [name(fact.value.person)] : []));
  expect(secretaries('Secrétaires de séance : Mme Anne VALMY et M. Luc ROC\nObjet : budget')).toEqual(['Mme Anne VALMY', 'M. Luc ROC']);
  expect(secretaries('Mme Anne VALMY et M. Luc ROC sont désignés secrétaires de séance.').sort()).toEqual(['M. Luc ROC', 'Mme Anne VALMY']);
  expect(secretaries('Présents : M. Luc ROC\nLe conseil a choisi pour secrétaire Mme Anne VALMY.')).toEqual(['Mme Anne VALMY']);
});

describe('the day of the sitting', () => {
  const day = (source: string) => extractSittingDate(sourceText(source)).flatMap((fact) => (fact.kind === 'date' ? [fact.value.date] : []));

  it.each([
    ['Séance du 03 04 2019\nPrésents :', '2019-04-03'],
    ["Date d'affichage : 18 mars 2021\nSéance du 24 mars 2021", '2021-03-24'],
    [
      "Date de télétransmission : 05/03/2020\nDate d'affichage : 26 février 2020\nLe trois mars deux mille vingt, le conseil municipal s'est réuni",
      '2020-03-03',
    ],
    ['Le conseil approuve le procès-verbal du 7 décembre 2023.\nCommunauté de Belval 2 PV du 8 février 2024\nPoint n° 2', '2024-02-08'],
    ['CR CM du 07.09.2021\nPrésents :', '2021-09-07'],
  ])('%s', (text, date) => expect(day(text)).toEqual([date]));

  it.each(['Approbation du PV du 7 décembre 2023', 'Date de télétransmission : 05/03/2020\nCOMMUNE DE BELVAL'])('not %s', (text) =>
    expect(day(text)).toEqual([]),
  );
});

describe('what an act tells of others behind its lists', () => {
  const head = 'Présents : Mme Anne VALMY, M. Luc ROC\nSecrétaire de séance : M. Luc ROC\n';

  it.each([
    'M. Paul PIN a donné pouvoir à Maître Eve GRAND pour signer l’acte de vente.',
    'Le conseil décide que M. Paul PIN est représenté par Mme Eve GRAND au conseil du collège.',
    'Le jury du 5 décembre était composé comme suit. Présents : M. Paul PIN, Mme Eve GRAND.',
    'Membres titulaires : M. Paul PIN\nMembres suppléants : Mme Eve GRAND',
    'Le conseil donne tout pouvoir à Mme Anne VALMY pour signer.',
    'Approbation du procès-verbal de la séance du 15 décembre 2022, présidée par M. Paul PIN.',
  ])('is not of its sitting: %s', (text) => expect(read(head + text)).toEqual(['present: Mme Anne VALMY', 'present: M. Luc ROC']));
});
