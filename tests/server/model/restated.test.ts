import { describe, expect, it } from 'vitest';
import { understand } from '../../../server/answer/understand/understand.ts';
import { type Intent, languages, questionSchema } from '../../../server/contract.ts';
import { restated } from '../../../server/model/restated.ts';
import { valserine } from '../../support/valserine.ts';

const intents: readonly Intent[] = questionSchema.shape.intent.options;
const day = { from: '2017-06-09', to: '2017-06-09', precision: 'day' as const, text: '9 juin 2017' };
const whole = {
  dates: [day],
  people: [{ text: 'M. VALMONT', ids: [], corrected: false }],
  acts: [{ text: 'CP2017_06_07', ids: [] }],
  what: 'restaurant scolaire',
};

describe('restated', () => {
  it.each(languages)('asks for each thing so that the rules read it as that thing (%s)', async (lang) => {
    const read: string[] = [];
    for (const intent of intents) {
      const question = restated({ lang, intent, ...whole });
      if (question === null) continue;
      const understood = await understand({ question, lang }, valserine);
      read.push(`${intent}: ${understood.intent === intent ? 'read' : `${question} is read as ${understood.intent}`}`);
      // "l'acte du 9 juin 2017" is the act of that day, found.
      if (/9 (?:juin|June)/.test(question))
        expect(understood.dates[0]?.from ?? understood.acts[0]?.ids[0]).toMatch(/2017-06-09|CP2017_06_07/);
    }
    expect(read.filter((one) => !one.endsWith(': read'))).toEqual([]);
    expect(read.length).toBeGreaterThan(20);
  });

  it('says dates as precisely as the question does', () => {
    const of = (precision: 'month' | 'year') => restated({ lang: 'fr', intent: 'present', ...whole, dates: [{ ...day, precision }] });
    expect(of('month')).toBe('Qui était présent en juin 2017 ?');
    expect(of('year')).toBe('Qui était présent en 2017 ?');
  });

  it('asks for nothing that the question lacks a part of', () => {
    expect(restated({ lang: 'fr', intent: 'present', ...whole, dates: [] })).toBeNull();
    expect(restated({ lang: 'en', intent: 'amount', ...whole, what: '' })).toBeNull();
    expect(restated({ lang: 'en', intent: 'coverage', ...whole })).toBeNull();
  });
});
