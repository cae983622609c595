const STEP = 100;

interface Rows {
  readonly total: number;
  /** Which of them is selected; -1 where none is. */
  readonly selected: number;
}

/** How many rows of a long table are drawn: as far as it was looked at, and to the one that is selected. */
export class DrawnRows {
  #room = $state(STEP);
  readonly #rows: () => Rows;

  constructor(rows: () => Rows) {
    this.#rows = rows;
  }

  readonly total = $derived.by(() => this.#rows().total);
  readonly count = $derived.by(() => Math.min(this.total, Math.max(this.#room, this.#rows().selected + 1)));

  /** How many come next. */
  get next(): number {
    return Math.min(STEP, this.total - this.count);
  }

  grow(): void {
    this.#room = this.count + STEP;
  }
}
