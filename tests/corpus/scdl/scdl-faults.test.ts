import { describe, expect, it } from 'vitest';
import { scdlFaults } from '../../../corpus/scdl/scdl-faults.ts';
import { type ScdlRow, scdlColumns, scdlRow } from '../../../corpus/scdl/scdl-row.ts';

const whole = scdlRow({
  COLL_NOM: 'Ville de Sorne',
  COLL_SIRET: '21990001200017',
  DELIB_ID: 'DEL2021_03',
  DELIB_DATE: '2021-03-09',
  DELIB_MATIERE_CODE: '7.10',
  DELIB_MATIERE_NOM: 'finances locales/divers',
  DELIB_OBJET: 'Lanternes du quai',
  BUDGET_ANNEE: '2021/2022',
  BUDGET_NOM: 'Budget principal',
  PREF_ID: 'PREF099',
  PREF_DATE: '2021-03-12',
  VOTE_EFFECTIF: '29',
  VOTE_REEL: '27',
  VOTE_POUR: '20',
  VOTE_CONTRE: '4',
  VOTE_ABSTENTION: '3',
  DELIB_URL: 'https://sorne.example/acts/DEL2021_03',
});
const faults = (change: Partial<ScdlRow>) => scdlFaults({ ...whole, ...change }).map(({ code, column }) => `${code} ${column}`);
const noVote = { VOTE_EFFECTIF: '', VOTE_REEL: '', VOTE_POUR: '', VOTE_CONTRE: '', VOTE_ABSTENTION: '' };

describe('the rules of SCDL "Délibérations"', () => {
  it('has the 17 columns of the standard in their order', () => {
    expect(scdlColumns.join(' ')).toBe(
      'COLL_NOM COLL_SIRET DELIB_ID DELIB_DATE DELIB_MATIERE_CODE DELIB_MATIERE_NOM DELIB_OBJET BUDGET_ANNEE BUDGET_NOM PREF_ID PREF_DATE VOTE_EFFECTIF VOTE_REEL VOTE_POUR VOTE_CONTRE VOTE_ABSTENTION DELIB_URL',
    );
  });

  it.each<[string, Partial<ScdlRow>]>([
    ['a row with everything', {}],
    ['a row without a vote', noVote],
    ['a row without a budget', { BUDGET_ANNEE: '', BUDGET_NOM: '' }],
    ['a budget of one year', { BUDGET_ANNEE: '2021' }],
    ['the prefecture on the same day', { PREF_DATE: '2021-03-09' }],
    ['no prefecture', { PREF_ID: '', PREF_DATE: '' }],
    ['a sub-prefecture', { PREF_ID: 'SPREF0992' }],
    ['a region', { PREF_ID: 'SGAR099' }],
    ['everybody voting', { VOTE_REEL: '29', VOTE_POUR: '22' }],
    ['no votes at all but all figures', { VOTE_REEL: '0', VOTE_POUR: '0', VOTE_CONTRE: '0', VOTE_ABSTENTION: '0' }],
    ['a code of one digit', { DELIB_MATIERE_CODE: '7.1' }],
    ['no address', { DELIB_URL: '' }],
  ])('takes %s', (_, change) => {
    expect(faults(change)).toEqual([]);
  });

  it.each<[string, Partial<ScdlRow>, string[]]>([
    ['no SIRET', { COLL_SIRET: '' }, ['missing COLL_SIRET']],
    ['a SIREN for a SIRET', { COLL_SIRET: '219900012' }, ['form COLL_SIRET']],
    ['no subject', { DELIB_MATIERE_CODE: '', DELIB_MATIERE_NOM: '' }, ['missing DELIB_MATIERE_CODE', 'missing DELIB_MATIERE_NOM']],
    ['a subject of one level', { DELIB_MATIERE_CODE: '7' }, ['form DELIB_MATIERE_CODE']],
    [
      'no identifier, date or title',
      { DELIB_ID: ' ', DELIB_DATE: '', DELIB_OBJET: '' },
      ['missing DELIB_ID', 'missing DELIB_DATE', 'missing DELIB_OBJET'],
    ],
    ['a French date', { DELIB_DATE: '09/03/2021' }, ['form DELIB_DATE']],
    ['a day that is none', { DELIB_DATE: '2021-02-30' }, ['form DELIB_DATE']],
    ['a budget without its name', { BUDGET_NOM: '' }, ['group BUDGET_NOM']],
    ['a budget without its year', { BUDGET_ANNEE: '' }, ['group BUDGET_ANNEE']],
    ['years that go back', { BUDGET_ANNEE: '2022/2021' }, ['yearOrder BUDGET_ANNEE']],
    ['a year in words', { BUDGET_ANNEE: 'exercice 2021' }, ['form BUDGET_ANNEE']],
    ['the prefecture before the vote', { PREF_DATE: '2021-03-08' }, ['beforeDeliberation PREF_DATE']],
    ['a prefecture by its name', { PREF_ID: 'Préfecture de Sorne' }, ['form PREF_ID']],
    ['a vote without abstentions', { VOTE_ABSTENTION: '' }, ['group VOTE_ABSTENTION']],
    [
      'a vote with a result alone',
      { ...noVote, VOTE_POUR: '20' },
      ['group VOTE_EFFECTIF', 'group VOTE_REEL', 'group VOTE_CONTRE', 'group VOTE_ABSTENTION'],
    ],
    ['a sum that is short', { VOTE_POUR: '19' }, ['voteSum VOTE_REEL']],
    ['more voters than members', { VOTE_EFFECTIF: '26' }, ['moreVoters VOTE_REEL']],
    ['figures in words', { VOTE_POUR: 'vingt' }, ['form VOTE_POUR']],
    ['an address without a scheme', { DELIB_URL: 'sorne/acts/1' }, ['form DELIB_URL']],
  ])('refuses %s', (_, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });
});
