import { describe, expect, it } from 'vitest';
import { markedPieces } from '../../../bot/web/marked-pieces.ts';

describe('a text in pieces', () => {
  const text = 'abcdefghij';
  const words = (spans: { start: number; end: number }[], borders: number[] = []) =>
    markedPieces(text.length, spans, borders).map(({ start, end, over }) => `${text.slice(start, end)}${over.length}`);

  it('is cut where marks begin and end, overlapping ones too, and loses nothing', () => {
    expect(words([])).toEqual(['abcdefghij0']);
    expect(
      words([
        { start: 2, end: 6 },
        { start: 4, end: 8 },
        { start: 4, end: 5 },
      ]),
    ).toEqual(['ab0', 'cd1', 'e3', 'f2', 'gh1', 'ij0']);
    expect(words([{ start: 0, end: 10 }], [3])).toEqual(['abc1', 'defghij1']);
  });

  it('leaves out marks that lie outside the text or hold nothing', () => {
    expect(
      words([
        { start: 8, end: 11 },
        { start: 4, end: 4 },
      ]),
    ).toEqual(['abcdefghij0']);
  });

  it('cuts ten thousand marks in no time', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => ({ start: i * 10, end: i * 10 + 15 }));
    const began = performance.now();
    expect(markedPieces(200_000, many)).toHaveLength(20_000);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
