import { afterEach, describe, expect, it } from 'vitest';
import { answer } from '../../../server/answer/answer.ts';
import { type Answer, answerSchema } from '../../../server/contract.ts';
import { answerWithModel, type ModelDeps, type ModelOutcome } from '../../../server/model/answer-with-model.ts';
import { gateClaims } from '../../../server/model/gate/gate-claims.ts';
import { openModel } from '../../../server/model/open-model.ts';
import { valserine } from '../../support/valserine.ts';
import { type Asked, ollamaService, openAiService, type Reply, type Script } from './scripted-service.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Kind = 'openai' | 'ollama';
const open = 'Pourquoi les plafonds sont-ils insonorisés ?';
const nobodySays = 'Qui griffonnait le 9 juin 2017 ?';

async function asked(
  question: string,
  script: Script,
  { kind = 'openai', timeout = 30, tokens = 0, ...rest }: Partial<ModelDeps> & { kind?: Kind; timeout?: number; tokens?: number } = {},
) {
  const service = await (kind === 'openai' ? openAiService : ollamaService)(script);
  closing.push(service.close);
  const model = await openModel({
    model: `${kind}:scripted`,
    modelBaseUrl: kind === 'openai' ? `${service.url}/v1` : service.url,
    modelApiKey: '',
    modelTimeout: timeout,
    modelConcurrency: 2,
    modelDailyTokens: tokens,
  });
  if (model === null) throw new Error('no model');
  const outcomes: ModelOutcome[] = [];
  const told: string[] = [];
  const deps: ModelDeps = {
    reader: valserine,
    model,
    gate: gateClaims,
    record: (outcome) => outcomes.push(outcome),
    progress: (event) => told.push(event.event === 'text' ? `text ${event.text}` : `step ${event.step}`),
    ...rest,
  };
  const ask = () => answerWithModel({ question }, deps);
  return { ask, made: await ask(), plain: await answer({ question }, { reader: valserine }), outcomes, told, service, model };
}

const codes = (made: Answer) => made.notices.map(({ code }) => code);
/** The id of the passage that speaks of it, out of what the model was given. */
const passageOn = (word: string, { body }: Asked) => {
  const lines = (body.messages ?? []).flatMap(({ content }) => (typeof content === 'string' ? content.split('\n') : []));
  const line = lines.find((one) => one.startsWith('{') && one.includes(word)) ?? '{"id":"none"}';
  return (JSON.parse(line) as { id: string }).id;
};
const claims = (...texts: [string, string[]][]): Reply => ({
  tool: 'answer',
  args: { claims: texts.map(([text, passages]) => ({ text, cites: { facts: [], passages } })) },
});
const calm: Script = (one) => claims(['La cantine doit être un lieu calme.', [passageOn('insonoris', one)]]);

describe.each(['openai', 'ollama'] as const)('with a model of %s', (kind) => {
  it('puts what passed before the quotations of the answer, with its references', async () => {
    const { made, plain, told, outcomes } = await asked(open, calm, { kind });
    expect(answerSchema.parse(made)).toMatchObject({ status: 'answered', understood: plain.understood });
    expect(made.text).toMatch(/^La cantine doit être un lieu calme\. \[1\]\n\n/);
    expect(made.text).toContain(plain.text.replace(/ \[\d\].*/s, ''));
    expect(codes(made)).toEqual([...codes(plain), 'modelWorded']);
    expect(told).toEqual(['step word', 'text La cantine doit être un lieu calme. ']);
    expect(outcomes).toMatchObject([{ failure: null, kept: 1, dropped: [], tokens: 120 }]);
  });

  it('works with tools before it answers, and tells what it does', async () => {
    const { told, service } = await asked(
      open,
      (one, n) => (n === 1 ? { tool: 'read_act', args: { act: 'CP2017_06_07' } } : calm(one, n)),
      { kind },
    );
    expect(told.slice(0, 2)).toEqual(['step word', 'step read']);
    // Tools that read, and the one that it answers by: there is none that writes, sends or runs.
    const given = service.asked[0]?.body.tools?.map((tool) => tool.function.name) ?? [];
    expect(given.sort()).toEqual(['answer', 'find_facts', 'list_sittings', 'read_act', 'search_passages']);
    expect(JSON.stringify(service.asked[1]?.body.messages?.at(-1))).toContain('insonoris');
  });

  it('leaves out what no passage says, and counts it', async () => {
    const lie: Script = (one) =>
      claims(['Les plafonds ont coûté 45 000 €.', [passageOn('insonoris', one)]], ['Toulouse est la capitale de la France.', ['none']]);
    const { made, plain, outcomes } = await asked(open, lie, { kind });
    expect(made.text).toBe(plain.text);
    expect(made.citations).toEqual(plain.citations);
    // The answer has the words already that the first of them cites.
    expect(codes(made)).toEqual([...codes(plain), 'modelReplaced', 'modelDropped']);
    expect(outcomes[0]).toMatchObject({ replaced: ['figureNotCited'], dropped: ['unknownCitation'] });
  });

  it('gives the answer of the records, whole, where the stream is cut', async () => {
    const { made, plain } = await asked(
      open,
      (one) => ({ tool: 'answer', args: (calm(one, 1) as { args: unknown }).args, cut: kind === 'openai' ? 0.3 : 0 }),
      { kind },
    );
    expect(made.text).toBe(plain.text);
    expect(codes(made)).toEqual([...codes(plain), 'modelSilent']);
  });

  it('gives the answer of the records where the model talks nonsense', async () => {
    const { made, plain, outcomes } = await asked(open, () => ({ text: 'Bien sûr ! { voilà' }), { kind });
    expect(made.text).toBe(plain.text);
    expect(outcomes[0]?.failure?.code).toBe('badReply');
  });

  it('gives the answer of the records, in time, where the model is silent', async () => {
    const { made, plain, outcomes } = await asked(open, () => 'silence', { kind, timeout: 1 });
    expect(made.text).toBe(plain.text);
    expect(made.notices.at(-1)).toMatchObject({ code: 'modelSilent', params: { reason: 'tooSlow' } });
    expect(outcomes[0]?.failure?.code).toBe('tooSlow');
  });
});

