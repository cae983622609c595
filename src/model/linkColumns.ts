/**
 * Links between pairs of mentions as columns, one row a link, of two mentions one link at most: a burst of news has a million at
 * once, and an object for each would cost more than what is asked of it. Mentions are told by numbers: those by which a store
 * knows them, or their places in a list.
 */
export interface LinkColumns {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  /** The evidence by which links are taken in turn. */
  readonly weights: Float64Array;
}

/** Links with how surely each ties its two, from 0 to 1. */
export interface ScoredColumns extends LinkColumns {
  readonly scores: Float64Array;
}

export const NO_LINKS: ScoredColumns = {
  a: new Uint32Array(),
  b: new Uint32Array(),
  weights: new Float64Array(),
  scores: new Float64Array(),
};

/** Links that are gathered one by one. */
export interface Gathered {
  add(a: number, b: number, weight: number, score?: number): void;
  columns(): ScoredColumns;
}

const FIRST_ROOM = 1024;

/** Gathers links; the columns are views of what was gathered so far. */
export function gatherLinks(): Gathered {
  let count = 0;
  let [a, b] = [new Uint32Array(FIRST_ROOM), new Uint32Array(FIRST_ROOM)];
  let [weights, scores] = [new Float64Array(FIRST_ROOM), new Float64Array(FIRST_ROOM)];
  const grow = (): void => {
    const room = 2 * count;
    [a, b] = [enlarged(new Uint32Array(room), a), enlarged(new Uint32Array(room), b)];
    [weights, scores] = [enlarged(new Float64Array(room), weights), enlarged(new Float64Array(room), scores)];
  };
  return {
    add: (one, other, weight, score = 0) => {
      if (count === a.length) grow();
      a[count] = one;
      b[count] = other;
      weights[count] = weight;
      scores[count] = score;
      count++;
    },
    columns: () => ({
      a: a.subarray(0, count),
      b: b.subarray(0, count),
      weights: weights.subarray(0, count),
      scores: scores.subarray(0, count),
    }),
  };
}

function enlarged<T extends Uint32Array | Float64Array>(room: T, from: T): T {
  room.set(from);
  return room;
}

/** The links of which something holds. */
export function linksWhere(links: LinkColumns, holds: (a: number, b: number) => boolean): LinkColumns {
  const kept = gatherLinks();
  for (const [at, a] of links.a.entries()) {
    const b = links.b[at] ?? 0;
    if (holds(a, b)) kept.add(a, b, links.weights[at] ?? 0);
  }
  return kept.columns();
}
