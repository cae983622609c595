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
  add(a: number, b: number, weight: number): void;
  /** Views of what was gathered so far. */
  columns(): LinkColumns;
}

const FIRST_ROOM = 1024;

/** Gathers links. */
export function gatherLinks(): Gathered {
  let count = 0;
  let [a, b, weights] = [new Uint32Array(FIRST_ROOM), new Uint32Array(FIRST_ROOM), new Float64Array(FIRST_ROOM)];
  const grow = (): void => {
    const room = count + Math.ceil(count / 2);
    [a, b, weights] = [enlarged(new Uint32Array(room), a), enlarged(new Uint32Array(room), b), enlarged(new Float64Array(room), weights)];
  };
  return {
    add: (one, other, weight) => {
      if (count === a.length) grow();
      a[count] = one;
      b[count] = other;
      weights[count] = weight;
      count++;
    },
    columns: () => ({ a: a.subarray(0, count), b: b.subarray(0, count), weights: weights.subarray(0, count) }),
  };
}

/** Gathers links with how surely each ties its two. */
export function gatherScored(): { add(a: number, b: number, weight: number, score: number): void; columns(): ScoredColumns } {
  const links = gatherLinks();
  const scores: number[] = [];
  return {
    add: (a, b, weight, score) => {
      links.add(a, b, weight);
      scores.push(score);
    },
    columns: () => ({ ...links.columns(), scores: Float64Array.from(scores) }),
  };
}

function enlarged<T extends Uint32Array | Float64Array>(room: T, from: T): T {
  room.set(from);
  return room;
}

/** The links of which something holds. */
export function linksWhere(links: LinkColumns, holds: (a: number, b: number) => boolean): LinkColumns {
  const most = links.a.length;
  const [a, b, weights] = [new Uint32Array(most), new Uint32Array(most), new Float64Array(most)];
  let count = 0;
  for (let at = 0; at < most; at++) {
    const one = links.a[at] ?? 0;
    const other = links.b[at] ?? 0;
    if (!holds(one, other)) continue;
    a[count] = one;
    b[count] = other;
    weights[count] = links.weights[at] ?? 0;
    count++;
  }
  return { a: a.subarray(0, count), b: b.subarray(0, count), weights: weights.subarray(0, count) };
}
