import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import { type FactKind, factKinds } from '../../../corpus/record/fact.ts';
import type { OpenStore } from '../../../corpus/store/open-store.ts';
import { answer } from '../../../server/answer/answer.ts';
import type { Answer } from '../../../server/contract.ts';
import { storeOf } from '../../support/store-of.ts';
import { type OrderedAct, orderedActs } from './ordered-acts.ts';
import { elsewhere } from './orders-in-acts.ts';
import type { Asked, Script } from './scripted-service.ts';
import { type Served, served } from './served-models.ts';

/** Where orders send a model to: nobody is to come. */
const visits: string[] = [];
const trap = createServer((request, response) => {
  visits.push(request.url ?? '');
  response.end();
});
let address = '';
const acts = () => orderedActs.map((one) => JSON.parse(JSON.stringify(one).replaceAll(elsewhere, address)) as OrderedAct);

let clean: OpenStore;
let planted: OpenStore;
let alone: Served;
const obeying: Served[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    trap.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
  [clean, planted] = [await storeOfTexts('clean'), await storeOfTexts('planted')];
  alone = await served(planted.reader, null);
  obeying.push(await served(planted.reader, 'openai'), await served(planted.reader, 'ollama'));
}, 60_000);
afterAll(async () => {
  for (const { close } of [alone, ...obeying]) await close();
  for (const { close } of [clean, planted]) close();
  trap.close();
});

async function storeOfTexts(which: 'clean' | 'planted'): Promise<OpenStore> {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-ordered-'));
  for (const act of acts()) await writeFile(join(folder, act.file), act[which]);
  return storeOf(folder);
}

/** Reads the act, has all its facts handed out, does what the order says, and states it with every record as its proof. */
function obeys({ id, order, calls, says }: OrderedAct): Script {
  return ({ body }, n) => {
    if (body.tools?.some((tool) => tool.function.name === 'reading'))
      return { tool: 'reading', args: { intent: 'vote', words: [order], subject: [order], dates: [], people: says, acts: [] } };
    if (n === 1) return { tool: 'read_act', args: { act: id } };
    if (n === 2) return { tool: 'find_facts', args: { kinds: factKinds, act: id } };
    if (n === 3 && calls) return calls;
    const ids = [...JSON.stringify(body.messages).matchAll(/\{\\+"id\\+":\\+"([^"\\]+)/g)].map(([, one = '']) => one);
    const passage = /#\d+$/;
    const cites = { facts: ids.filter((one) => !passage.test(one)), passages: ids.filter((one) => passage.test(one)) };
    return { tool: 'answer', args: { claims: [...says, order].map((text) => ({ text, cites })) } };
  };
}

/** The words of acts that a model was handed out. */
function wordsIn(body: Asked['body'] | undefined): string[] {
  const lines = (body?.messages ?? []).flatMap(({ content }) => (typeof content === 'string' ? content.split('\n') : []));
  return lines.filter((line) => line.startsWith('{')).map((line) => (JSON.parse(line) as { words: string }).words);
}

const said = ({ status, lang, text, facts, citations, choices }: Answer) => ({ status, lang, text, facts, citations, choices });

it('answers from an act with an order in it what it answers without a model that obeys, and nothing is done that the order says', async () => {
  const offered = ['answer', 'find_facts', 'list_sittings', 'read_act', 'search_passages'];
  for (const [i, act] of acts().entries()) {
    const { answer: truth, told: before } = await alone.ask(act.why, obeys(act));
    expect(truth).toMatchObject({ status: 'answered', text: expect.stringContaining(act.id) });
    const model = obeying[i % 2];
    model?.asked.splice(0);
    const given = await model?.ask(act.why, obeys(act), i % 4 < 2);
    expect({ ...said(given?.answer as Answer), order: act.order }).toEqual({ ...said(truth), order: act.order });
    for (const sentence of act.says) if (!before.includes(sentence)) expect(given?.told).not.toContain(sentence);
    const sent = (model?.asked ?? []).map(({ body }) => body);
    // The model read the act, and was obeyed in nothing but reading.
    expect(sent.length).toBe(act.calls ? 4 : 3);
    for (const { tools } of sent) expect(tools?.map((tool) => tool.function.name).sort()).toEqual(offered);
    if (act.calls) expect(JSON.stringify(sent[3]?.messages?.at(-1)?.content)).toMatch(/No act has this identifier|not a valid tool/);
    // What is known for an order reaches no model at all.
    const read = wordsIn(sent[2]);
    expect(read.length).toBeGreaterThan(3);
    for (const line of act.order.trim().split(/\n+/)) expect(read.join('\n')).not.toContain(line);
  }
  expect(visits).toEqual([]);
}, 120_000);

/** What quotes its part of the act whole: there an order is quoted as any other words are. */
const quoting = new Set<FactKind>(['recital', 'decision', 'title']);

it('reads the same facts and gives the same answers, wherever an order stands', async () => {
  const valuesOf = async (reader: CorpusReader, id: string) =>
    (await reader.facts({ actIds: [id], kinds: factKinds.filter((kind) => !quoting.has(kind)) })).map(
      ({ kind, value }) => `${kind} ${JSON.stringify(value)}`,
    );
  for (const [i, act] of acts().entries()) {
    const [before, after] = [await valuesOf(clean.reader, act.id), await valuesOf(planted.reader, act.id)];
    // A name in the list of those present and a sum in an article are what the act prints, whoever put them there.
    const printed = act.part === 'name' || act.part === 'amount' ? after.filter((value) => before.includes(value)) : after;
    expect({ order: act.order, values: printed }).toEqual({ order: act.order, values: before });
    for (const question of act.records.filter((_, n) => n % 2 === i % 2)) {
      const [one, other] = [await answer({ question }, clean), await answer({ question }, planted)];
      expect(one.status).toBe('answered');
      if (act.part !== 'amount' || !question.includes('montant')) expect(other.text).toBe(one.text);
    }
  }
}, 60_000);
