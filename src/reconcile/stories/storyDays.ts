import type { Nearness } from './averageLink.ts';
import { NearDocuments } from './nearDocuments.ts';
import { OPEN_DAYS, type StoryPlace, storiesInWindow, WINDOW_DAYS } from './storiesInWindow.ts';
import type { SortedTerms } from './storyTerms.ts';
import { WINDOWS_AT_ONCE, type Window } from './weighWindow.ts';

/** A document that was published on a day, counted from 1970, and the story that it is in; null where that was not found yet. */
export interface DatedDocument {
  readonly id: string;
  readonly about: SortedTerms;
  readonly day: number;
  readonly story: string | null;
}

/** Documents of some days, by day and id, whose stories are found day by day, from the first to the last. */
export class StoryDays {
  readonly #documents: readonly DatedDocument[];
  readonly #near: NearDocuments;
  readonly #storyOf: Map<string, string | null>;
  #found: ReadonlyMap<number, readonly Nearness[]> = new Map();

  constructor(documents: readonly DatedDocument[]) {
    this.#documents = documents;
    this.#near = new NearDocuments(documents);
    this.#storyOf = new Map(documents.map(({ id, story }) => [id, story]));
  }

  /** The stories of the documents that are open on a day. All of its window are among the documents, and no later day was asked for. */
  find(day: number, least?: number): readonly StoryPlace[] {
    const window = this.#windowOf(day);
    const documents = this.#documents
      .slice(window.from, window.to)
      .map(({ id }, at) => ({ id, story: window.from + at < window.open ? this.storyOf(id) : null }));
    return storiesInWindow(documents, this.#nearIn(day), least);
  }

  /** How near the documents of a day's window are; it is found for some days at once. */
  #nearIn(day: number): readonly Nearness[] {
    if (!this.#found.has(day)) {
      const days = this.#daysFrom(day);
      const pairs = this.#near.within(days.map((one) => this.#windowOf(one)));
      this.#found = new Map(days.map((one, at) => [one, pairs[at] ?? []]));
    }
    return this.#found.get(day) ?? [];
  }

  /** A day and the next that have documents. */
  #daysFrom(day: number): readonly number[] {
    const days = [day];
    for (let next = this.#firstFrom(day + 1); days.length < WINDOWS_AT_ONCE; next = this.#firstFrom((days.at(-1) ?? day) + 1)) {
      const later = this.#documents[next]?.day;
      if (later === undefined) break;
      days.push(later);
    }
    return days;
  }

  #windowOf(day: number): Window {
    return { from: this.#firstFrom(day - WINDOW_DAYS), open: this.#firstFrom(day - OPEN_DAYS), to: this.#firstFrom(day + 1) };
  }

  /** Keeps what was found, for the days that follow. */
  keep(places: readonly StoryPlace[]): void {
    for (const { id, story } of places) this.#storyOf.set(id, story);
  }

  storyOf(id: string): string | null {
    return this.#storyOf.get(id) ?? null;
  }

  /** The place of the first document of a day or of one after it. */
  #firstFrom(day: number): number {
    let [from, to] = [0, this.#documents.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#documents[middle]?.day ?? day) < day) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
