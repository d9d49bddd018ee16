import { describe, expect, it } from 'vitest';
import { noticeCodes, noticeText } from '../../../corpus/record/notice-texts.ts';

describe('noticeText', () => {
  it('words dates, weekdays and money for the reader', () => {
    const weekday = { code: 'weekdayDiffers', params: { date: '2018-05-03', printed: 5, actual: 4 } };
    expect(noticeText(weekday, 'fr')).toBe("L'acte imprime un vendredi pour le 3 mai 2018, qui est un jeudi.");
    expect(noticeText(weekday, 'en')).toBe('The act prints a Friday for 3 May 2018, which is a Thursday.');
    expect(noticeText({ code: 'planSum', params: { total: 123_456, sum: 100, difference: 1 } }, 'en')).toContain('€1,234.56');
  });

  it('words the terms of parameters', () => {
    const params = { what: 'represented', printed: 4, listed: 3 };
    expect(noticeText({ code: 'printedCountDiffers', params }, 'fr')).toContain('représentés');
  });

  it('has a sentence in both languages for every code, and names an unknown one', () => {
    for (const code of noticeCodes) {
      for (const lang of ['fr', 'en'] as const) expect(noticeText({ code, params: {} }, lang)).toMatch(/^[^{}]{10,}\.$/);
    }
    expect(noticeText({ code: 'fromALaterVersion', params: {} }, 'fr')).toContain('fromALaterVersion');
  });
});
