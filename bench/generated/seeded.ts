/** Numbers that look random and are the same for the same seed on every machine (FNV-1a of the seed, then mulberry32). */
export type Seeded = {
  /** A whole number from 0 to `below` − 1. */
  whole(below: number): number;
  /** One of the values. */
  pick<T>(values: readonly [T, ...T[]]): T;
  /** True in `of` of a hundred cases. */
  percent(of: number): boolean;
};

export function seeded(...seed: (string | number)[]): Seeded {
  let state = 0x811c9dc5;
  for (const char of seed.join('\0')) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return { whole, pick: (values) => values[whole(values.length)] ?? values[0], percent: (of) => next() * 100 < of };
}
