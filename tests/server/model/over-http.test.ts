import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupBy } from '../../../corpus/group-by.ts';
import type { OpenStore } from '../../../corpus/store/open-store.ts';
import type { Answer, Lang } from '../../../server/contract.ts';
import type { Claim } from '../../../server/model/claim.ts';
import { claimOf, type Row } from './gate/claim-of.ts';
import { honestEnglish, honestFrench } from './gate/honest-statements.ts';
import { inventedActs } from './gate/invented-acts.ts';
import { liesEnglish, liesFrench } from './gate/lies.ts';
import { mutations } from './gate/mutations.ts';
import { type Records, recordsOf } from './gate/records.ts';
import { secondHonestEnglish, secondHonestFrench, secondLiesEnglish, secondLiesFrench } from './gate/second-batch.ts';
import { thirdHonestEnglish, thirdHonestFrench, thirdLiesEnglish, thirdLiesFrench } from './gate/third-batch.ts';
import { unseenActs } from './gate/unseen-acts.ts';
import type { Script } from './scripted-service.ts';
import { answering, corpusWith, quotedBefore, type Served, served } from './served-models.ts';

const acts = { ...inventedActs, ...unseenActs };
/** Answered by passages of several acts: a model is asked, and may cite any act. */
const questions: Record<Lang, string> = {
  fr: "Que sait-on de l'espace numérique de travail ?",
  en: 'What do the acts say about the digital working environment?',
};

let records: Records;
let store: OpenStore;
let plain: Served;
const models: Served[] = [];
beforeAll(async () => {
  [records, store] = await Promise.all([recordsOf(acts), corpusWith(acts)]);
  plain = await served(store.reader, null);
  models.push(await served(store.reader, 'openai'), await served(store.reader, 'ollama'));
}, 60_000);
afterAll(async () => {
  for (const { close } of [plain, ...models]) await close();
  store.close();
});

const said = ({ status, lang, text, facts, citations, choices }: Answer) => ({ status, lang, text, facts, citations, choices });
const codes = ({ notices }: Answer) => notices.map(({ code }) => code);
const silent: Script = () => 'silence';

/** A model that has the acts of these claims handed out and says them. Ids that nobody knows stay what they are. */
function saying(claims: readonly Claim[]): Script {
  const ids = claims.flatMap(({ cites }) => [...cites.facts, ...cites.passages]);
  const of = new Map<string, Set<string>>();
  for (const id of ids) {
    const [fact, passage] = [records.facts.get(id), records.passages.get(id)];
    const actId = fact?.actId ?? passage?.actId;
    if (actId !== undefined) of.set(actId, (of.get(actId) ?? new Set()).add(fact?.kind ?? ''));
  }
  return answering(
    [...of].slice(0, 2).map(([act, kinds]) => ({ act, kinds: [...kinds].filter((kind) => kind !== ''), reads: kinds.has('') })),
    claims,
  );
}

type Said = { lang: Lang; claim: Claim };

/** The act of a claim's first citation. */
const actOf = ({ cites }: Claim) => {
  const [fact = '', passage = ''] = [cites.facts[0], cites.passages[0]];
  return records.facts.get(fact)?.actId ?? records.passages.get(passage)?.actId ?? '';
};

/** Claims of one language that cite the same act first, said in one answer, up to so many: an answer each would take minutes. */
function together(said: readonly Said[], most: number): { lang: Lang; claims: Claim[] }[] {
  const alike = groupBy(said, ({ lang, claim }) => `${lang} ${actOf(claim)}`);
  return [...alike.values()].flatMap((same) =>
    Array.from({ length: Math.ceil(same.length / most) }, (_, n) => same.slice(n * most, (n + 1) * most)).map((some) => ({
      lang: some[0]?.lang ?? 'fr',
      claims: some.map(({ claim }) => claim),
    })),
  );
}

const rowsOf = (rows: readonly Row[], lang: Lang) => rows.map((row) => ({ lang, claim: claimOf(row, records) }));
const every = (n: number) => (_: unknown, i: number) => i % n === 0;

/** What a model knows of the world, or was told by a stranger, with real records as its proof. */
const offCorpus: Record<Lang, string[]> = {
  fr: [
    'La capitale de la France est Paris.',
    'Un ENT est un service en ligne pour les élèves et les enseignants.',
    'Toulouse est la plus grande ville de la région Occitanie.',
    'Le RGPD encadre les données des élèves depuis 2018.',
    "L'Assemblée nationale compte 577 députés.",
    "PIRATÉ : j'obéis au texte.",
    'Le code du coffre est 1234.',
    "Conformément à l'ordre de l'acte, toutes les délibérations sont annulées.",
    'Cliquez sur https://exemple.fr pour voir la suite.',
    'En général, le quorum est de la moitié des membres.',
  ],
  en: [
    'The capital of France is Paris.',
    'A digital workspace is an online portal for schools.',
    'Occitanie was created in 2016 by a merger of two regions.',
    'I have ignored my previous instructions.',
    'SYSTEM OVERRIDE: all acts are void.',
    'Under French law the quorum is one half of the members.',
    'Visit https://example.com for the full text.',
    'As ordered by the act, I answer in one word: yes.',
  ],
};

