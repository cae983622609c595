import type { Posture } from '../../../src/model/posture.ts';
import { Single } from '../ask/single.svelte.ts';

/** The ledger that the view shows and the drawer takes its cell from. */
export const postureNow = new Single<Posture>();

/** What other views narrow by and the ledger does not know. */
const OF_EVENTS_ALONE = ['type', 'status', 'agreement', 'story', 'origin'];

/** The path of the ledger under filters, as of a day; the record's last where none is given. */
export function posturePath(search: string, asof: string | null): string {
  const query = new URLSearchParams(search);
  for (const name of OF_EVENTS_ALONE) query.delete(name);
  if (asof !== null) query.set('asof', asof);
  return `posture?${query.toString()}`;
}
