import type { PairEvidence } from './pairEvidence.ts';

/** Passes over all documents, if nothing is left to better before. */
const PASSES = 12;
/** Less is no gain: it may come of the order in which numbers were added. */
const GAIN_MIN = 1e-6;

interface Group {
  readonly members: readonly number[];
  /** What all its pairs say. */
  readonly said: number;
  readonly worth: number;
}

/** Documents in groups, which are bettered step by step: two groups are joined, or one document goes to another group or by itself. */
export class Arrangement {
  readonly #groupOf: Group[] = [];
  readonly #evidence: PairEvidence;
  readonly #worth: (size: number, said: number) => number;

  /** `worth` says what a group of a size is worth by what its pairs say. */
  constructor(first: readonly (readonly number[])[], evidence: PairEvidence, worth: (size: number, said: number) => number) {
    this.#evidence = evidence;
    this.#worth = worth;
    for (const members of first) {
      this.#put(
        members,
        members.reduce((sum, one, at) => sum + evidence.between([one], members.slice(0, at)), 0),
      );
    }
  }

  /** The groups when no step betters them. Each is ascending; they come by their first documents. */
  settle(): readonly (readonly number[])[] {
    for (let pass = 0; pass < PASSES; pass++) {
      const isJoined = this.#joinAll();
      if (!this.#moveEach() && !isJoined) break;
    }
    return [...new Set(this.#groupOf)].map(({ members }) => members.toSorted((a, b) => a - b));
  }

  #put(members: readonly number[], said: number): void {
    const group = { members, said, worth: this.#worth(members.length, said) };
    for (const one of members) this.#groupOf[one] = group;
  }

  #joinAll(): boolean {
    let isChanged = false;
    while (this.#joinBest()) isChanged = true;
    return isChanged;
  }

  /** Joins the groups that gain by it, those that gain most first; a group that has changed waits for the next time. */
  #joinBest(): boolean {
    const joins = this.#gainfulJoins().sort((one, other) => other.gain - one.gain);
    for (const { one, other, said } of joins) {
      const isStale = [one, other].some((group) => this.#groupOf[group.members[0] ?? -1] !== group);
      if (!isStale) this.#put([...one.members, ...other.members], said);
    }
    return joins.length > 0;
  }

  #gainfulJoins(): { readonly one: Group; readonly other: Group; readonly said: number; readonly gain: number }[] {
    return this.#groupOf.flatMap((one, at) =>
      this.#evidence.near(at).flatMap((near) => {
        const other = this.#groupOf[near];
        if (near < at || other === undefined || other === one) return [];
        const said = one.said + other.said + this.#evidence.between(one.members, other.members);
        const gain = this.#worth(one.members.length + other.members.length, said) - one.worth - other.worth;
        return gain > GAIN_MIN ? [{ one, other, said, gain }] : [];
      }),
    );
  }

  #moveEach(): boolean {
    let isChanged = false;
    for (const at of this.#groupOf.keys()) isChanged = this.#move(at) || isChanged;
    return isChanged;
  }

  /** Puts one document where it is best: another group, none, or its own. */
  #move(at: number): boolean {
    const own = this.#groupOf[at];
    if (own === undefined) return false;
    const rest = own.members.filter((one) => one !== at);
    const restSaid = own.said - this.#evidence.between([at], rest);
    const left = this.#worth(rest.length, restSaid) - own.worth;
    let best = { gain: rest.length === 0 ? 0 : left + this.#worth(1, 0), members: [at], said: 0 };
    for (const other of new Set(this.#evidence.near(at).map((near) => this.#groupOf[near] ?? own))) {
      if (other === own) continue;
      const said = other.said + this.#evidence.between([at], other.members);
      const gain = left + this.#worth(other.members.length + 1, said) - other.worth;
      if (gain > best.gain + GAIN_MIN) best = { gain, members: [...other.members, at], said };
    }
    if (best.gain <= GAIN_MIN) return false;
    this.#put(rest, restSaid);
    this.#put(best.members, best.said);
    return true;
  }
}
