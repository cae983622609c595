import { SvelteMap } from 'svelte/reactivity';
import type { StoryList } from '../../../src/serve/answers.ts';
import { tidyTitle } from '../words/tidyTitle.ts';
import { ask } from './ask.ts';

const titles = new SvelteMap<string, string>();
const asked = new Set<string>();

/** What a story is called; its id until that is known, or where its documents have no title. */
export const storyTitle = (id: string): string => titles.get(id) ?? id;

/** Asks for the titles of stories, each once. */
export function learnStoryTitles(ids: readonly string[]): void {
  for (const id of ids.filter((one) => !asked.has(one))) {
    asked.add(id);
    ask<StoryList>('stories', new URLSearchParams({ story: id, limit: '1' }), new AbortController().signal).then(
      ({ items }) => {
        const title = items[0]?.title;
        if (title != null) titles.set(id, tidyTitle(title));
      },
      // It may be found later; the id says what is asked until then.
      () => asked.delete(id),
    );
  }
}
