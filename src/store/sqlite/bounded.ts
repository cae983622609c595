/** Values by the rows that they are read from, as many as a bound lets in: those put there longest ago go first. */
export class Bounded<Value> {
  readonly #values = new Map<number, Value>();
  readonly #sizeOf: (value: Value) => number;
  #size = 0;
  // Goes on where it stopped: begun anew, it would pass over the places of all that went before.
  #oldest = this.#values.keys();

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
    while (this.#size > most) this.#dropOldest();
  }

  #dropOldest(): void {
    let next = this.#oldest.next();
    if (next.done === true) {
      this.#oldest = this.#values.keys();
      next = this.#oldest.next();
    }
    if (next.done !== true) this.delete(next.value);
  }

  delete(row: number): void {
    const value = this.#values.get(row);
    if (value === undefined) return;
    this.#size -= this.#sizeOf(value);
    this.#values.delete(row);
  }
}
