import type { Store } from '../store/store.ts';

/** More commits than fall into one answer. */
const TURNS_MAX = 5;

/** What is asked of a store in several questions, asked again where the store has changed between them. */
export async function atOneState<T>(store: Pick<Store, 'state'>, ask: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    const before = await store.state();
    const answer = await ask();
    if (turn === TURNS_MAX || (await store.state()) === before) return answer;
  }
}
