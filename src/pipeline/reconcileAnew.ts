import { RECONCILER_VERSION } from '../reconcile/reconcilerVersion.ts';
import type { Store } from '../store/store.ts';
import { type RefreshedEvents, refreshEvents } from './refreshEvents.ts';

/** The version by which a store's events were put together, where it is not this program's; null where it is, or none are yet. */
export async function otherReconciler(store: Pick<Store, 'reconciler'>): Promise<string | null> {
  const version = await store.reconciler();
  return version === RECONCILER_VERSION ? null : version;
}

/** In words, what is to be done about events of another version; null where nothing is. */
export async function reconcilerNotice(store: Pick<Store, 'reconciler'>): Promise<string | null> {
  const version = await otherReconciler(store);
  return version === null
    ? null
    : `The events of this store were put together by version ${version} of the rules; this program has ${RECONCILER_VERSION}. tacitus reconcile puts them together anew from what was read.`;
}

/** Puts the events together anew from the mentions that are stored; no document is read. A run that is cut short is taken up by the next. */
export async function reconcileAnew(store: Store): Promise<RefreshedEvents> {
  await store.startAnew(RECONCILER_VERSION);
  return refreshEvents(store);
}
