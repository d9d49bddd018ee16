/** Index of the first of sorted offsets that is not below `value`; their number where none is. */
export function firstFrom(sorted: readonly number[], value: number): number {
  return search(sorted.length, (i) => (sorted[i] ?? 0) < value);
}

/** Index of the first of sorted blocks that starts at `value` or later. */
export function firstBlockFrom(blocks: readonly { start: number }[], value: number): number {
  return search(blocks.length, (i) => (blocks[i]?.start ?? 0) < value);
}

function search(length: number, below: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (below(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
