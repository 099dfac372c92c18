/** Chance that can be repeated: the same seed gives the same run. */
export type Chance = {
  /** A number from 0 up to and without 1. */
  readonly next: () => number;
  /** A whole number from 0 up to and without `limit`. */
  readonly below: (limit: number) => number;
};

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, below: (limit) => Math.floor(next() * limit) };
}

/** The seeds of a run: one that never changes and one of today, which a failure must print. */
export function seedsOf(now: number): readonly [fixed: number, today: number] {
  return [20_261_121, Math.floor(now) % 1_000_000_007];
}
