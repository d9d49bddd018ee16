import { describe, expect, it } from 'vitest';
import { harmless } from '../../../../bot/discord/render/harmless.ts';
import { discordMarks } from './discord-marks.ts';

const hostile = [
  '@everyone and @here',
  '<@123456789012345678> <@!123456789012345678> <@&123456789012345678> <#123456789012345678>',
  '<:smile:123456789012345678> <a:smile:123456789012345678> <t:1700000000:R> </ask:123456789012345678>',
  '[read here](https://evil.example/x)',
  '[read here](<https://evil.example/x>)',
  'https://evil.example/x and <https://evil.example/x> and http://evil.example',
  '**bold** *italic* __underlined__ _italic_ ***both*** ~~gone~~ ||hidden|| `code`',
  '```js\nlet x = 1;\n```',
  '> quoted',
  '>>> all quoted',
  '# heading',
  '### heading',
  '\\*not escaped\\* \\\\**twice**',
  '\\[x](https://evil.example)',
  'a_b_c __d__ été_2018_fin',
];

describe('harmless', () => {
  it.each(hostile)('lets no mark of %j work, and shows every character of it', (text) => {
    expect(discordMarks(text).marks).not.toEqual([]);
    const { marks, words } = discordMarks(harmless(text));
    expect(marks).toEqual([]);
    expect(words).toBe(text);
  });

  it.each([
    'CP2018_08_18',
    '082-228200010-20161118-CP2016_10_11-DE',
    'DEL_2020_4_B',
    'le 28 août 2018, 1 250,50 € (TTC)',
    "l'école « Jean-Moulin »",
  ])('leaves %s as printed', (text) => expect(harmless(text)).toBe(text));

  it('takes any mixture of marks', () => {
    const parts = [
      '*',
      '_',
      '`',
      '~',
      '|',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '@everyone',
      '#',
      '-',
      '1.',
      '\\',
      '\n',
      ' ',
      'x',
      'é',
      'https://a.b',
      ':',
    ];
    let seed = 7;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return parts[seed % parts.length] ?? '';
    };
    for (let i = 0; i < 3_000; i++) {
      const text = Array.from({ length: 12 }, next).join('').trim();
      const { marks, words } = discordMarks(harmless(text));
      expect({ text, marks }).toEqual({ text, marks: [] });
      expect(words.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    }
  });

  it('takes time in proportion to the text', () => {
    const time = (text: string) => {
      const start = performance.now();
      harmless(text);
      return performance.now() - start;
    };
    expect(time('_*[<@ 1'.repeat(150_000))).toBeLessThan(2_000);
    expect(time(' '.repeat(1_000_000))).toBeLessThan(2_000);
  });
});
