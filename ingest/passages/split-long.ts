import type { Span } from '../../corpus/record/place.ts';
import { sentenceEnds } from '../parts/sentence-ends.ts';
import { firstFrom } from '../parts/sorted.ts';
import { textBlocks } from '../parts/text-blocks.ts';

/**
 * Splits a long piece at the ends of its sentences and items, into parts of about 800 to `most` characters. A sentence or a list that is longer
 * stays whole; only beyond four times the size, where recognition lost every mark, is it cut at a space.
 */
export function splitLong(text: string, { start, end }: Span, most: number): Span[] {
  const words = text.slice(start, end);
  const stops = [...new Set([...sentenceEnds(words), ...textBlocks(words).map((block) => block.start)])].sort((a, b) => a - b);
  const pieces: Span[] = [];
  let from = 0;
  while (words.length - from > most) {
    const beyond = firstFrom(stops, from + most + 1);
    const inside = stops[beyond - 1];
    const best = inside !== undefined && inside > from + most / 4 ? inside : (stops[beyond] ?? words.length);
    const at = best - from <= most * 4 ? best : spaceBefore(words, from, from + most * 4);
    if (at <= from || at >= words.length) break;
    pieces.push({ start: start + from, end: start + at });
    from = at;
  }
  pieces.push({ start: start + from, end });
  return pieces;
}

function spaceBefore(words: string, from: number, at: number): number {
  const space = words.lastIndexOf(' ', at);
  return space > from ? space : at;
}
