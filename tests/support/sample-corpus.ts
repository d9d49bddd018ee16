import { createHash } from 'node:crypto';
import type { Act } from '../../corpus/record/act.ts';
import type { Fact, FactKind, FactOf } from '../../corpus/record/fact.ts';
import type { Person } from '../../corpus/record/person.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import type { Answer, Citation } from '../../server/contract.ts';
import { questionOf } from './question-of.ts';

/** A small made-up corpus for tests of what stands in front of the store. Every fact's place is found in the text that it was written for. */

const name = (title: 'M.' | 'Mme', family: string): PersonName => ({ printed: family, title, given: null, family });

type Sketch = { [K in FactKind]: { kind: K; words: string; value: FactOf<K>['value'] } }[FactKind];

function sampleAct(act: Partial<Act> & Pick<Act, 'id' | 'text'>, sketches: Sketch[] = []): Act {
  const facts = sketches.map(({ kind, words, value }, i) => {
    const start = act.text.indexOf(words);
    if (start < 0) throw new Error(`« ${words} » is not in the text of ${act.id}`);
    // Kind and value belong together in a sketch; the compiler loses it in the union.
    return {
      id: `${act.id}:${kind}:${i}`,
      actId: act.id,
      kind,
      value,
      derivation: 'stated',
      places: [{ actId: act.id, start, end: start + words.length }],
    } as Fact;
  });
  return {
    idAssigned: false,
    kind: 'act',
    identifiers: [act.id],
    authority: { name: 'Commune de Valbrune', siren: null, from: 'act' },
    body: 'Conseil municipal',
    sessionDate: '2021-03-09',
    title: 'TITRE',
    file: `${act.id}.txt`,
    format: 'text',
    textSha256: createHash('sha256').update(act.text).digest('hex'),
    pages: [],
    ocr: null,
    facts,
    notices: [],
    ...act,
  };
}

const lanternsText = `Séance du 9 mars 2021

Présents : Mme OSTREVANT, M. TILLEUL
Absente représentée : Mme  VERNOY (pouvoir à M. TILLEUL)

LANTERNES DE LA GRAND-RUE

Le conseil vote 12 500,00 € pour l’achat de lanternes. Le marché court de 2021 à 2023.

Adopté à l’unanimité.
`;

export const lanterns = sampleAct(
  { id: 'DEL2021_03_04', identifiers: ['DEL2021_03_04', 'id. 77', '2021/4'], text: lanternsText, title: 'LANTERNES DE LA GRAND-RUE' },
  [
    {
      kind: 'attendance',
      words: 'Mme OSTREVANT',
      value: { person: name('Mme', 'OSTREVANT'), status: 'present', by: null, as: null, excused: false, condition: null },
    },
    {
      kind: 'attendance',
      words: 'Mme  VERNOY (pouvoir à M. TILLEUL)',
      value: {
        person: name('Mme', 'VERNOY'),
        status: 'represented',
        by: name('M.', 'TILLEUL'),
        as: 'proxy',
        excused: false,
        condition: null,
      },
    },
    {
      kind: 'amount',
      words: '12 500,00 €',
      value: {
        cents: 1_250_000,
        raw: '12 500,00 €',
        label: 'achat de lanternes',
        tax: null,
        period: null,
        per: null,
        bound: null,
        plan: null,
      },
    },
    { kind: 'period', words: 'de 2021 à 2023', value: { name: null, from: '2021', to: '2023', label: 'marché de lanternes' } },
  ],
);

/** The same sitting told by a second act, which shares an internal number with the first. */
export const school = sampleAct(
  {
    id: 'DEL2021_03_05',
    identifiers: ['DEL2021_03_05', 'id. 77'],
    text: 'Présents : Mme OSTREVANT, M. TILLEUL\nAbsente représentée : Mme VERNOY (pouvoir à M. TILLEUL)\n\nÉCOLE DU MOULIN\n\nÀ l’unanimité.\n',
    title: 'ÉCOLE DU MOULIN',
  },
  [
    {
      kind: 'attendance',
      words: 'Mme VERNOY (pouvoir à M. TILLEUL)',
      value: {
        person: name('Mme', 'VERNOY'),
        status: 'represented',
        by: name('M.', 'TILLEUL'),
        as: 'proxy',
        excused: false,
        condition: null,
      },
    },
  ],
);

