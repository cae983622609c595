import { untrack } from 'svelte';

/**
 * What `ask` gives, as soon as the page has been painted once since it changed: the control that was touched and the numbers beside it
 * answer at once, and a picture that takes longer follows. The first is there from the start; of several in between only the last is.
 */
export class AfterPaint<T> {
  #now: T = $state.raw() as T;
  #next: T;
  #isAwaited = $state(false);

  constructor(ask: () => T) {
    const first = untrack(ask);
    this.#now = first;
    this.#next = first;
    $effect(() => {
      this.#next = ask();
      if (untrack(() => this.#isAwaited || this.#next === this.#now)) return;
      this.#isAwaited = true;
      // A frame is painted after what was asked to run before it; what is asked for there comes next.
      requestAnimationFrame(() => setTimeout(() => this.#show()));
    });
  }

  get now(): T {
    return this.#now;
  }

  /** Whether what is shown is not yet what was asked for. */
  get isAwaited(): boolean {
    return this.#isAwaited;
  }

  #show(): void {
    this.#isAwaited = false;
    this.#now = this.#next;
  }
}
