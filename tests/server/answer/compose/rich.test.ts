import { describe, expect, it } from 'vitest';
import { clauseAround, sentencesIn, wholeWords } from '../../../../server/answer/compose/bounds.ts';
import { compose } from '../../../../server/answer/compose/compose.ts';
import { escapeLineStart, md, plain, proofAt, wordsAt } from '../../../../server/answer/compose/rich.ts';
import { say } from '../../../../server/answer/draft.ts';
import { actOf, placeOf } from '../../../support/act-builder.ts';

describe('plain', () => {
  it.each([
    ['CP2018_08_18', 'CP2018_08_18'],
    ['voir [3]', 'voir \\[3\\]'],
    ['_gras_ et *plus*', '\\_gras\\_ et \\*plus\\*'],
    ['<b>', '\\<b\\>'],
    ['a\n b', 'a b'],
    ['&amp; fils & Cie', '\\&amp; fils & Cie'],
  ])('%j reads the same', (words, markdown) => expect(plain(words)).toBe(markdown));

  it('keeps a line from becoming a list or a heading', () => {
    expect(escapeLineStart('# titre')).toBe('\\# titre');
    expect(escapeLineStart('- point')).toBe('\\- point');
    expect(escapeLineStart('1. point')).toBe('1\\. point');
    expect(escapeLineStart('1 250 €')).toBe('1 250 €');
  });
});

describe('compose', () => {
  const text = 'Présents : M. ARAN, Mme BRISSE\nAbsent : M. CORVIN.';
  const act = actOf(
    {
      id: 'X1',
      text,
      sessionDate: '2020-01-02',
      title: 'T',
      pages: [
        { n: 1, start: 0, end: 31 },
        { n: 2, start: 31, end: 60 },
      ],
    },
    [],
  );
  const acts = new Map([[act.id, act]]);

  it('makes one citation of overlapping places and numbers in the order of use', () => {
    const whole = placeOf('X1', text, 'M. ARAN, Mme BRISSE');
    const inside = placeOf('X1', text, 'Mme BRISSE');
    const after = placeOf('X1', text, 'M. CORVIN');
    const { text: out, citations } = compose(
      [say(md`Absent: ${'M. CORVIN'}${proofAt(after)}.`), say(md`There: ${'Mme BRISSE'}${proofAt(inside)}, all${proofAt(whole)}.`)],
      acts,
    );
    expect(out).toBe('Absent: M. CORVIN [1].\n\nThere: Mme BRISSE [2], all [2].');
    expect(citations.map(({ n, quote, page }) => ({ n, quote, page }))).toEqual([
      { n: 1, quote: 'M. CORVIN', page: 2 },
      { n: 2, quote: 'M. ARAN, Mme BRISSE', page: 1 },
    ]);
    expect(citations[0]?.url).toBe(`/acts/X1?start=${after.start}&end=${after.end}#q`);
  });

  it('quotes whole words only', () => {
    const cut = { actId: 'X1', start: text.indexOf('RISSE'), end: text.indexOf('RISSE') + 3 };
    expect(compose([say(md`“${wordsAt(cut)}”${proofAt(cut)}`)], acts)).toMatchObject({
      text: '“BRISSE” [1]',
      citations: [{ quote: 'BRISSE' }],
    });
  });

  it('fails on an act that was not loaded', () => {
    expect(() => compose([say(md`x${proofAt({ actId: 'Y', start: 0, end: 1 })}`)], acts)).toThrow(
      expect.objectContaining({ code: 'citedActMissing' }),
    );
  });
});

describe('bounds', () => {
  const text = 'Vu le code. M. A. DURANEL cède le lot, art. 3, pour 12 € ; la suite\nest ailleurs.\n\n- premier point\n- second point';
  it('widens to the clause, across initials and abbreviations', () => {
    const at = text.indexOf('12 €');
    const { start, end } = clauseAround(text, { start: at, end: at + 4 });
    expect(text.slice(start, end)).toBe('M. A. DURANEL cède le lot, art. 3, pour 12 €');
  });
  it('never cuts a word when room runs out', () => {
    const at = text.indexOf('lot');
    const { start, end } = clauseAround(text, { start: at, end: at + 3 }, 20);
    expect(text.slice(start, end)).toMatch(/^(\S.*)?lot.*$/);
    expect(wholeWords(text, { start, end })).toEqual({ start, end });
  });
  it('parts sentences and list items', () => {
    expect(sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).replace(/^- /, ''))).toEqual([
      'Vu le code.',
      'M. A. DURANEL cède le lot, art. 3, pour 12 € ;',
      'la suite\nest ailleurs.',
      'premier point',
      'second point',
    ]);
  });
});
