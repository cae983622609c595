/** Rows start with room for this many classes and double from there. */
const FIRST_ROOM = 4;

/** One row of a trained model: a feature and the classes it speaks for or against. */
export interface WeightRow {
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

/**
 * A multi-class averaged perceptron over hashed features.
 * A row is born when its feature first takes part in a mistake, so features that never matter cost nothing.
 * Rows lie in one arena, each class with its weight, the sum of the weight over time and when it last changed.
 */
export class Perceptron {
  readonly #classCount: number;
  readonly #updatesLeast: number;
  #keys = new Int32Array(1 << 16);
  #rows = new Int32Array(1 << 16);
  #start = new Int32Array(1 << 15);
  #length = new Int32Array(1 << 15);
  #room = new Int32Array(1 << 15);
  #updates = new Int32Array(1 << 15);
  #rowCount = 1;
  #classes = new Uint16Array(1 << 18);
  #weights = new Int32Array(1 << 18);
  #sums = new Float64Array(1 << 18);
  #changed = new Int32Array(1 << 18);
  #end = 0;
  #time = 0;

  /**
   * @param updatesLeast how many mistakes a feature must have taken part in before it speaks (Goldberg and Elhadad 2011):
   * the model stays small, and the frequent features learn to do without the rare.
   */
  constructor(classCount: number, updatesLeast = 1) {
    this.#classCount = classCount;
    this.#updatesLeast = updatesLeast;
  }

  /** Fills `scores` with the sum of the features' weights for each class. */
  score(features: Int32Array, scores: Float64Array): void {
    scores.fill(0, 0, this.#classCount);
    for (let i = 0; i < features.length; i++) {
      const row = this.#find(features[i] as number);
      if (row === 0 || (this.#updates[row] as number) < this.#updatesLeast) continue;
      const start = this.#start[row] as number;
      const end = start + (this.#length[row] as number);
      for (let at = start; at < end; at++) (scores[this.#classes[at] as number] as number) += this.#weights[at] as number;
    }
  }

  /** Time passes once a decision, whether or not it was right. */
  tick(): void {
    this.#time++;
  }

  /** After a mistake: the features speak for `right` and against `wrong`. */
  update(features: Int32Array, right: number, wrong: number): void {
    for (let i = 0; i < features.length; i++) {
      const row = this.#findOrAdd(features[i] as number);
      (this.#updates[row] as number)++;
      this.#change(row, right, 1);
      this.#change(row, wrong, -1);
    }
  }

  /** The weights averaged over all decisions, in the order of their keys, so that the same training gives the same bytes. */
  averaged(): readonly WeightRow[] {
    const rows: WeightRow[] = [];
    for (let slot = 0; slot < this.#keys.length; slot++) {
      const row = this.#rows[slot] as number;
      if (row === 0 || (this.#updates[row] as number) < this.#updatesLeast) continue;
      rows.push({ key: this.#keys[slot] as number, ...this.#averagedRow(row) });
    }
    return rows.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
  }

  #averagedRow(row: number): Pick<WeightRow, 'classes' | 'weights'> {
    const start = this.#start[row] as number;
    const places = Array.from({ length: this.#length[row] as number }, (_, i) => start + i);
    places.sort((a, b) => (this.#classes[a] as number) - (this.#classes[b] as number));
    const average = (at: number): number => {
      const weight = this.#weights[at] as number;
      return ((this.#sums[at] as number) + weight * (this.#time - (this.#changed[at] as number))) / Math.max(this.#time, 1);
    };
    return { classes: places.map((at) => this.#classes[at] as number), weights: places.map(average) };
  }

  #find(key: number): number {
    const mask = this.#keys.length - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = this.#rows[slot] as number;
      if (row === 0 || this.#keys[slot] === key) return row;
    }
  }

  #findOrAdd(key: number): number {
    const known = this.#find(key);
    if (known !== 0) return known;
    if (this.#rowCount * 2 > this.#keys.length) this.#growTable();
    const row = this.#rowCount++;
    if (row >= this.#start.length) this.#growRows();
    this.#place(key, row);
    this.#start[row] = this.#claim(FIRST_ROOM);
    this.#room[row] = FIRST_ROOM;
    return row;
  }

  #place(key: number, row: number): void {
    const mask = this.#keys.length - 1;
    let slot = key & mask;
    while (this.#rows[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#rows[slot] = row;
  }

  #change(row: number, cls: number, by: number): void {
    const at = this.#entry(row, cls);
    const weight = this.#weights[at] as number;
    (this.#sums[at] as number) += weight * (this.#time - (this.#changed[at] as number));
    this.#changed[at] = this.#time;
    this.#weights[at] = weight + by;
  }

  #entry(row: number, cls: number): number {
    const length = this.#length[row] as number;
    const start = this.#start[row] as number;
    for (let at = start; at < start + length; at++) if (this.#classes[at] === cls) return at;
    if (length === this.#room[row]) this.#moveRow(row);
    const at = (this.#start[row] as number) + length;
    this.#classes[at] = cls;
    this.#length[row] = length + 1;
    return at;
  }

  #moveRow(row: number): void {
    const length = this.#length[row] as number;
    const from = this.#start[row] as number;
    const to = this.#claim(length * 2);
    for (const array of [this.#classes, this.#weights, this.#sums, this.#changed]) array.copyWithin(to, from, from + length);
    this.#start[row] = to;
    this.#room[row] = length * 2;
  }

  #claim(room: number): number {
    const start = this.#end;
    this.#end += room;
    if (this.#end > this.#classes.length) this.#growArena();
    return start;
  }

  #growArena(): void {
    const size = this.#classes.length * 2;
    this.#classes = copied(new Uint16Array(size), this.#classes);
    this.#weights = copied(new Int32Array(size), this.#weights);
    this.#sums = copied(new Float64Array(size), this.#sums);
    this.#changed = copied(new Int32Array(size), this.#changed);
  }

  #growRows(): void {
    const size = this.#start.length * 2;
    this.#start = copied(new Int32Array(size), this.#start);
    this.#length = copied(new Int32Array(size), this.#length);
    this.#room = copied(new Int32Array(size), this.#room);
    this.#updates = copied(new Int32Array(size), this.#updates);
  }

  #growTable(): void {
    const [keys, rows] = [this.#keys, this.#rows];
    this.#keys = new Int32Array(keys.length * 2);
    this.#rows = new Int32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot++) if (rows[slot] !== 0) this.#place(keys[slot] as number, rows[slot] as number);
  }
}

function copied<A extends Uint16Array | Int32Array | Float64Array>(into: A, from: A): A {
  into.set(from);
  return into;
}
