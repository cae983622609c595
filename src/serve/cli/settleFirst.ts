import type { Store } from '../../store/store.ts';
import { StoreError } from '../../store/storeError.ts';
import { say } from './say.ts';
import { withStore } from './withStore.ts';

/** Settles the stories of a store where a run was cut short before it did. Where the store cannot be written, says what is shown instead. */
export async function settleFirst(store: Pick<Store, 'areStoriesSettled'>, folder: string): Promise<void> {
  if (await store.areStoriesSettled()) return;
  // Loaded here and not above: most stores are settled.
  const { settleStories } = await import('../../pipeline/settleStories.ts');
  try {
    await withStore(folder, 'write', (writer) => settleStories(writer));
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    say(`notice     stories-unsettled: stories are those of before the last documents. ${thrown.message}`);
  }
}
