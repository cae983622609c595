/** Values by the rows that they are read from, as many as a bound lets in: those put there longest ago go first. */
export class Bounded<Value> {
  readonly #values = new Map<number, Value>();
  readonly #sizeOf: (value: Value) => number;
  #size = 0;

  constructor(sizeOf: (value: Value) => number = () => 1) {
    this.#sizeOf = sizeOf;
  }

  get(row: number): Value | undefined {
    return this.#values.get(row);
  }

  /** Puts a value there as the newest; all together are no larger than `most` afterwards. */
  put(row: number, value: Value, most: number): void {
    this.delete(row);
    this.#values.set(row, value);
    this.#size += this.#sizeOf(value);
    if (this.#size <= most) return;
    // The first key of a map is its oldest.
    for (const oldest of this.#values.keys()) {
      if (this.#size <= most) break;
      this.delete(oldest);
    }
  }

  delete(row: number): void {
    const value = this.#values.get(row);
    if (value === undefined) return;
    this.#size -= this.#sizeOf(value);
    this.#values.delete(row);
  }
}
