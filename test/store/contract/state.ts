import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import { aDocument, aMention, anEvent, asRead } from '../build.ts';
import { putEvents } from '../collect.ts';
import type { OpenStore } from '../contract.ts';
import { freshFolder } from '../folder.ts';

const wire = aDocument('Ships left port.', { source: 'Wire' });
const BATCH = [asRead(wire, { mentions: [aMention(wire, { id: 'm1' })] })];

/** A word that changes when the store does, and only then. */
export function stateContract(open: OpenStore): void {
  const opened = async (folder: string, readOnly: boolean): Promise<Store> => {
    const store = await open(folder, { readOnly });
    onTestFinished(() => store.close());
    return store;
  };

  test('the state is another one after each commit, for the writer and for who reads beside it', async () => {
    const folder = freshFolder();
    const writer = await opened(folder, false);
    const reader = await opened(folder, true);
    const seen: (readonly string[])[] = [await Promise.all([writer.state(), reader.state()])];
    const step = async (work: () => Promise<unknown>): Promise<void> => {
      await work();
      seen.push(await Promise.all([writer.state(), reader.state()]));
    };
    await step(() => writer.add(BATCH));
    await step(() => putEvents(writer, [anEvent('e1', ['m1'])], []));
    expect(new Set(seen.map(([own]) => own)).size).toBe(3);
    expect(new Set(seen.map(([, beside]) => beside)).size).toBe(3);
  });

  test('reading leaves it as it is', async () => {
    const store = await opened(freshFolder(), false);
    await store.add(BATCH);
    const before = await store.state();
    await store.summary();
    await store.documents({ text: 'ships' }, { limit: 10 });
    expect(await store.state()).toBe(before);
  });
}
