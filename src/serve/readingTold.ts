import type { Reading } from './answers.ts';

/** Where a reading stands, for whoever asks and whoever listens. */
export interface ReadingWatch {
  /** Null where nothing is being read. */
  now(): Reading | null;
  /** Called each time it moves, until the function returned is called. */
  listen(tell: () => void): () => void;
}

export interface ReadingTold extends ReadingWatch {
  tell(reading: Reading | null): void;
}

/** Nothing is being read until it is told. */
export function readingTold(): ReadingTold {
  const listeners = new Set<() => void>();
  let reading: Reading | null = null;
  return {
    now: () => reading,
    listen(tell) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    tell(next) {
      reading = next;
      for (const listener of listeners) listener();
    },
  };
}
