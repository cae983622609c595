import { NONE, type ParserState } from '../src/read/parse/parserState.ts';

/** The tree to be reached: heads (NONE for the root) and relations. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly deprels: Int32Array;
}

/** How many arcs of the tree each kind of transition puts out of reach; Infinity where it may not be made. */
export interface Costs {
  readonly shift: number;
  readonly left: number;
  readonly right: number;
}

/** What each kind of transition costs from here, however the parser came here (a dynamic oracle). */
export function costs(state: ParserState, { heads }: GoldTree): Costs {
  const [s0, s1] = [state.stack(0), state.stack(1)];
  return {
    shift: state.canShift ? shiftCost(state, heads) : Number.POSITIVE_INFINITY,
    left: state.canLeft
      ? laterDependents(state, heads, s0, state.next) +
        (headLater(state, heads, s0, state.next + 1) || headOf(state, heads, s0) === s1 ? 1 : 0)
      : Number.POSITIVE_INFINITY,
    right: state.canRight
      ? laterDependents(state, heads, s0, state.next) + (headLater(state, heads, s0, state.next) ? 1 : 0)
      : Number.POSITIVE_INFINITY,
  };
}

/** The root is a word of its own behind the last. */
export const headOf = (state: ParserState, heads: Int32Array, word: number): number =>
  heads[word] === NONE ? state.size : (heads[word] as number);

const headLater = (state: ParserState, heads: Int32Array, word: number, from: number): boolean => headOf(state, heads, word) >= from;

function laterDependents(state: ParserState, heads: Int32Array, word: number, from: number): number {
  let count = 0;
  for (let later = from; later < state.size; later++) if (heads[later] === word) count++;
  return count;
}

/** A word that goes onto the stack loses those below as dependents, and all but the top as its head. */
function shiftCost(state: ParserState, heads: Int32Array): number {
  const word = state.next;
  let cost = 0;
  for (let depth = 0; depth < state.height; depth++) {
    const below = state.stack(depth);
    if (heads[below] === word) cost++;
    if (depth > 0 && heads[word] === below) cost++;
  }
  return cost;
}
