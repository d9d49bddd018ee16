import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../server/terminal/render-answer.ts';
import { sampleAnswer } from '../../support/sample-corpus.ts';

const plain = { width: 60, colour: false };
const lines = (text: string) => text.split('\n');

describe('renderAnswer', () => {
  it('shows the text and its numbered sources with identifier, date and the act’s words', () => {
    expect(renderAnswer(sampleAnswer('Qui ?'), plain)).toBe(`Le 9 mars 2021, M. TILLEUL avait la procuration de Mme
VERNOY [1].

• pour Mme VERNOY : « Mme VERNOY (pouvoir à M. TILLEUL) »
  [1]
• montant voté : 12 500,00 € [2]

Sources
DEL2021_03_04 · 9 mars 2021 · Conseil municipal
LANTERNES DE LA GRAND-RUE
[1] « Mme VERNOY (pouvoir à M. TILLEUL) »
[2] « 12 500,00 € »`);
  });

  it('tells the page of a quotation where the source has pages', () => {
    const citations = sampleAnswer('Qui ?').citations.map((citation) => ({ ...citation, page: 3 }));
    expect(renderAnswer(sampleAnswer('Qui ?', { citations }), plain)).toContain('[2] « 12 500,00 € » (page 3)');
  });

  it('words what it adds in the language of the answer', () => {
    const notice = { code: 'x', level: 'alert' as const, params: {}, places: [], text: 'Two proxies for one holder.' };
    const answer = sampleAnswer('Who?', {
      lang: 'en',
      status: 'clarify',
      choices: [{ label: 'M. TILLEUL', question: 'Who is M. TILLEUL?' }],
      notices: [notice],
    });
    const shown = renderAnswer(answer, plain);
    expect(shown).toContain('The question can be read in several ways.');
    expect(shown).toContain('Ask instead\n• Who is M. TILLEUL?');
    expect(shown).toContain('Please note\n! Two proxies for one holder.');
    expect(shown).toContain('9 March 2021');
    expect(shown).toContain('“12 500,00 €”');
  });

  it('tells in words that the acts do not say', () => {
    expect(lines(renderAnswer(sampleAnswer('Qui ?', { status: 'not_stated' }), plain))[0]).toBe('Les actes ne le disent pas.');
    expect(lines(renderAnswer(sampleAnswer('Qui ?', { status: 'not_found', citations: [] }), plain))[0]).toBe('Rien dans le corpus.');
  });

  it('sends no escape code unless colours are wanted, and says the same with them', () => {
    const answer = sampleAnswer('Qui ?');
    const coloured = renderAnswer(answer, { ...plain, colour: true });
    expect(coloured).toContain('\u001b[1mM. TILLEUL\u001b[22m');
    expect(stripVTControlCharacters(coloured)).toBe(renderAnswer(answer, plain));
  });

  it.each([20, 40, 72, 500])('keeps lines within %i columns, however long a word is', (width) => {
    const [citation] = sampleAnswer('Qui ?').citations;
    if (!citation) throw new Error('the sample answer has a citation');
    const answer = sampleAnswer('Qui ?', { text: `${'m'.repeat(10_000)} [1]`, citations: [{ ...citation, shown: 'é'.repeat(10_000) }] });
    for (const line of lines(renderAnswer(answer, { width, colour: false }))) expect(line.length).toBeLessThanOrEqual(Math.min(width, 100));
  });

  it('aligns a table, or turns it into lines where it is too wide', () => {
    const answer = sampleAnswer('Quoi ?', {
      text: '| Poste | Montant |\n| --- | --- |\n| **total** | 12 500,00 € [1] |\n| part de l’État | 2 500,00 € [2] |',
    });
    expect(renderAnswer(answer, plain)).toContain(
      [
        'Poste           Montant',
        '──────────────  ───────────────',
        'total           12 500,00 € [1]',
        'part de l’État  2 500,00 € [2]',
      ].join('\n'),
    );
    expect(renderAnswer(answer, { width: 24, colour: false })).toContain(
      'Poste : total\nMontant : 12 500,00 €\n[1]\n\nPoste : part de l’État',
    );
  });

  it('reads the escapes that keep an act’s words from being marks', () => {
    const shown = renderAnswer(sampleAnswer('Quoi ?', { text: 'Selon CP2019_04_02, \\[9\\] et \\*rien\\* [1].\n\n1. un\n2. deux' }), plain);
    expect(shown).toContain('Selon CP2019_04_02, [9] et *rien* [1].\n\n1. un\n2. deux');
  });

  it('lets nothing of an act or a question drive the terminal', () => {
    const attack = '\u001b]0;titre\u0007\u001b[2J\u001b[31mrouge\r\u009b1A\u202Esrevne';
    const [citation] = sampleAnswer('Qui ?').citations;
    if (!citation) throw new Error('the sample answer has a citation');
    const answer = sampleAnswer('Qui ?', {
      text: `${attack} [1]`,
      citations: [{ ...citation, title: attack, shown: attack, actId: attack, body: attack }],
      notices: [{ code: 'x', level: 'info', params: {}, places: [], text: attack }],
      choices: [{ label: attack, question: attack }],
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there.
    expect(renderAnswer(answer, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
