import type { RecordSummary } from '../../../src/serve/answers.ts';
import { live } from '../ask/live.svelte.ts';
import { record } from '../ask/record.svelte.ts';
import { formatCount } from '../words/formatCount.ts';

const STAYS_MS = 20_000;

/** What has changed in the record while the page is open, said for a while. */
class News {
  now: string | null = $state(null);
  #documents: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    $effect.root(() => {
      $effect(() => this.#hear(record.value));
    });
  }

  #hear(summary: RecordSummary | null): void {
    if (summary === null) return;
    const before = this.#documents;
    this.#documents ??= summary.documents;
    if (before === null || live.changes === 0) return;
    const more = summary.documents - before;
    this.now = more > 0 ? `${formatCount(more, 'document')} added just now` : 'the record was brought up to date';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.now = null;
      this.#documents = record.value?.documents ?? null;
    }, STAYS_MS);
  }
}

export const news = new News();
