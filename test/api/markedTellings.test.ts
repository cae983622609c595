import { expect, test } from 'vitest';
import { markedTellings } from '../../src/serve/pictures/markedTellings.ts';
import type { Store } from '../../src/store/store.ts';
import { aDocument, aMention, anEvent } from '../store/build.ts';

const told = { outlet: 'Wire', title: null, url: null, published: null };
const document = aDocument('Ships left port.');

/** Events of so many tellings each, and how many tellings each question to the store was for. */
function storeOf(sizes: readonly number[]) {
  const events = sizes.map((size, at) =>
    anEvent(
      `e${at}`,
      Array.from({ length: size }, (_, mention) => `${at}-${mention}`),
    ),
  );
  const asked: number[] = [];
  const store: Pick<Store, 'events' | 'eventsTold'> = {
    events: async () => ({ items: events, total: events.length, next: null }),
    eventsTold: async (ids) => {
      const found = events.filter(({ id }) => ids.includes(id));
      asked.push(found.reduce((all, { mentions }) => all + mentions.length, 0));
      return found.map((event) => ({ event, tellings: event.mentions.map((id) => ({ ...aMention(document, { id }), ...told })) }));
    },
  };
  return { store, asked, all: events.flatMap(({ mentions }) => mentions) };
}

async function tellingsOf(store: Pick<Store, 'events' | 'eventsTold'>, most: number | undefined): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { telling } of markedTellings(store, {}, { order: undefined, most })) ids.push(telling.id);
  return ids;
}

test('every telling comes once and in order, some hundreds read at a time however large events are', async () => {
  const { store, asked, all } = storeOf([...Array.from({ length: 900 }, (_, at) => (at % 5) + 1), 700, 0, 3]);
  expect(await tellingsOf(store, undefined)).toEqual(all);
  expect(asked.length).toBeLessThan(10);
  // An event is not read in parts: at most it stands beside those that were not yet enough.
  expect(Math.max(...asked)).toBeLessThan(500 + 700);
  expect(asked.filter((count) => count < 505).length).toBeGreaterThan(3);
});

test.each([1, 7, 500, 501])('no more than %d tellings are told where so many are wanted, and few more are read', async (most) => {
  const { store, asked, all } = storeOf(Array.from({ length: 400 }, () => 3));
  expect(await tellingsOf(store, most)).toEqual(all.slice(0, most));
  expect(asked.reduce((sum, count) => sum + count, 0)).toBeLessThan(most + 505);
});
