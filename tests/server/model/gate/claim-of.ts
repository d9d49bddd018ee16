import type { Claim } from '../../../../server/model/claim.ts';
import type { Records } from './records.ts';

/**
 * Act, what is cited, the sentence. Citations are `kind:words` (of the fact's value or its place), `p:words` (a passage), joined by " + "; one
 * that is of another act begins with it (`2016/amount:FEDER`).
 */
export type Row = [act: string, cites: string, text: string];

const actIds: Record<string, string> = {
  '2014': '2014-07-21-environnement-numerique-de-travail',
  '2015': 'CP2015_03_31',
  '2016': 'CP2016_10_11',
  '2018': 'CP2018_08_18',
  '2023': '082-228200010-20230321-1077-DE',
  '2020': 'DEL2020_11_09',
  '2021': 'CP2021_04_15',
  '2022a': 'DEL2022_03_07',
  '2022b': 'DEL2022_05_02',
  v19: 'DEL2019_02_05',
  v20: 'DEL2020_09_02',
  v22: 'DEL2022_06_11',
  f24: 'DEL2024_06_03',
  p23: 'DEL2023_01_08',
  m22: 'DEL2022_05_14',
  s21: 'DEL2021_10_07',
  t23: 'DEL2023_06_11',
  r23: 'DEL2023_03_02',
  n19: 'DEL2019_12_03',
  a21: 'CP2021_02_27',
  q22: 'DEL2022_11_06',
  l24: 'DEL2024_02_04',
  k22: 'DEL2022_05_08',
  o23: 'DEL2023_12_02',
  '2019': '2019-10-03-collecte-des-dechets-marche-de-fourniture-de-bennes',
};

/** The claim of a row; throws where a citation finds nothing, so that no row can pass or fail by a slip. `#2` takes the second that fits. */
export function claimOf([ofRow, cites, text]: Row, records: Records): Claim {
  const facts: string[] = [];
  const passages: string[] = [];
  for (const cite of cites === '' ? [] : cites.split(' + ')) {
    const [, act = ofRow, kind = '', needle = '', nth = '1'] = /^(?:(\w+)\/)?(\w+)(?::(.*?))?(?:#(\d+))?$/.exec(cite) ?? [];
    const actId = actIds[act];
    const source = actId === undefined ? undefined : records.acts.get(actId)?.text;
    if (actId === undefined || source === undefined) throw new Error(`no act ${act}`);
    if (kind === 'p') {
      const found = [...records.passages.values()].filter((passage) => passage.actId === actId && new RegExp(needle).test(passage.shown));
      const [first] = found;
      if (first === undefined) throw new Error(`no passage with ${needle} in ${act}`);
      passages.push(first.id);
      continue;
    }
    const found = [...records.facts.values()].filter(
      (fact) =>
        fact.actId === actId &&
        fact.kind === kind &&
        (kind === 'attendance' && 'person' in fact.value
          ? JSON.stringify(fact.value.person).includes(needle)
          : `${JSON.stringify(fact.value)} ${fact.places.map((place) => source.slice(place.start, place.end)).join(' ')}`.includes(needle)),
    );
    const fact = found[Number(nth) - 1];
    if (fact === undefined) throw new Error(`no ${kind} with ${needle} in ${act}`);
    facts.push(fact.id);
  }
  return { text, cites: { facts, passages } };
}