/** Another authority that sat on a day of its own, and one on the same day as the first. */
const ferry = sampleAct({
  id: 'CC-2019-12',
  text: 'LE BAC DE SORNE\n',
  title: 'LE BAC DE SORNE',
  sessionDate: '2019-06-18',
  authority: { name: 'Communauté de Sorne', siren: null, from: 'manifest' },
  body: null,
});
const bridge = sampleAct({
  id: 'CC-2021-02',
  text: 'LE PONT DE SORNE\n',
  title: 'LE PONT DE SORNE',
  authority: { name: 'Communauté de Sorne', siren: null, from: 'act' },
  body: 'Conseil communautaire',
});

/** What a hostile or broken document may hold: markup, scripts, marks that turn the writing, a word that never ends. */
export const hostile = sampleAct({
  id: 'HOSTILE-1',
  sessionDate: '2020-01-15',
  title: '</title><script>alert(1)</script> & « \u202Esrevne »',
  text: `\nAvant.\n<script>window.pwned = true</script><img src=x onerror="window.pwned=1">\n<b>gras</b> &lt;déjà échappé&gt; [1](javascript:alert(1)) \u202Esnes ertua\n${'m'.repeat(10_000)}\nAprès.\n`,
});

const spelling = (person: PersonName, ...acts: Act[]) => ({ name: person, actIds: acts.map((act) => act.id), reason: 'exact' });
const person = (id: string, printed: PersonName): Person => ({
  id,
  authority: 'Commune de Valbrune',
  name: `${printed.title} ${printed.printed}`,
  title: printed.title,
  spellings: [spelling(printed, lanterns, school)],
  possiblySame: [],
});

const samplePeople: Person[] = [
  person('ostrevant', name('Mme', 'OSTREVANT')),
  person('tilleul', name('M.', 'TILLEUL')),
  person('vernoy', name('Mme', 'VERNOY')),
];

export const sampleCorpus = { acts: [lanterns, school, ferry, bridge, hostile], people: samplePeople };

/** A citation of words that stand in an act. */
export function cite(n: number, act: Act, words: string): Citation {
  const start = act.text.indexOf(words);
  if (start < 0) throw new Error(`« ${words} » is not in the text of ${act.id}`);
  const end = start + words.length;
  return {
    n,
    actId: act.id,
    title: act.title,
    body: act.body ?? '',
    sessionDate: act.sessionDate ?? '',
    quote: words,
    start,
    end,
    shown: words.replace(/\s+/g, ' '),
    textSha256: act.textSha256,
    url: `/acts/${encodeURIComponent(act.id)}?start=${start}&end=${end}#q`,
  };
}

/** An answer of the shape that the server makes, about the proxy of the sample sitting. */
export function sampleAnswer(question: string, parts: Partial<Answer> = {}): Answer {
  return {
    status: 'answered',
    lang: 'fr',
    text: 'Le 9 mars 2021, **M. TILLEUL** avait la procuration de Mme VERNOY [1].\n\n- pour Mme VERNOY : « Mme VERNOY (pouvoir à M. TILLEUL) » [1]\n- montant voté : 12 500,00 € [2]\n',
    facts: lanterns.facts,
    citations: [cite(1, lanterns, 'Mme  VERNOY (pouvoir à M. TILLEUL)'), cite(2, lanterns, '12 500,00 €')],
    notices: [],
    understood: questionOf(question, {
      intent: 'proxies',
      dates: [{ from: '2021-03-09', to: '2021-03-09', precision: 'day', text: 'le 9 mars 2021' }],
    }),
    ...parts,
  };
}
