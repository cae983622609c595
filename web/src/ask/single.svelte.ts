import { untrack } from 'svelte';
import { ask } from './ask.ts';
import { live } from './live.svelte.ts';

type Phase = 'idle' | 'loading' | 'ready' | 'failed';

/** One thing by its path, asked for again only when the path or the record changes, or the server is back after it failed; what was shown stays until the new is there. */
export class Single<T> {
  value: T | null = $state.raw(null);
  phase: Phase = $state('idle');
  reason = $state('');
  #path: string | null = null;
  #asOf = 0;
  #returned = 0;
  #abort = new AbortController();
  readonly #unpack: (sent: unknown) => T;

  /** `unpack` makes what is shown of what is sent, where that differs. */
  constructor(unpack: (sent: never) => T = (sent) => sent) {
    this.#unpack = unpack as (sent: unknown) => T;
  }

  load(path: string | null): void {
    const { changes, returns } = live;
    const isMissed = returns !== this.#returned && untrack(() => this.phase) === 'failed';
    this.#returned = returns;
    if (path === this.#path && changes === this.#asOf && !isMissed) return;
    this.#path = path;
    this.#asOf = changes;
    this.#abort.abort();
    if (path === null) {
      this.value = null;
      this.phase = 'idle';
    } else void this.#fetch(path);
  }

  retry(): void {
    if (this.#path !== null) void this.#fetch(this.#path);
  }

  async #fetch(path: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.phase = 'loading';
    try {
      this.value = this.#unpack(await ask<unknown>(path, new URLSearchParams(), signal));
      this.phase = 'ready';
    } catch (error) {
      if (signal.aborted) return;
      this.value = null;
      this.phase = 'failed';
      this.reason = error instanceof Error ? error.message : String(error);
    }
  }
}
