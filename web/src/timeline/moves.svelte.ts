import type { DayWindow } from './dayScale.ts';

/** How long days stay where they are before they have come to rest, in milliseconds. */
const REST_MS = 250;

/** Days that a user moves along: drawn at once, and told when they have come to rest. */
export class Moves {
  /** The days in front while they move; null at rest. */
  now: DayWindow | null = $state.raw(null);
  /** Where they go next, before that is drawn. */
  next: DayWindow | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #onrest: (days: DayWindow) => void;

  constructor(onrest: (days: DayWindow) => void) {
    this.#onrest = onrest;
  }

  to(days: DayWindow): void {
    // A wheel turns several times while one picture is drawn: only where it has come to is laid out.
    if (this.next === null) requestAnimationFrame(() => this.#draw());
    this.next = days;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#onrest(days);
      [this.now, this.next] = [null, null];
    }, REST_MS);
  }

  /** Ends a move where it is, without a word. */
  stop(): void {
    clearTimeout(this.#rest);
    this.now = null;
  }

  #draw(): void {
    if (this.next !== null) [this.now, this.next] = [this.next, null];
  }
}
