/** Chance that can be had again: the same seed, the same run. */
export interface Chance {
  /** From 0 up to 1. */
  next: () => number;
  whole: (below: number) => number;
  of: <Each>(choices: readonly Each[]) => Each;
}

/** Mulberry32. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (below) => Math.floor(next() * below),
    of: <Each>(choices: readonly Each[]) => choices[Math.floor(next() * choices.length)] as Each,
  };
}
