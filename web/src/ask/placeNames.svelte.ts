import { SvelteMap } from 'svelte/reactivity';
import type { PlaceAnswer } from '../../../src/serve/answers.ts';
import { ask } from './ask.ts';

const names = new SvelteMap<string, string>();
const asked = new Set<string>();

/** What a place of the record is called; its id until that is known, or where the record names no such place. */
export const placeName = (id: string): string => names.get(id) ?? id;

/** Asks for the names of places, each once. */
export function learnPlaceNames(ids: readonly string[]): void {
  for (const id of ids.filter((one) => !asked.has(one))) {
    asked.add(id);
    ask<PlaceAnswer>(`places/${encodeURIComponent(id)}`, new URLSearchParams(), new AbortController().signal).then(
      ({ name }) => names.set(id, name),
      // The record may come to name it; the id says what is asked until then.
      () => asked.delete(id),
    );
  }
}
