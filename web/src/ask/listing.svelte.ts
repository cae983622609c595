import { untrack } from 'svelte';
import type { Listed } from '../../../src/serve/answers.ts';
import { ask } from './ask.ts';
import { live } from './live.svelte.ts';

export const PAGE_SIZE = 100;
/** The most that the server gives at once. */
const PAGE_MAX = 1000;

type Phase = 'loading' | 'more' | 'ready' | 'failed';

/** A list under a filter, grown a page at a time. What was shown stays until the new is there. */
export class Listing<T> {
  items: readonly T[] = $state.raw([]);
  total = $state(0);
  all = $state(0);
  others: number | null = $state(null);
  next: string | null = $state(null);
  phase: Phase = $state('loading');
  reason = $state('');
  #path = '';
  #size = PAGE_SIZE;
  #search = new URLSearchParams();
  #abort = new AbortController();

  /**
   * Asks anew; an answer still on its way to an older question is dropped. An effect that calls this asks again
   * when the record changes or the server is back, and then for as much as was shown.
   */
  load(path: string, search: URLSearchParams): void {
    void [live.changes, live.returns];
    const isSame = path === this.#path && search.toString() === this.#search.toString();
    this.#size = isSame
      ? Math.min(
          PAGE_MAX,
          Math.max(
            PAGE_SIZE,
            untrack(() => this.items.length),
          ),
        )
      : PAGE_SIZE;
    this.#path = path;
    this.#search = search;
    void this.#fetch(null);
  }

  more(): void {
    if (this.next !== null && this.phase === 'ready') void this.#fetch(this.next);
  }

  retry(): void {
    void this.#fetch(null);
  }

  async #fetch(cursor: string | null): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.phase = cursor === null ? 'loading' : 'more';
    const search = new URLSearchParams(this.#search);
    search.set('limit', String(cursor === null ? this.#size : PAGE_SIZE));
    if (cursor !== null) search.set('cursor', cursor);
    try {
      const list = await ask<Listed<T>>(this.#path, search, signal);
      this.items = cursor === null ? list.items : [...this.items, ...list.items];
      ({ total: this.total, all: this.all, others: this.others, next: this.next } = list);
      this.phase = 'ready';
    } catch (error) {
      if (signal.aborted) return;
      this.phase = 'failed';
      this.reason = error instanceof Error ? error.message : String(error);
    }
  }
}
