import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../../corpus/record/act.ts';
import type { OpenStore } from '../../corpus/store/open-store.ts';
import { projectActs, storeOf } from '../support/store-of.ts';

describe('the facts of the five acts', () => {
  let store: OpenStore;
  let acts: Act[];
  beforeAll(async () => {
    store = await storeOf(projectActs);
    const { items } = await store.reader.acts();
    acts = await store.reader.actsById(items.map(({ id }) => id));
  });
  afterAll(() => store.close());

  it('are there: five acts with facts of every kind that they state', () => {
    expect(acts).toHaveLength(5);
    for (const act of acts) {
      const kinds = new Set(act.facts.map(({ kind }) => kind));
      for (const kind of [
        'body',
        'president',
        'attendance',
        'quorum',
        'title',
        'recital',
        'link',
        'decision',
        'vote',
        'signatory',
      ] as const)
        expect(kinds, `${act.id} lacks ${kind}`).toContain(kind);
    }
  });

  it('each have a place inside the text of their act, on whole words', () => {
    for (const act of acts) {
      for (const fact of act.facts) {
        expect(fact.places.length, fact.id).toBeGreaterThan(0);
        for (const { actId, start, end } of fact.places) {
          expect(actId).toBe(act.id);
          const words = act.text.slice(start, end);
          expect(words.trim(), fact.id).toBe(words);
          expect(words, fact.id).not.toBe('');
          expect(/[\p{L}\p{N}]$/u.test(act.text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(words), `${fact.id} begins inside a word`).toBe(
            false,
          );
          expect(/[\p{L}\p{N}]$/u.test(words) && /^[\p{L}\p{N}]/u.test(act.text.slice(end)), `${fact.id} ends inside a word`).toBe(false);
        }
      }
    }
  });

  it('were read from what stands at their place: names, figures and dates are in the words', () => {
    const digits = (text: string) => text.replace(/\D/g, '');
    for (const act of acts) {
      for (const fact of act.facts) {
        const words = fact.places.map(({ start, end }) => act.text.slice(start, end)).join('\n');
        if (fact.kind === 'amount') expect(digits(words), fact.id).toContain(digits(fact.value.raw));
        if (fact.kind === 'attendance' || fact.kind === 'president' || fact.kind === 'signatory')
          expect(words, fact.id).toContain(fact.value.person.family.split(' ').at(-1));
        if (fact.kind === 'attendance' && fact.value.by) expect(words, fact.id).toContain(fact.value.by.family);
        if (fact.kind === 'count') expect(words, fact.id).toContain(String(fact.value.count));
      }
    }
  });
});
