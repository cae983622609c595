/** An answer that comes sooner than this changes nothing that is drawn meanwhile. */
const LATE_MS = 150;

/**
 * Whether what is shown has been waited for so long that it should look old. Each change of that look has the browser go through
 * all that is drawn under it, and again when it ends.
 */
export class Late {
  #now = $state(false);

  constructor(isAwaited: () => boolean) {
    $effect(() => {
      if (!isAwaited()) return;
      const timer = setTimeout(() => {
        this.#now = true;
      }, LATE_MS);
      return () => {
        clearTimeout(timer);
        this.#now = false;
      };
    });
  }

  get now(): boolean {
    return this.#now;
  }
}
