import { z } from 'zod';
import { type ScdlColumn, type ScdlRow, scdlColumns } from './scdl-row.ts';

/** A rule of the standard that a row breaks. `code` is stable; `reason` is for the reader of the file. */
export type ScdlFault = { code: string; column: ScdlColumn; reason: string };

const required: readonly ScdlColumn[] = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
];
const budgetColumns = ['BUDGET_ANNEE', 'BUDGET_NOM'] as const satisfies ScdlColumn[];
/** The five figures of a vote: all of them or none. */
export const voteColumns = ['VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'] as const satisfies ScdlColumn[];

const count = /^\d{1,6}$/;
const day = z.iso.date();
const isDay = (text: string) => day.safeParse(text).success;

/** The form of each column, where it is filled. */
const forms: Partial<Record<ScdlColumn, { fits: (text: string) => boolean; reason: string }>> = {
  COLL_SIRET: { fits: (text) => /^\d{14}$/.test(text), reason: 'is not a SIRET of 14 digits' },
  DELIB_DATE: { fits: isDay, reason: 'is not a day written YYYY-MM-DD' },
  DELIB_MATIERE_CODE: { fits: (text) => /^\d\.\d{1,2}$/.test(text), reason: 'is not a code of two levels such as 7.10' },
  BUDGET_ANNEE: { fits: (text) => /^\d{4}(?:\/\d{4})?$/.test(text), reason: 'is neither a year nor two years such as 2023/2024' },
  PREF_ID: {
    fits: (text) => /^(?:PREF\d{2}[\dAB]|SPREF\d{2}[\dAB]\d|SGAR\d{3})$/.test(text),
    reason: 'is none of PREFnnn, SPREFnnnn, SGARnnn',
  },
  PREF_DATE: { fits: isDay, reason: 'is not a day written YYYY-MM-DD' },
  ...Object.fromEntries(
    voteColumns.map((column) => [column, { fits: (text: string) => count.test(text), reason: 'is not a whole number' }]),
  ),
  DELIB_URL: { fits: (text) => URL.canParse(text), reason: 'is not an address' },
};

/** Every rule of the standard that a row breaks: cells that have to be filled, their form, then what they say together. */
export function scdlFaults(row: ScdlRow): ScdlFault[] {
  const missing = required
    .filter((column) => row[column].trim() === '')
    .map((column) => ({ code: 'missing', column, reason: 'is empty; the standard asks for it' }));
  const malformed = scdlColumns.flatMap((column) => {
    const form = forms[column];
    return form && row[column] !== '' && !form.fits(row[column]) ? [{ code: 'form', column, reason: form.reason }] : [];
  });
  return [
    ...missing,
    ...malformed,
    ...allOrNone(row, budgetColumns),
    ...allOrNone(row, voteColumns),
    ...dateFaults(row),
    ...budgetFaults(row),
    ...voteFaults(row),
  ];
}

function allOrNone(row: ScdlRow, columns: readonly ScdlColumn[]): ScdlFault[] {
  const empty = columns.filter((column) => row[column] === '');
  if (empty.length === 0 || empty.length === columns.length) return [];
  return empty.map((column) => ({ code: 'group', column, reason: `is empty while others of ${columns.join(', ')} are filled` }));
}

function dateFaults({ DELIB_DATE, PREF_DATE }: ScdlRow): ScdlFault[] {
  if (!isDay(DELIB_DATE) || !isDay(PREF_DATE) || PREF_DATE >= DELIB_DATE) return [];
  return [{ code: 'beforeDeliberation', column: 'PREF_DATE', reason: `${PREF_DATE} comes before the deliberation (${DELIB_DATE})` }];
}

function budgetFaults({ BUDGET_ANNEE }: ScdlRow): ScdlFault[] {
  const [, from = '', to = ''] = /^(\d{4})\/(\d{4})$/.exec(BUDGET_ANNEE) ?? [];
  return from !== '' && from >= to
    ? [{ code: 'yearOrder', column: 'BUDGET_ANNEE', reason: 'its second year does not follow the first' }]
    : [];
}

function voteFaults(row: ScdlRow): ScdlFault[] {
  if (!voteColumns.every((column) => count.test(row[column]))) return [];
  const [members, voters, ...votes] = voteColumns.map((column) => Number(row[column]));
  if (members === undefined || voters === undefined) return [];
  const sum = votes.reduce((total, one) => total + one, 0);
  const faults: ScdlFault[] = [];
  if (voters > members)
    faults.push({ code: 'moreVoters', column: 'VOTE_REEL', reason: `${voters} voters are more than ${members} members` });
  if (sum !== voters)
    faults.push({ code: 'voteSum', column: 'VOTE_REEL', reason: `for, against and abstaining add up to ${sum}, not ${voters}` });
  return faults;
}