describe('with a model', () => {
  it('asks no model what the records answer', async () => {
    const { made, plain, service, outcomes } = await asked('Qui présidait le 9 juin 2017 ?', () => 'silence');
    expect(made).toEqual(plain);
    expect(service.asked).toEqual([]);
    expect(outcomes).toEqual([]);
  });

  it('keeps what passed before the stream was cut', async () => {
    const { made, plain } = await asked(open, (one) => {
      const { args } = claims(['La cantine doit être un lieu calme.', [passageOn('insonoris', one)]], ['x'.repeat(600), []]) as {
        args: unknown;
      };
      return { tool: 'answer', args, cut: 0.5 };
    });
    expect(made.text).toMatch(/^La cantine doit être un lieu calme\. \[1\]/);
    expect(made.text).toContain(plain.text.replace(/ \[\d\].*/s, ''));
    expect(codes(made)).toEqual(['modelWorded', 'modelSilent']);
  });

  it('asks again where the service is busy, and not where it refuses', async () => {
    const busy = await asked(open, (one, n) => (n === 1 ? { status: 429, retryAfter: '0' } : calm(one, n)));
    expect(codes(busy.made)).toEqual(['modelWorded']);
    const refused = await asked(open, () => ({ status: 401 }));
    expect(refused.made.text).toBe(refused.plain.text);
    expect(refused.service.asked).toHaveLength(1);
    expect(refused.outcomes[0]?.failure).toMatchObject({ code: 'failed', message: 'The model failed (401).' });
  });

  it('asks no more when the tokens of the day are spent', async () => {
    const { ask, service, plain } = await asked(open, calm, { tokens: 100 });
    const second = await ask();
    expect(service.asked).toHaveLength(1);
    expect(second.text).toBe(plain.text);
    expect(second.notices.at(-1)).toMatchObject({ params: { reason: 'overBudget' }, text: expect.stringContaining('épuisé') });
  });

  it('stops the work when nobody waits any more: the call that is under way too', async () => {
    const control = new AbortController();
    const seen: Asked[] = [];
    const script: Script = (one) => {
      seen.push(one);
      setTimeout(() => control.abort(new Error('gone')), 10);
      return 'silence';
    };
    await expect(asked(open, script, { signal: control.signal })).rejects.toThrow('gone');
    await expect.poll(() => seen.map(({ closed }) => closed)).toEqual([true]);
  });

  it('takes claims that a small model writes as text', async () => {
    const { made } = await asked(open, (one) => ({ text: `Voici : ${JSON.stringify((calm(one, 1) as { args: unknown }).args)}` }));
    expect(made.text).toMatch(/^La cantine doit être un lieu calme\. \[1\]/);
  });

  it('places the values of facts itself, and leaves out an id that was made up', async () => {
    const amount = 'BATIVAL a obtenu le marché pour {{fact:ID}} HT.';
    const id = (await valserine.facts({ kinds: ['amount'], actIds: ['CP2017_06_07'] }))[0]?.id ?? '';
    const script: Script = (_, n) =>
      n === 1
        ? { tool: 'find_facts', args: { kinds: ['amount'], act: 'CP2017_06_07' } }
        : {
            tool: 'answer',
            args: {
              claims: [
                {
                  text: "Le marché attribué à la société BATIVAL s'élève à {{fact:ID}} HT.".replace('ID', id),
                  cites: { facts: [id], passages: [] },
                },
                { text: amount, cites: { facts: [], passages: [] } },
              ],
            },
          };
    const { made, outcomes } = await asked(open, script);
    expect(made.text.replace(/\s/g, ' ')).toMatch(/^Le marché attribué à la société BATIVAL s'élève à 312 500,40 € HT\. \[1\]/);
    expect(outcomes[0]?.dropped).toEqual(['unknownPlaceholder']);
  });
});

describe('a question that the records do not answer', () => {
  const reading = (intent: string, dates: string[] = [], subject: string[] = []): Reply => ({
    tool: 'reading',
    args: { intent, words: [], subject, dates, people: [], acts: [] },
  });

  it.each(['openai', 'ollama'] as const)(
    'is offered another way, in words of code, and answered no other than before (%s)',
    async (kind) => {
      const { made, plain } = await asked(nobodySays, () => reading('president', ['9 juin 2017']), { kind });
      expect(plain.status).toBe('not_found');
      expect(made).toEqual({
        ...plain,
        choices: [{ label: 'Qui présidait la séance le 9 juin 2017 ?', question: 'Qui présidait la séance le 9 juin 2017 ?' }],
      });
    },
  );

  it('is offered nothing that the records have no word of, nor with words of the model', async () => {
    for (const reply of [
      reading('president', ['1er janvier 1999']),
      reading('amount', [], ['réseau de chaleur']),
      reading('venue'),
      { text: 'president' },
    ]) {
      const { made, plain } = await asked(nobodySays, () => reply as Reply);
      expect(made.text).toBe(plain.text);
      for (const { question } of made.choices ?? []) expect(question).not.toMatch(/1999|chaleur/);
    }
  });

  it('is sent without any word of an act', async () => {
    const { service } = await asked(nobodySays, () => reading('secretary'));
    expect(JSON.stringify(service.asked[0]?.body)).not.toMatch(/TERREAUX|VALMONT|BATIVAL/);
  });
});
