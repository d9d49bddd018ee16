/** A piece of a text between two borders, with what covers it. */
export type Piece<T> = { start: number; end: number; over: T[] };

type Spanned = { start: number; end: number };

/** A text cut at every border of the given spans, so that overlapping ones can be marked side by side. Spans outside the text are left out. */
export function markedPieces<T extends Spanned>(length: number, spans: readonly T[], borders: readonly number[] = []): Piece<T>[] {
  const inside = spans.filter(({ start, end }) => start < end && end <= length);
  const cuts = [...new Set([0, length, ...borders.filter((at) => at <= length), ...inside.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const starting = [...inside].sort((a, b) => a.start - b.start);
  let open: T[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, at) => {
    open = open.filter(({ end }) => end > start);
    for (let span = starting[next]; span !== undefined && span.start <= start; span = starting[++next]) open.push(span);
    return { start, end: cuts[at + 1] ?? length, over: open };
  });
}
