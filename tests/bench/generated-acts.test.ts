import { readdir, readFile as readText } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateActs, writeActs } from '../../bench/generated/generated-acts.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import { noSettings } from '../../ingest/corpus-settings.ts';
import { readFile } from '../../ingest/reading/read-file.ts';
import { corpusFolder } from '../support/write-acts.ts';

const shown = ({ title, printed }: PersonName) => (title === null ? printed : `${title} ${printed}`);

test('the same seed gives the same acts, another seed gives others', () => {
  const texts = (seed: number) => [...generateActs({ seed, count: 30 })].map(({ text }) => text);
  expect(texts(1)).toEqual(texts(1));
  expect(texts(1)).not.toEqual(texts(2));
});

test('ids, files and subjects are those of one act each, dates go over ten years', () => {
  const acts = [...generateActs({ seed: 3, count: 5_000 })];
  for (const of of ['id', 'subject'] as const) expect(new Set(acts.map(({ expected }) => expected[of])).size).toBe(5_000);
  expect(new Set(acts.map(({ file }) => file)).size).toBe(5_000);
  expect(new Set(acts.map(({ expected }) => expected.date.slice(0, 4))).size).toBe(10);
  expect(new Set(acts.map(({ expected }) => expected.body)).size).toBe(4);
  expect(new Set(acts.map(({ expected }) => expected.authority)).size).toBe(3);
});

test('what is expected is what the text says, as reading finds it', async () => {
  for (const { file, text, expected } of generateActs({ seed: 5, count: 40 })) {
    const { acts } = await readFile(file, new TextEncoder().encode(text), noSettings);
    const [act] = acts;
    expect(act).toMatchObject({ id: expected.id, sessionDate: expected.date, body: expected.body });
    const facts = act?.facts ?? [];
    const people = facts.flatMap((fact) => (fact.kind === 'attendance' ? [fact.value] : []));
    expect(people.filter(({ status }) => status === 'present').map(({ person }) => shown(person))).toEqual(expected.present);
    expect(people.filter(({ status }) => status === 'absent').map(({ person }) => shown(person))).toEqual(expected.absent);
    const proxies = people.flatMap(({ person, by }) => (by === null ? [] : [{ giver: shown(person), holder: shown(by) }]));
    expect(proxies).toEqual(expected.proxies);
    const amounts = facts.flatMap((fact) => (fact.kind === 'amount' ? [fact.value.cents] : []));
    expect(amounts).toContain(expected.costCents);
    if (expected.yearlyCents !== null) expect(amounts).toContain(expected.yearlyCents);
    const vote = facts.flatMap((fact) => (fact.kind === 'vote' ? [fact.value] : []));
    expect(vote).toMatchObject([expected.vote === 'unanimity' ? { result: 'unanimity' } : expected.vote]);
    expect(act?.notices.filter(({ level }) => level === 'alert')).toEqual([]);
  }
});

test('writes the files and keeps the truths asked for', async () => {
  const folder = await corpusFolder({});
  const { written, kept } = await writeActs(folder, generateActs({ seed: 1, count: 12 }), ({ expected }) => expected.proxies.length > 0);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.txt'));
  expect([written, files.length]).toEqual([12, 12]);
  expect(kept.length).toBeGreaterThan(0);
  for (const { file, text } of kept) expect(await readText(join(folder, file), 'utf8')).toBe(text);
});
