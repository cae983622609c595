/** A stream of chance that is the same for the same seed, on every machine. */
export interface Chance {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  /** A whole number from 0 up to, but not, `below`. */
  below(below: number): number;
  /** One of them; those in front are the likelier, as 1/rank. */
  zipf<T>(values: readonly T[]): T;
  /** One of them; those in front are far likelier, as 1/rank². */
  steep<T>(values: readonly T[]): T;
  /** Around 0, as the normal distribution of variance 1 has it. */
  normal(): number;
  /** One of them, all alike. */
  pick<T>(values: readonly T[]): T;
}

/** Mulberry32, a small generator of 32 bits by Tommy Ettinger. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const at = <T>(values: readonly T[], index: number): T => {
    const value = values[index];
    if (value === undefined) throw new Error('Nothing to choose from.');
    return value;
  };
  return {
    next,
    happens: (probability) => next() < probability,
    below,
    pick: (values) => at(values, below(values.length)),
    zipf: (values) => at(values, zipfRank(next(), values.length)),
    steep: (values) => at(values, steepRank(next(), values.length)),
    // By Box and Muller.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

/** The rank, from 0, that a uniform number falls on where rank r has the weight 1/(r + 1); by the integral, near enough. */
const zipfRank = (uniform: number, count: number): number => Math.min(count - 1, Math.floor((count + 1) ** uniform) - 1);

/** The same where rank r has the weight 1/(r + 1)². */
const steepRank = (uniform: number, count: number): number =>
  Math.min(count - 1, Math.floor(1 / (1 - uniform * (1 - 1 / (count + 1)))) - 1);
