import type { Store } from '../../store/store.ts';
import { say } from './say.ts';

/** Says so where the events of a store are of another version of the rules, and what would bring them up to date. */
export async function sayReconciler(store: Pick<Store, 'reconciler'>): Promise<void> {
  const { reconcilerNotice } = await import('../../pipeline/reconcileAnew.ts');
  const notice = await reconcilerNotice(store);
  if (notice !== null) say(`notice     reconciler-other: ${notice}`);
}
