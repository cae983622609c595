/** A set of ordered pairs of whole numbers from 0 on. */
export interface PairSet {
  has(a: number, b: number): boolean;
  add(a: number, b: number): void;
}

const FIRST_SLOTS = 1024;
const SPREAD_A = 0x9e3779b1;
const SPREAD_B = 0x85ebca6b;

/** An empty set. In columns of numbers: it is asked a million times for one document, and a Map of Sets took longer than all else. */
export function pairSet(): PairSet {
  let [ones, others] = [emptySlots(FIRST_SLOTS), new Int32Array(FIRST_SLOTS)];
  let count = 0;
  /** Where a pair stands, or the free slot where it would. */
  const slotOf = (a: number, b: number): number => {
    const last = ones.length - 1;
    const mixed = Math.imul(a, SPREAD_A) ^ Math.imul(b, SPREAD_B);
    let slot = (mixed ^ (mixed >>> 15)) & last;
    while (ones[slot] !== FREE && (ones[slot] !== a || others[slot] !== b)) slot = (slot + 1) & last;
    return slot;
  };
  const put = (a: number, b: number): void => {
    const slot = slotOf(a, b);
    if (ones[slot] === FREE) count++;
    ones[slot] = a;
    others[slot] = b;
  };
  const grow = (): void => {
    const [formerOnes, formerOthers] = [ones, others];
    [ones, others] = [emptySlots(2 * formerOnes.length), new Int32Array(2 * formerOnes.length)];
    count = 0;
    for (let slot = 0; slot < formerOnes.length; slot++) {
      const a = formerOnes[slot] ?? FREE;
      if (a !== FREE) put(a, formerOthers[slot] ?? 0);
    }
  };
  return {
    has: (a, b) => ones[slotOf(a, b)] !== FREE,
    add: (a, b) => {
      if (2 * count >= ones.length) grow();
      put(a, b);
    },
  };
}

const FREE = -1;
const emptySlots = (count: number): Int32Array => new Int32Array(count).fill(FREE);