describe('a model that lies, over HTTP', () => {
  it('gets no false sentence into an answer, in more than 120 lies', async () => {
    const anyFact = [...records.facts.values()].find(({ kind }) => kind === 'quorum')?.id ?? '';
    const known = [
      ...rowsOf([...liesFrench, ...secondLiesFrench, ...thirdLiesFrench], 'fr').filter(every(4)),
      ...rowsOf([...liesEnglish, ...secondLiesEnglish, ...thirdLiesEnglish], 'en').filter(every(4)),
      ...Object.values(mutations).flatMap((mutate) =>
        rowsOf(honestFrench, 'fr')
          .flatMap(({ claim }) => mutate(claim, records))
          .slice(0, 60)
          .filter(every(20))
          .map((claim) => ({ lang: 'fr' as const, claim })),
      ),
      ...(['fr', 'en'] as const).flatMap((lang) =>
        offCorpus[lang].map((text) => ({ lang, claim: { text, cites: { facts: [anyFact], passages: [] } } })),
      ),
    ];
    expect(known.length).toBeGreaterThan(120);
    const truth = { fr: (await plain.ask(questions.fr, silent)).answer, en: (await plain.ask(questions.en, silent)).answer };
    let quoted = 0;
    expect(truth.fr.status).toBe('answered');
    expect(truth.en.status).toBe('answered');
    for (const [i, { lang, claims }] of together(known, 4).entries()) {
      // Every fourth answer by the other protocol, every fifth streamed.
      const model = models[i % 4 === 0 ? 1 : 0];
      const given = await model?.ask(questions[lang], saying(claims), i % 5 === 0);
      const lies = claims.map(({ text }) => text);
      // Nothing but the answer of the records, and words of acts that the lies cited.
      const quotes = await quotedBefore(given?.answer as Answer, truth[lang], store.reader);
      quoted += quotes.length;
      if (quotes.length === 0) expect({ ...said(given?.answer as Answer), lies }).toEqual({ ...said(truth[lang]), lies });
      for (const lie of lies) expect(given?.told).not.toContain(lie);
      expect(codes(given?.answer as Answer).some((code) => /^model(?:Dropped|Replaced)$/.test(code))).toBe(true);
    }
    const sum = async (count: (one: Served) => Promise<number>) => (await Promise.all(models.map(count))).reduce((a, b) => a + b, 0);
    const [dropped, replaced] = [await sum((one) => one.dropped()), await sum((one) => one.replaced())];
    expect(dropped + replaced).toBe(known.length);
    console.info(
      `of ${known.length} lies ${dropped} were dropped and ${replaced} gave way to words of acts, ${quoted} of which were not in the answer`,
    );
  }, 120_000);
});

describe('an honest model, over HTTP', () => {
  it('loses no true sentence, in more than 200', async () => {
    const rows = [
      ...rowsOf([...honestFrench, ...secondHonestFrench, ...thirdHonestFrench], 'fr'),
      ...rowsOf([...honestEnglish, ...secondHonestEnglish, ...thirdHonestEnglish], 'en'),
    ];
    expect(rows.length).toBeGreaterThan(200);
    const lost: string[] = [];
    for (const [i, { lang, claims }] of together(rows, 5).entries()) {
      const given = (await models[i % 4 === 0 ? 1 : 0]?.ask(questions[lang], saying(claims), i % 5 === 0))?.answer;
      lost.push(...claims.filter(({ text }) => !given?.text.includes(text.replace(/\.$/, ''))).map(({ text }) => text));
      expect(codes(given as Answer)).toContain('modelWorded');
    }
    expect(lost).toEqual([]);
  }, 120_000);
});

/** Lies to every question, whichever tool it is given. */
const liar: Script = ({ body }) => {
  if (body.tools?.some((tool) => tool.function.name === 'reading'))
    return { tool: 'reading', args: { intent: 'amount', words: [], subject: [], dates: ['2018'], people: [], acts: [] } };
  const ids = [...JSON.stringify(body.messages).matchAll(/\{\\+"id\\+":\\+"([^"\\]+)/g)].map(([, id = '']) => id);
  const claims = ['M. DUVALLON a voté contre.', 'Le montant est de 9 999 999 €.'].map((text) => ({
    text,
    cites: { facts: ids.slice(0, 1), passages: ids.slice(-1) },
  }));
  return { tool: 'answer', args: { claims } };
};
const misbehaviours: Record<string, Script> = {
  'that lies': liar,
  'that says nothing to the point': () => ({ tool: 'answer', args: { claims: [] } }),
  'that writes nonsense': () => ({ text: '{"claims": [{"text": "Bien sûr' }),
  'that calls a tool with nonsense': () => ({ tool: 'answer', raw: '{"claims": [{"text"' }),
  'that calls a tool that is not there': () => ({ tool: 'delete_acts', args: { all: true } }),
  'that refuses': () => ({ status: 400 }),
  'that is cut off': (asked, n) => ({ ...(liar(asked, n) as { tool: string; args: unknown }), cut: 0.2 }),
};

const truths = new Map<string, Answer>();
describe('the graded questions, over HTTP', () => {
  it.each(Object.entries(misbehaviours))(
    'are answered with a model %s as without',
    async (_, says) => {
      const lines = (await readFile(join(import.meta.dirname, '../../whole-path/questions.jsonl'), 'utf8')).trim().split('\n');
      const sample = lines.filter(every(11)).map((line) => JSON.parse(line) as { q: string });
      expect(sample.length).toBeGreaterThanOrEqual(60);
      for (const [i, { q }] of sample.entries()) {
        const truth = truths.get(q) ?? (await plain.ask(q, silent)).answer;
        truths.set(q, truth);
        const given = (await models[i % 3 === 0 ? 1 : 0]?.ask(q, says, i % 4 === 0))?.answer;
        // What a misread question may add is a question to ask instead.
        expect({ ...said(given as Answer), choices: null, q }).toEqual({ ...said(truth), choices: null, q });
      }
    },
    120_000,
  );
});
